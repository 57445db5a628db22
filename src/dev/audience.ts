import type { ServerResponse } from 'node:http';
import type { ToldFault } from './told-fault.ts';

/** What a page is told: which version there is, and what is wrong. */
export interface News {
  /** Null while there is no such page. */
  readonly version: string | null;
  readonly faults: readonly ToldFault[];
}

/** The pages that are open, and what each was told last. */
export interface Audience {
  /** Takes over the response, as a stream of events. */
  join(path: string, response: ServerResponse): Promise<void>;
  /** Tells each page what is new to it: first those that `comesFirst`. */
  tell(): Promise<void>;
  close(): void;
}

/** @param newsOf a page, by its path; what it takes to know is made for it */
export function createAudience(
  newsOf: (path: string) => Promise<News>,
  comesFirst: (path: string) => boolean,
): Audience {
  const listeners = new Set<{ readonly path: string; readonly response: ServerResponse; told: string }>();
  const tellOne = async (listener: { readonly path: string; readonly response: ServerResponse; told: string }) => {
    const news = JSON.stringify(await newsOf(listener.path));
    if (news === listener.told || !listeners.has(listener)) return;
    listener.told = news;
    listener.response.write(`data: ${news}\n\n`);
  };
  return {
    async join(path, response) {
      const listener = { path, response, told: '' };
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
    close() {
      for (const { response } of listeners) response.end();
      listeners.clear();
    },
  };
}
