import { followNews } from './news.ts';
import { openViewer } from './pdf-viewer.ts';

// The page around a PDF. What is built anew takes the place of what was, at the same page and as large.

void start();

async function start(): Promise<void> {
  const viewer = await openViewer(document.querySelector<HTMLDivElement>('#viewer-box'));
  const file = `${window.location.pathname}?raw`;
  await viewer?.show(file);
  followNews({ isSeenElsewhere: () => false, renew: async () => viewer?.show(file) });
}
