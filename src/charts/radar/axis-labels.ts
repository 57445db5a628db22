import type { RadarSpec } from '../chart-spec.ts';
import type { ChartSize } from '../kind.ts';
import type { ChartStyle } from '../style.ts';
import { unknownNote } from '../unknown-note.ts';
import { widest, wrapLabel } from '../wrap-label.ts';

export interface AxisLabels {
  /** By axis, in lines: Chart.js does not break labels. */
  readonly labels: readonly string[][];
  readonly size: number;
}

export const LABEL_LEADING = 1.25;
/** Between the rim and a label. */
export const LABEL_PADDING = 8;

/** Broken as generously as they can be without touching each other. */
export function axisLabels(spec: RadarSpec, style: ChartStyle, size: ChartSize): AxisLabels {
  const tries = TRIES.map(({ lines, share, small }) => {
    const fontSize = small ? style.small : style.label;
    return { size: fontSize, labels: breakLabels(spec, style, fontSize, size.width * share, lines) };
  });
  const fallback = tries.at(-1) ?? { size: style.small, labels: [] };
  return tries.find((labels) => !collide(labels, size, style)) ?? fallback;
}

const TRIES = [
  { lines: 3, share: 0.22, small: false },
  { lines: 2, share: 0.21, small: false },
  { lines: 2, share: 0.2, small: true },
  { lines: 1, share: 0.24, small: true },
  { lines: 1, share: 0.16, small: true },
];

function breakLabels(spec: RadarSpec, style: ChartStyle, size: number, width: number, lines: number): string[][] {
  const room = { width, wordWidth: width * 1.45, lines };
  return spec.labels.map((label, trait) => {
    const note = unknownNote(spec.series, trait);
    const name = wrapLabel(label, size, style, room);
    return note === null
      ? name
      : [...name, ...wrapLabel(inBrackets(note), size, style, { ...room, lines: Math.min(2, lines) })];
  });
}

const inBrackets = (note: string): string => (note.includes('：') ? `（${note}）` : `(${note})`);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** True when two labels would overlap, or leave the radar less than a third of the room. */
function collide({ labels, size }: AxisLabels, { width, height }: ChartSize, style: ChartStyle): boolean {
  const measured = labels.map((lines) => ({
    width: widest(lines, size, style),
    height: lines.length * size * LABEL_LEADING,
  }));
  const angles = labels.map((_, index) => (2 * Math.PI * index) / labels.length);
  const radius = angles.reduce((least, angle, index) => {
    const across = (width / 2 - (measured[index]?.width ?? 0)) / Math.max(0.01, Math.abs(Math.sin(angle)));
    const along = (height / 2 - (measured[index]?.height ?? 0)) / Math.max(0.01, Math.abs(Math.cos(angle)));
    return Math.min(least, across - LABEL_PADDING, along - LABEL_PADDING);
  }, width);
  if (radius < Math.min(width, height) / 6) return true;
  const boxes = angles.map((angle, index) => boxAt(angle, radius + LABEL_PADDING, measured[index]));
  return boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)));
}

/** Where Chart.js puts a label: outwards from its axis. */
function boxAt(angle: number, distance: number, size = { width: 0, height: 0 }): Box {
  const [across, along] = [Math.sin(angle), Math.cos(angle)];
  const x = distance * across;
  const y = -distance * along;
  const left = Math.abs(across) < 0.02 ? x - size.width / 2 : across > 0 ? x : x - size.width;
  const top = Math.abs(along) < 0.02 ? y - size.height / 2 : along > 0 ? y - size.height : y;
  return { left, right: left + size.width, top, bottom: top + size.height };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right + 6 && other.left < one.right + 6 && one.top < other.bottom && other.top < one.bottom;
