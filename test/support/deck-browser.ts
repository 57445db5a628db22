import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

export interface OpenDeck {
  readonly page: Page;
  /** Requests, dialogs and errors since the deck was opened: there should be none. */
  readonly incidents: string[];
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** After the file's name, e.g. `?view=print`. */
  readonly query?: string;
}

export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });

/** Opens a deck. Resolves when slides and charts are ready. */
export async function openDeck(browser: Browser, html: string, options: OpenOptions = {}): Promise<OpenDeck> {
  const deck = await openPage(browser, html, options);
  await deck.page.waitForSelector('html[data-deck=ready]', { state: 'attached' });
  return deck;
}

/** Opens a page as a person does: as a file, with no server. Resolves when its fonts are ready. */
export async function openPage(browser: Browser, html: string, options: OpenOptions = {}): Promise<OpenDeck> {
  const { width = 1280, height = 720, scheme = 'light', query = '' } = options;
  const folder = await mkdtemp(join(tmpdir(), 'juxtadeck-'));
  const file = join(folder, 'deck.html');
  await writeFile(file, html);
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' });
  const incidents: string[] = [];
  page.on('console', (message) => message.type() === 'error' && incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on(
    'request',
    (request) => /^(https?|wss?|ftp):/.test(request.url()) && incidents.push(`request: ${request.url()}`),
  );
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href + query);
  await page.evaluate('document.fonts.ready');
  return {
    page,
    incidents,
    async close() {
      await page.close();
      await rm(folder, { recursive: true });
    },
  };
}
