import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  /** With fingers, and a page as wide as its screen. */
  readonly isPhone?: boolean;
  /** After the file's name, e.g. `?view=print`. */
  readonly query?: string;
}

export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });

/** Opens a deck. Resolves when slides and charts are ready. */
export async function openDeck(browser: Browser, html: string, options: OpenOptions = {}): Promise<OpenDeck> {
  const deck = await openPage(browser, html, options);
  await ready(deck.page);
  return deck;
}

/** Opens a page as a person does: as a file, with no server. Resolves when its fonts are ready. */
export async function openPage(browser: Browser, html: string, options: OpenOptions = {}): Promise<OpenDeck> {
  const window = await openWindow(browser, options);
  await window.show(html);
  return window;
}

/** Resolves when slides and charts are ready. To wait for a selector would send a program of 300 KB into each page. */
const ready = (page: Page): Promise<void> =>
  page.evaluate(
    (patience) =>
      new Promise<void>((resolve, reject) => {
        const root = document.documentElement;
        const look = () => root.dataset.deck === 'ready' && resolve();
        new MutationObserver(look).observe(root, { attributes: true });
        look();
        setTimeout(() => reject(new Error('the deck does not become ready')), patience);
      }),
    PATIENCE,
  );
const PATIENCE = 30_000;

/** A window that shows one page after the other. */
export interface DeckWindow extends OpenDeck {
  show(html: string): Promise<void>;
  showDeck(html: string): Promise<void>;
}

export async function openWindow(browser: Browser, options: OpenOptions = {}): Promise<DeckWindow> {
  const { width = 1280, height = 720, scheme = 'light', query = '', isPhone = false } = options;
  const folder = await mkdtemp(join(tmpdir(), 'juxtadeck-'));
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    isMobile: isPhone,
    hasTouch: isPhone,
  });
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
  let shown = 0;
  const show = async (html: string) => {
    const own = join(folder, String(shown++));
    const file = join(own, 'deck.html');
    await mkdir(own);
    await writeFile(file, html);
    await page.goto(pathToFileURL(file).href + query);
    await page.evaluate('document.fonts.ready');
    await rm(own, { recursive: true });
  };
  return {
    page,
    incidents,
    show,
    async showDeck(html) {
      await show(html);
      await ready(page);
    },
    async close() {
      await page.close();
      await rm(folder, { recursive: true });
    },
  };
}
