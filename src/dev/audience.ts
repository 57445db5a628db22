import type { ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { ToldFault } from './told-fault.ts';

/** What a page is told: which version there is, and what is wrong. */
export interface News {
  /** Null while there is no such page. */
  readonly version: string | null;
  readonly faults: readonly ToldFault[];
  /** Of a deck that has changed, what `renewedPage` makes of it; else null. */
  readonly page: string | null;
}

/** The pages that are open, and what each was told last. */
export interface Audience {
  /** Takes over the response, as a stream of events. */
  join(path: string, response: ServerResponse): Promise<void>;
  /** Tells each page what is new to it: first those that `comesFirst`. */
  tell(): Promise<void>;
  /** Of the pages that are open. */
  paths(): readonly string[];
  close(): void;
}

interface Listener {
  readonly path: string;
  readonly response: ServerResponse;
  told: Pick<News, 'version' | 'faults'> | null;
}

/** @param newsOf a page, by its path; what it takes to know is made for it. With the page itself when `isChanged` says so */
export function createAudience(
  newsOf: (path: string, isChanged: (version: string) => boolean) => Promise<News>,
  comesFirst: (path: string) => boolean,
): Audience {
  const listeners = new Set<Listener>();
  const tellOne = async (listener: Listener) => {
    const before = listener.told;
    const news = await newsOf(listener.path, (version) => before !== null && version !== before.version);
    const { page, ...told } = news;
    if (isDeepStrictEqual(told, before) || !listeners.has(listener)) return;
    listener.told = told;
    listener.response.write(`data: ${JSON.stringify(news)}\n\n`);
  };
  return {
    async join(path, response) {
      const listener: Listener = { path, response, told: null };
      listeners.add(listener);
      response.once('close', () => listeners.delete(listener));
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      // Asks a page that loses the server, because it is started anew, to look for it again soon.
      response.write('retry: 500\n\n');
      await tellOne(listener);
    },
    async tell() {
      const all = [...listeners];
      for (const listener of all.filter(({ path }) => comesFirst(path))) await tellOne(listener);
      for (const listener of all.filter(({ path }) => !comesFirst(path))) await tellOne(listener);
    },
    paths: () => [...listeners].map(({ path }) => path),
    close() {
      for (const { response } of listeners) response.end();
      listeners.clear();
    },
  };
}
