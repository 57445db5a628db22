import type { ChartData } from '../../deck-data.ts';
import { type Card, startCards } from './cards.ts';
import { Chart } from './chart-js.ts';
import type { ChartSurroundings } from './charts.ts';
import { keptTraits, liveConfiguration } from './configuration.ts';
import { createMarkLayer } from './mark-layer.ts';
import type { RowSwitches } from './row-switches.ts';
import type { Selection } from './selection.ts';

export interface LiveChart {
  readonly slide: HTMLElement;
  /** Anew, if anything has changed since. */
  draw(): void;
  /** Called when what is drawn is not right any more. */
  onStale(listener: () => void): void;
}

interface ChartOnSlide {
  readonly canvas: HTMLCanvasElement;
  readonly slide: HTMLElement;
  readonly data: ChartData;
  readonly selection: Selection;
  readonly rows: RowSwitches;
  readonly card: Card;
  /** Of its marks, for screen readers. */
  readonly label: string;
}

export function startLiveChart(
  { canvas, slide, data, selection, rows, card, label }: ChartOnSlide,
  around: ChartSurroundings,
): LiveChart {
  const { theme, whatIf, reveal, reading, evidence, signal } = around;
  const { width, height } = canvas;
  const box = canvas.parentElement ?? slide;
  const marks = createMarkLayer(box, data, label);
  startCards(box, marks, card, evidence);
  const listeners: (() => void)[] = [];
  let chart: Chart | null = null;
  let isStale = true;
  const age = () => {
    isStale = true;
    for (const listener of listeners) listener();
  };
  theme.onChange(age, signal);
  selection.onChange(age);
  if (data.weighed) whatIf?.onChange(age);
  reveal.on('resize', age, { signal });
  reading.onChange(age, signal);
  signal.addEventListener('abort', () => chart?.destroy());
  return {
    slide,
    onStale: (listener) => void listeners.push(listener),
    draw() {
      if (!isStale) return;
      isStale = false;
      chart?.destroy();
      const shown = reading.isOn() ? { ...data, ...data.narrow } : { ...data, width, height };
      setSize(canvas, shown);
      const weighing = whatIf?.now();
      const shares = weighing && weighing.choice.of !== 'published' ? weighing.shares : null;
      const pixels = Math.max(2, window.devicePixelRatio * reveal.getScale());
      chart = new Chart(canvas, liveConfiguration(shown, { scheme: theme.scheme(), selection, shares, pixels }));
      marks.lay(chart, keptTraits(data, selection));
      rows.lay(chart);
    },
  };
}

/** Note: sets the size of its box too. */
function setSize(
  canvas: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  canvas.width = width;
  canvas.height = height;
  for (const element of [canvas, canvas.parentElement]) {
    if (element) Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  }
}
