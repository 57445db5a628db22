import type { Axis } from './chart-spec.ts';
import type { ChartStyle } from './style.ts';

/** The declared range along the bottom, whatever the data. */
export const valueAxis = ({ min, max, step }: Axis, title: string, { palette, small }: ChartStyle) => ({
  type: 'linear' as const,
  position: 'bottom' as const,
  min,
  max,
  grid: { color: palette.line, lineWidth: 1, drawTicks: false },
  border: { display: false },
  ticks: { stepSize: step, color: palette.muted, font: { size: small }, padding: 8, maxRotation: 0 },
  title: { display: title !== '', text: title, color: palette.muted, font: { size: small }, padding: { top: 6 } },
});

/** Height of the axis with its title. */
export const valueAxisHeight = (title: string, { small }: ChartStyle): number =>
  small * 1.2 + 16 + (title === '' ? 0 : small * 1.2 + 10);
