import Reveal from 'reveal.js';
import { takeAddress } from './address.ts';
import { type Content, startContent } from './content.ts';
import { startPaper } from './paper.ts';
import { startDialogs } from './parts/dialog.ts';
import { followScale } from './parts/scale.ts';
import { startPresenter } from './presenter/presenter.ts';
import type { SpeakerView } from './presenter/speaker-view.ts';
import { startReading } from './reading.ts';
import { startTheme } from './theme.ts';

declare global {
  interface Window {
    Reveal: typeof Reveal;
  }
}

/** A deck that runs: what stays, whatever it shows, and how what it shows is begun. */
export interface RunningDeck {
  readonly reveal: typeof Reveal;
  readonly speaker: SpeakerView;
  /** The weights that it shows, as a link has them. */
  query(): string;
  /** Ends what the content does, before it leaves the page. */
  end(): void;
  /** From the page as it is now. */
  begin(query: string): Pick<Content, 'startCharts'>;
}

export async function startDeck(): Promise<RunningDeck> {
  window.Reveal = Reveal;
  const isPrint = /print-pdf|view=print/i.test(window.location.search);
  const theme = startTheme(isPrint);
  const query = takeAddress();
  const fonts = [...document.fonts].map((font) => font.load());
  await Reveal.initialize({
    width: cssPixels('--width'),
    height: cssPixels('--height'),
    // The address has the weights, too: see address.ts.
    hash: false,
    respondToHashChanges: false,
    margin: 0,
    maxScale: 6,
    center: false,
    controls: false,
    // Help and search are ours, in the deck's language.
    help: false,
    jumpToSlide: false,
    // No other window may drive the deck.
    postMessage: false,
    navigationMode: 'linear',
    transition: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
    transitionSpeed: 'fast',
    pdfMaxPagesPerSlide: 1,
    // Ours fits small screens: see reading.ts.
    scrollActivationWidth: 0,
  });
  const reading = startReading(Reveal, isPrint);
  startPaper(theme);
  // A screen reader reads a document; in an application it would leave the arrows to us and read nothing.
  document.querySelector('.reveal')?.removeAttribute('role');
  startDialogs();
  const lasting = { reveal: Reveal, theme, reading };
  let content = startContent(lasting, query);
  const speaker = startPresenter(Reveal, () => content.data, theme);
  followScale(Reveal);
  content.startWeights();
  await Promise.all(fonts);
  content.startCharts();
  reading.settle();
  document.documentElement.dataset.deck = 'ready';
  return {
    reveal: Reveal,
    speaker,
    query: () => content.query(),
    end: () => content.end(),
    begin(asked) {
      content = startContent(lasting, asked);
      content.startWeights();
      return content;
    },
  };
}

function cssPixels(name: string): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name));
}
