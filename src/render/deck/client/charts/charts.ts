import type Reveal from 'reveal.js';
import type { DeckData } from '../../deck-data.ts';
import type { Evidence } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import type { Theme } from '../theme.ts';
import type { WhatIf } from '../what-if/what-if.ts';
import { createCard } from './cards.ts';
import { type LiveChart, startLiveChart } from './live-chart.ts';
import { createRowSwitches } from './row-switches.ts';
import { type Selection, startSelection } from './selection.ts';
import { startTableSwitches } from './table-switch.ts';

export interface ChartSurroundings {
  readonly reveal: typeof Reveal;
  readonly theme: Theme;
  readonly whatIf: WhatIf | null;
  readonly reading: Reading;
  readonly evidence: Evidence;
  /** Ends what the charts do. */
  readonly signal: AbortSignal;
}

/**
 * Every chart of the deck. One is drawn when its slide comes near, so that the deck opens at once; all of them where all
 * slides are seen: in the overview, on paper and on a phone.
 */
export function startCharts({ charts, labels }: DeckData, around: ChartSurroundings): void {
  const { reveal, signal } = around;
  startTableSwitches(reveal);
  const found = [...document.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')].flatMap((canvas) => {
    const data = charts[canvas.dataset.chart ?? ''];
    const slide = canvas.closest('section');
    if (!data || !slide) return [];
    return [{ canvas, slide, data, rows: createRowSwitches(canvas.parentElement ?? slide, data) }];
  });
  const card = createCard(reveal, around.evidence, around.signal);
  const selections = new Map<string, Selection>();
  const live = found.map((chart): LiveChart => {
    const base = baseOf(chart.slide);
    const selection =
      selections.get(base) ?? startSelection(partsOf(base), chart.data.light.type === 'radar', labels.atLeastThree);
    selections.set(base, selection);
    return startLiveChart({ ...chart, selection, card, label: labels.chartMarks }, around);
  });
  const drawWithin = (distance: number) => {
    if (signal.aborted) return;
    const here = reveal.getIndices().h;
    for (const chart of live) if (Math.abs(reveal.getIndices(chart.slide).h - here) <= distance) chart.draw();
  };
  /** This slide's at once, its neighbours' a moment later. */
  const drawNear = () => {
    drawWithin(0);
    window.setTimeout(() => drawWithin(1), A_MOMENT);
  };
  const drawAll = () => {
    if (signal.aborted) return;
    for (const chart of live) chart.draw();
  };
  const drawSeen = () => (isAllSeen(reveal) ? drawAll() : drawNear());
  for (const chart of live) chart.onStale(drawSeen);
  for (const event of ['slidechanged', 'overviewshown', 'pdf-ready'] as const) reveal.on(event, drawSeen, { signal });
  drawSeen();
  // The others while nobody waits.
  window.setTimeout(drawAll, WHEN_IDLE);
}

const A_MOMENT = 100;
const WHEN_IDLE = 1500;

const isAllSeen = (reveal: typeof Reveal): boolean =>
  reveal.isOverview() ||
  document.querySelector('.reveal-print, .reveal-scroll, [data-reading], [data-printing]') !== null;

/** A slide in parts is `radar`, `radar--2` and so on. */
const baseOf = ({ id }: Element): string => id.replace(/--\d+$/, '');

const partsOf = (base: string): Element[] =>
  [...document.querySelectorAll('.slides section')].filter((slide) => baseOf(slide) === base);
