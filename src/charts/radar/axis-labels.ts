import type { RadarSpec } from '../chart-spec.ts';
import type { ChartSize } from '../kind.ts';
import type { ChartStyle } from '../style.ts';
import { unknownNote } from '../unknown-note.ts';
import { widest, wrapLabel } from '../wrap-label.ts';
import { type Box, labelBoxes } from './label-boxes.ts';

export interface AxisLabels {
  /** By axis, in lines: Chart.js does not break labels. */
  readonly labels: readonly string[][];
  readonly size: number;
}

export const LABEL_LEADING = 1.25;
/** Between the rim and a label. */
export const LABEL_PADDING = 14;

/** Broken as generously as they can be without touching each other; whole if there is any way to it. */
export function axisLabels(spec: RadarSpec, style: ChartStyle, size: ChartSize): AxisLabels {
  let labels: AxisLabels = { labels: [], size: style.small };
  let short: AxisLabels | null = null;
  for (const { lines, share, small } of TRIES) {
    const fontSize = small ? style.small : style.label;
    labels = { size: fontSize, labels: breakLabels(spec, style, fontSize, size.width * share, lines) };
    if (collide(labels, size, style)) continue;
    if (!isCut(labels, spec)) return labels;
    short ??= labels;
  }
  return short ?? labels;
}

const TRIES = [
  { lines: 3, share: 0.22, small: false },
  { lines: 2, share: 0.21, small: false },
  { lines: 2, share: 0.2, small: true },
  { lines: 3, share: 0.2, small: true },
  { lines: 3, share: 0.24, small: true },
  { lines: 1, share: 0.24, small: true },
  { lines: 1, share: 0.16, small: true },
  { lines: 1, share: 0.11, small: true },
];

const isCut = ({ labels }: AxisLabels, spec: RadarSpec): boolean =>
  labels.some((lines, axis) => lines.some((line) => line.endsWith('…') && !spec.labels[axis]?.includes('…')));

function breakLabels(spec: RadarSpec, style: ChartStyle, size: number, width: number, lines: number): string[][] {
  const room = { width, wordWidth: width * 1.45, lines };
  return spec.labels.map((label, trait) => {
    const note = unknownNote(spec.series, trait);
    const name = wrapLabel(label, size, style, room);
    const notes = note === null ? [] : wrapLabel(inBrackets(note), size, style, { ...room, lines: Math.min(2, lines) });
    return [...name, ...notes, ...(spec.shares?.slice(trait, trait + 1) ?? [])];
  });
}

const inBrackets = (note: string): string => (note.includes('：') ? `（${note}）` : `(${note})`);

/** True when labels would touch each other or the edge, or leave the radar less than a third of the room. */
function collide({ labels, size }: AxisLabels, room: ChartSize, style: ChartStyle): boolean {
  const sizes = labels.map((lines) => ({
    width: widest(lines, size, style),
    height: lines.length * size * LABEL_LEADING,
  }));
  const { boxes, radius } = labelBoxes(sizes, room, LABEL_PADDING);
  if (radius < Math.min(room.width, room.height) / 6) return true;
  return boxes.some(
    (box, index) => sticksOut(box, room) || boxes.slice(index + 1).some((other) => overlap(box, other)),
  );
}

const sticksOut = ({ left, right, top, bottom }: Box, { width, height }: ChartSize): boolean =>
  left < -1 || right > width + 1 || top < -1 || bottom > height + 1;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right + 6 && other.left < one.right + 6 && one.top < other.bottom && other.top < one.bottom;
