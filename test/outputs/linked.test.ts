import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINIMAL } from '../support/content.ts';
import { launchBrowser } from '../support/deck-browser.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

let folder: string;
let browser: Browser;
let server: Server;

const out = (path: string) => join(folder, 'output', path);
const build = (...args: string[]) =>
  expect(spawnSync(process.execPath, [cli, 'build', '--no-cache', ...args], { cwd: folder }).status).toBe(0);
const shared = () => readdirSync(out('assets')).sort();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'juxtadeck-linked-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', 'one.yaml'), MINIMAL);
  writeFileSync(join(folder, 'content', 'two.yaml'), MINIMAL.replace(/^title: .*$/m, 'title: Another one'));
  build('content', '--assets', 'linked');
  server = createServer((request, response) => {
    const path = out(request.url?.split('?')[0] ?? '');
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('decks that share their assets', () => {
  it('have one program and one style sheet for all, and little of their own', () => {
    const types = shared().map((name) => extname(name));
    expect(types.filter((type) => type !== '.woff').sort()).toEqual(['.css', '.js']);
    expect(statSync(out('one/en/deck.html')).size).toBeLessThan(100_000);
  });

  it.each(['a disk', 'a site'])('work from %s, and ask for nothing else', async (where) => {
    const { port } = server.address() as AddressInfo;
    const base =
      where === 'a disk' ? `${pathToFileURL(out('')).href.replace(/\/$/, '')}/` : `http://127.0.0.1:${port}/`;
    const page = await browser.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${base}two/en/deck.html`);
    await page.waitForSelector('html[data-deck=ready]', { state: 'attached' });
    expect(errors).toEqual([]);
    const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(fonts.length).toBeGreaterThan(1);
    expect(new Set(fonts)).toEqual(new Set(['loaded']));
    const beside = requests.filter((url) => url.startsWith(`${base}assets/`));
    const others = requests.filter((url) => !beside.includes(url) && !url.startsWith('data:'));
    expect(others).toEqual([`${base}two/en/deck.html`]);
    expect(beside.length).toBeGreaterThan(3);
    await page.close();
  });

  it('keep what another deck still needs, and drop what none does', () => {
    const before = shared();
    build('content/one.yaml');
    expect(shared()).toEqual(before.filter((name) => readFileSync(out('two/en/deck.html'), 'utf8').includes(name)));
    expect(shared().length).toBeGreaterThan(2);
    build('content/two.yaml');
    expect(readdirSync(out(''))).not.toContain('assets');
  });
});
