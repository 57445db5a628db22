import { Chart, registerables } from 'chart.js';
import type { ChartData, DeckData } from '../deck-data.ts';
import type { Theme } from './theme.ts';

Chart.register(...registerables);

/** Draws every chart, again when the colour scheme changes, and lets its legend show and hide subjects. */
export function startCharts(charts: DeckData['charts'], theme: Theme, scale: () => number): void {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')) {
    const data = charts[canvas.dataset.chart ?? ''];
    if (data) startChart(canvas, data, theme, scale);
  }
}

function startChart(canvas: HTMLCanvasElement, data: ChartData, theme: Theme, scale: () => number): void {
  const { width, height } = canvas;
  const hidden = new Set<string>();
  let chart: Chart | null = null;
  const draw = () => {
    chart?.destroy();
    canvas.width = width;
    canvas.height = height;
    chart = new Chart(canvas, live(data[theme.scheme()], scale()));
    show(chart, data.subjects, hidden);
  };
  draw();
  theme.onChange(draw);
  for (const toggle of canvas.closest('section')?.querySelectorAll<HTMLElement>('[data-toggle]') ?? []) {
    toggle.addEventListener('click', () => {
      const subject = toggle.dataset.toggle ?? '';
      if (!hidden.delete(subject)) hidden.add(subject);
      toggle.setAttribute('aria-pressed', String(!hidden.has(subject)));
      if (chart) show(chart, data.subjects, hidden);
    });
  }
}

function show(chart: Chart, subjects: readonly string[], hidden: ReadonlySet<string>): void {
  subjects.forEach((subject, at) => {
    if (chart.data.datasets[at]) chart.setDatasetVisibility(at, !hidden.has(subject));
  });
  chart.update('none');
}

/** The configuration that the still pictures are drawn from, at a size of its own and answering the pointer. */
function live(configuration: ChartData['light'], scale: number): ChartData['light'] {
  const copy = structuredClone(configuration);
  copy.options = {
    ...copy.options,
    responsive: false,
    animation: false,
    // Sharp at the scale that the slide is shown in.
    devicePixelRatio: Math.max(2, window.devicePixelRatio * scale),
  };
  return copy;
}
