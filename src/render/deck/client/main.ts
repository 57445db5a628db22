import Reveal from 'reveal.js';
import type { DeckData } from '../deck-data.ts';
import { startCharts } from './charts.ts';
import { startRanking } from './ranking.ts';
import { startTheme } from './theme.ts';
import { startToolbar } from './toolbar.ts';

// The deck in the browser: slides, colour scheme, live charts and live ranking.

declare global {
  interface Window {
    Reveal: typeof Reveal;
  }
}

window.Reveal = Reveal;
void start();

async function start(): Promise<void> {
  const data: DeckData = JSON.parse(document.getElementById('deck-data')?.textContent ?? '{}');
  const theme = startTheme(/print-pdf|view=print/i.test(window.location.search));
  startRanking(data.ranking);
  const fonts = [...document.fonts].map((font) => font.load());
  await Reveal.initialize({
    width: cssPixels('--width'),
    height: cssPixels('--height'),
    hash: true,
    margin: 0,
    maxScale: 6,
    center: false,
    controls: false,
    // No other window may drive the deck.
    postMessage: false,
    navigationMode: 'linear',
    transition: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
    transitionSpeed: 'fast',
    pdfMaxPagesPerSlide: 1,
  });
  startToolbar(Reveal, theme);
  // A screen reader reads a document; in an application it would leave the arrows to us and read nothing.
  document.querySelector('.reveal')?.removeAttribute('role');
  await Promise.all(fonts);
  startCharts(data.charts, theme, () => Reveal.getScale());
}

function cssPixels(name: string): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name));
}
