import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import type { Audience } from './audience.ts';

/** What the server answers with; everything else is not found. */
export interface ServerParts {
  readonly audience: Audience;
  /** A page or file as it is served, by its path; null when it is not there. */
  page(path: string, isDocument: boolean): Promise<string | Uint8Array | null>;
  /** What stands in the folder from earlier builds. */
  others(request: IncomingMessage, response: ServerResponse): void;
  /** Opens an editor; resolves to what went wrong, if it did. */
  edit(wanted: unknown): Promise<string | null>;
}

/** What is ours and no output: below it no comparison can lie, since none is called so. */
export const OWN = '/-/';

/** Answers to this machine alone, and to pages that it has served itself. */
export function createDevServer(parts: ServerParts): Server {
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    answer(request, response, parts).catch((error: unknown) => {
      end(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  server.keepAliveTimeout = 60_000;
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: ServerParts): Promise<void> {
  if (!isForUs(request)) return end(response, 403, 'This server is for pages of this machine only.');
  const path = pathOf(request.url ?? '/');
  if (path === null) return end(response, 404, 'Not found.');
  if (path === `${OWN}edit`) return answerEdit(request, response, parts);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET and HEAD.');
  if (path === `${OWN}events`) {
    const of = new URL(request.url ?? '', 'http://localhost').searchParams.get('page') ?? '/';
    return parts.audience.join(pathOf(of) ?? '/', response);
  }
  const isDocument = request.headers['sec-fetch-dest'] === 'document' && !request.url?.includes('?raw');
  const body = await parts.page(path, isDocument);
  if (body === null) {
    request.url = encodeURI(path);
    return parts.others(request, response);
  }
  const type = typeof body === 'string' ? 'text/html' : (lookup(path) ?? 'application/octet-stream');
  response.setHeader('Content-Type', /^text|json|javascript/.test(type) ? `${type}; charset=utf-8` : type);
  end(response, 200, request.method === 'HEAD' ? '' : body);
}

async function answerEdit(request: IncomingMessage, response: ServerResponse, parts: ServerParts): Promise<void> {
  const isOwn = request.headers.origin === `http://${request.headers.host}`;
  if (request.method !== 'POST' || !isOwn) return end(response, 403, 'Only a page of this server may ask for that.');
  const problem = await parts.edit(await bodyOf(request));
  end(response, problem === null ? 204 : 422, problem ?? '');
}

/**
 * Any page of the web can have its name lead to this machine, and then speak to it as to itself: but not under a name
 * that is ours.
 */
function isForUs({ headers, socket }: IncomingMessage): boolean {
  const [, name = '', port = '80'] = /^(.*?)(?::(\d+))?$/.exec(headers.host ?? '') ?? [];
  return ['127.0.0.1', 'localhost', '[::1]'].includes(name) && Number(port) === socket.localPort;
}

/** As the site knows it; null for what leads out of it. */
export function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    if (!path.startsWith('/') || /[\\\0]/.test(path) || path.split('/').some((part) => part === '..' || part === '.'))
      return null;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** Nothing that is asked of us is long. */
const LONGEST = 10_000;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > LONGEST) return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number, body: string | Uint8Array): void {
  if (response.headersSent) return void response.end();
  response.setHeader('Cache-Control', 'no-store');
  if (status !== 200 && body !== '') response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status);
  response.end(body);
}
