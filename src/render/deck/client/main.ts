import Reveal from 'reveal.js';
import type { DeckData } from '../deck-data.ts';
import { startAddress, takeAddress } from './address.ts';
import { startCharts } from './charts/charts.ts';
import { startEvidence } from './evidence.ts';
import { startPaper } from './paper.ts';
import { startDialogs } from './parts/dialog.ts';
import { followScale } from './parts/scale.ts';
import { startPresenter } from './presenter/presenter.ts';
import { startReading } from './reading.ts';
import { startTheme } from './theme.ts';
import { startHeadlines } from './what-if/headlines.ts';
import { startMarks } from './what-if/marks.ts';
import { startRanking } from './what-if/ranking.ts';
import { startShare } from './what-if/share.ts';
import { createWhatIf } from './what-if/what-if.ts';

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
  const isPrint = /print-pdf|view=print/i.test(window.location.search);
  const theme = startTheme(isPrint);
  const query = takeAddress();
  const fonts = [...document.fonts].map((font) => font.load());
  await Reveal.initialize({
    width: cssPixels('--width'),
    height: cssPixels('--height'),
    // The address has the weights, too: see address.ts.
    hash: false,
    respondToHashChanges: false,
    margin: 0,
    maxScale: 6,
    center: false,
    controls: false,
    // Help and search are ours, in the deck's language.
    help: false,
    jumpToSlide: false,
    // No other window may drive the deck.
    postMessage: false,
    navigationMode: 'linear',
    transition: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
    transitionSpeed: 'fast',
    pdfMaxPagesPerSlide: 1,
    // Ours fits small screens: see reading.ts.
    scrollActivationWidth: 0,
  });
  const reading = startReading(Reveal, isPrint);
  startPaper(theme);
  // A screen reader reads a document; in an application it would leave the arrows to us and read nothing.
  document.querySelector('.reveal')?.removeAttribute('role');
  const whatIf = data.ranking && createWhatIf(data.ranking);
  startDialogs();
  startPresenter(Reveal, data, theme);
  followScale(Reveal);
  if (whatIf) {
    startRanking(whatIf);
    startMarks(whatIf);
    startHeadlines(whatIf);
  }
  const address = startAddress(Reveal, whatIf, query);
  if (whatIf) startShare(whatIf, address);
  await Promise.all(fonts);
  startCharts(data, { reveal: Reveal, theme, whatIf, reading, evidence: startEvidence() });
  reading.settle();
  document.documentElement.dataset.deck = 'ready';
}

function cssPixels(name: string): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name));
}
