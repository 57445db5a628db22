import type { News } from '../audience.ts';
import { showFaults } from './faults.ts';

/** The version of this page, as the server wrote it there. */
const ownVersion = (): string => document.querySelector<HTMLMetaElement>('meta[name=juxtadeck-version]')?.content ?? '';

/** A page that the server keeps up to date. */
export interface LivePage {
  /** Shows another version; resolves when it is seen. `page` is what the server sent of it, if it did. */
  renew(page: string | null): Promise<void>;
  /** Whether it is seen though its window is not, as by a speaker. */
  isSeenElsewhere(): boolean;
}

/**
 * Listens to the server as long as the page is seen: browsers keep few connections to one server open, and many pages
 * may be. A page that is seen again is told at once what it has missed.
 */
export function followNews({ renew, isSeenElsewhere }: LivePage): void {
  let shown = ownVersion();
  let wanted: Pick<News, 'version' | 'page'> = { version: shown, page: null };
  let isRenewing = false;
  let source: EventSource | null = null;
  const catchUp = async () => {
    if (isRenewing) return;
    isRenewing = true;
    try {
      while (wanted.version !== null && wanted.version !== shown) {
        const { version, page } = wanted;
        await renew(page);
        shown = version;
      }
    } finally {
      isRenewing = false;
    }
  };
  const hear = ({ data }: MessageEvent<string>) => {
    const news: News = JSON.parse(data);
    showFaults(news.faults);
    wanted = news;
    void catchUp();
  };
  const listen = () => {
    const isSeen = !document.hidden || isSeenElsewhere();
    if (isSeen && !source) {
      source = new EventSource(`/-/events?page=${encodeURIComponent(window.location.pathname)}`);
      source.addEventListener('message', hear);
    } else if (!isSeen) {
      source?.close();
      source = null;
    }
  };
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', () => source?.close());
  listen();
}
