import type { ChartOptions } from 'chart.js';
import type { ChartStyle } from './style.ts';

interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What all charts have in common: static, in the theme's font, with none of Chart.js's own furniture. */
export const baseOptions = ({ book, palette, small }: ChartStyle, padding: Padding) =>
  ({
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    // Numbers are written the same on every machine.
    locale: 'en-US',
    color: palette.text,
    font: { family: book.family, size: small },
    layout: { padding: { ...padding } },
  }) satisfies ChartOptions;

/** Chart.js's own furniture, which a page may have registered. */
export const NO_FURNITURE = { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } };
