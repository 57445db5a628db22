import { chmodSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MINIMAL } from '../support/content.ts';
import { serve, testFolder } from './support.ts';

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** As it stands: `fetch` mends paths and names hosts itself. */
function ask(address: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, headers, method: body === undefined ? 'GET' : 'POST' },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

async function served() {
  const { folder, file } = testFolder();
  file('content/tea.yaml', MINIMAL);
  file('output/old/en/deck.html', '<p>an older deck</p>');
  file('secret.txt', 'secret');
  file('output-of-another/secret.txt', 'secret');
  return { folder, file, ...(await serve(folder)) };
}

describe('the server', () => {
  it('serves gallery, deck, reports, charts and data, and what stands in the folder already', async () => {
    const { address } = await served();
    const expected = [
      ['/', 'text/html; charset=utf-8', 'Tea or coffee'],
      ['/tea/en/deck.html', 'text/html; charset=utf-8', 'Tea or coffee'],
      ['/tea/en/report.html', 'text/html; charset=utf-8', 'Tea or coffee'],
      ['/tea/en/report.pdf', 'application/pdf', '%PDF'],
      ['/tea/en/charts/radar.png', 'image/png', 'PNG'],
      ['/tea/en/charts/radar.svg', 'image/svg+xml', '<svg'],
      ['/tea/en/data.json', 'application/json; charset=utf-8', '"tea"'],
      ['/old/en/deck.html', 'text/html;charset=utf-8', 'an older deck'],
    ] as const;
    for (const [path, type, text] of expected) {
      const { status, headers, body } = await ask(address, path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, type]);
      expect(headers['cache-control'], path).toBe('no-store');
      expect(body, path).toContain(text);
    }
    expect((await ask(address, '/tea/en/nothing.html')).status).toBe(404);
  });

  it('lets no path lead out of what it serves', async () => {
    const { address } = await served();
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/tea/..%2f..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
      '/../output-of-another/secret.txt',
      '//../secret.txt',
      '/%00',
      '/%',
      '/-/../secret.txt',
      '/-/package.json',
    ];
    for (const path of paths) {
      const { status, body } = await ask(address, path);
      expect([path, status, body.includes('secret')]).toEqual([path, 404, false]);
    }
  });

  it('answers under names of this machine only', async () => {
    const { address } = await served();
    const { port } = new URL(address);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`])
      expect([host, (await ask(address, '/', { host })).status]).toEqual([host, 200]);
    for (const host of [`evil.example:${port}`, `127.0.0.1.evil.example:${port}`, '127.0.0.1:1', 'localhost'])
      expect([host, (await ask(address, '/', { host })).status]).toEqual([host, 403]);
  });

  it('puts its program into what it serves, allowed by its hash, and leaves files as they are', async () => {
    const { address, folder } = await served();
    for (const page of ['tea/en/deck.html', 'tea/en/report.html', 'index.html']) {
      const live = (await ask(address, `/${page}`)).body;
      const clean = readFileSync(join(folder, 'output', page), 'utf8');
      expect(live, page).toContain('/-/events');
      expect(live, page).toMatch(/connect-src 'self'/);
      expect(clean, page).not.toContain('/-/events');
      expect(clean, page).not.toMatch(/connect-src|juxtadeck-version/);
    }
  });

  it('opens an editor for files that the build has read, when a page of its own asks', async () => {
    const { address, folder, file } = await served();
    const editor = file('editor.sh', `#!/bin/sh\necho "$@" > ${join(folder, 'opened')}\n`);
    chmodSync(editor, 0o755);
    const before = process.env.LAUNCH_EDITOR;
    process.env.LAUNCH_EDITOR = editor;
    onTestFinished(() => {
      if (before === undefined) delete process.env.LAUNCH_EDITOR;
      else process.env.LAUNCH_EDITOR = before;
    });
    const origin = address.replace(/\/$/, '');
    const edit = (path: string, from: string) =>
      ask(address, '/-/edit', { origin: from }, JSON.stringify({ file: path, line: 9, column: 5 }));
    const content = join(folder, 'content', 'tea.yaml');
    expect((await edit(content, 'http://evil.example')).status).toBe(403);
    expect((await edit(join(folder, 'secret.txt'), origin)).status).toBe(422);
    expect((await edit(content, origin)).status).toBe(204);
    expect(readFileSync(join(folder, 'opened'), 'utf8')).toContain(content);
  });
});
