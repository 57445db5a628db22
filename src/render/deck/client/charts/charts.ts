import type { ChartConfiguration, TooltipItem } from 'chart.js';
import { Chart } from '../../../../charts/chart-js.ts';
import { percent } from '../../../../compose/parts/numbers.ts';
import type { ChartData, DeckData } from '../../deck-data.ts';
import type { Theme } from '../theme.ts';
import type { Weighing, WhatIf } from '../what-if/what-if.ts';

/** Draws every chart, again when the colour scheme changes, and lets its legend show and hide subjects. */
export function startCharts(
  charts: DeckData['charts'],
  theme: Theme,
  scale: () => number,
  whatIf: WhatIf | null,
): void {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')) {
    const data = charts[canvas.dataset.chart ?? ''];
    if (data) startChart(canvas, data, theme, scale, whatIf);
  }
}

function startChart(
  canvas: HTMLCanvasElement,
  data: ChartData,
  theme: Theme,
  scale: () => number,
  whatIf: WhatIf | null,
): void {
  const { width, height } = canvas;
  const hidden = new Set<string>();
  let chart: Chart | null = null;
  const draw = () => {
    chart?.destroy();
    canvas.width = width;
    canvas.height = height;
    const weighing = whatIf && whatIf.now().choice.of !== 'published' ? whatIf.now() : null;
    chart = new Chart(canvas, weighed(live(data, theme, scale()), data, weighing));
    show(chart, data, hidden);
  };
  draw();
  theme.onChange(draw);
  if (data.weighed) whatIf?.onChange(draw);
  for (const toggle of canvas.closest('section')?.querySelectorAll<HTMLElement>('[data-toggle]') ?? []) {
    toggle.addEventListener('click', () => {
      const subject = toggle.dataset.toggle ?? '';
      if (!hidden.delete(subject)) hidden.add(subject);
      toggle.setAttribute('aria-pressed', String(!hidden.has(subject)));
      if (chart) show(chart, data, hidden);
    });
  }
}

function show(chart: Chart, { series }: ChartData, hidden: ReadonlySet<string>): void {
  series.forEach(({ subject }, at) => {
    chart.setDatasetVisibility(at, !hidden.has(subject));
  });
  chart.update('none');
}

/** The configuration that the still pictures are drawn from, answering the pointer with what a mark stands for. */
function live(data: ChartData, theme: Theme, scale: number): ChartConfiguration {
  const { options, ...configuration } = data[theme.scheme()];
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name);
  const family = colour('--family');
  return {
    ...configuration,
    options: {
      ...options,
      // Sharp at the scale that the slide is shown in.
      devicePixelRatio: Math.max(2, window.devicePixelRatio * scale),
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      plugins: {
        ...options?.plugins,
        tooltip: {
          enabled: true,
          displayColors: false,
          padding: 12,
          cornerRadius: 6,
          backgroundColor: colour('--text'),
          titleColor: colour('--background'),
          bodyColor: colour('--background'),
          titleFont: { family, size: 16, weight: 'bold' },
          bodyFont: { family, size: 16 },
          filter: ({ datasetIndex }) => !data.series[datasetIndex]?.muted,
          callbacks: {
            title: ([item]) => (item ? (data.labels[traitOf(item)] ?? '') : ''),
            label: (item) => {
              const series = data.series[item.datasetIndex];
              return series ? `${series.label}: ${series.texts[traitOf(item)] ?? ''}` : '';
            },
          },
        },
      },
    },
  };
}

/** A radar whose axes say what they weigh. */
function weighed(
  configuration: ChartConfiguration,
  { weighed: axes }: ChartData,
  weighing: Weighing | null,
): ChartConfiguration {
  const radial = configuration.options?.scales?.r;
  if (!axes || !weighing || !radial || !('pointLabels' in radial)) return configuration;
  const labels = axes.labels.map((lines, at) => [...lines.slice(0, -1), percent(weighing.shares[at] ?? 0)]);
  const font = { ...radial.pointLabels?.font, size: axes.size };
  const scales = { r: { ...radial, pointLabels: { ...radial.pointLabels, font } } };
  return {
    ...configuration,
    data: { ...configuration.data, labels },
    options: { ...configuration.options, scales },
  } as ChartConfiguration;
}

/** In a dot plot an unknown score has no point, so that a point's row tells its trait. */
function traitOf(item: Pick<TooltipItem<'scatter' | 'radar'>, 'dataIndex' | 'parsed'>): number {
  return 'y' in item.parsed && typeof item.parsed.y === 'number' ? Math.round(item.parsed.y) : item.dataIndex;
}
