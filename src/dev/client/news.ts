import type { News } from '../audience.ts';
import { showFaults } from './faults.ts';

/** The version of this page, as the server wrote it there. */
const ownVersion = (): string => document.querySelector<HTMLMetaElement>('meta[name=juxtadeck-version]')?.content ?? '';

/** A page that the server keeps up to date. */
export interface LivePage {
  /** Shows another version; resolves when it is seen. */
  renew(version: string): Promise<void>;
  /** Whether it is seen though its window is not, as by a speaker. */
  isSeenElsewhere(): boolean;
}

/**
 * Listens to the server as long as the page is seen: browsers keep few connections to one server open, and many pages
 * may be. A page that is seen again is told at once what it has missed.
 */
export function followNews({ renew, isSeenElsewhere }: LivePage): void {
  let shown = ownVersion();
  let wanted = shown;
  let isRenewing = false;
  let source: EventSource | null = null;
  const catchUp = async () => {
    if (isRenewing) return;
    isRenewing = true;
    while (wanted !== shown) {
      const version = wanted;
      await renew(version);
      shown = version;
    }
    isRenewing = false;
  };
  const hear = ({ data }: MessageEvent<string>) => {
    const { version, faults }: News = JSON.parse(data);
    showFaults(faults);
    wanted = version ?? wanted;
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
