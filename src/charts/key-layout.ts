import { subjectMark } from './marks.ts';
import { LINE_SAMPLE, MARK_SAMPLE, SAMPLE_GAP } from './plugins/key.ts';
import type { KeyItem, KeyOptions } from './plugins/options.ts';
import { type ChartStyle, subjectColour } from './style.ts';
import { wrapLabel } from './wrap-label.ts';

interface Entry {
  readonly dataset: number;
  readonly index: number;
  readonly label: string;
}

/** Breaks the key into rows no wider than the chart; its height is `rows × lineHeight`. */
export function layOutKey(
  entries: readonly Entry[],
  place: Pick<KeyOptions, 'position' | 'align'>,
  lineWidth: number | null,
  width: number,
  style: ChartStyle,
): KeyOptions {
  const rows: KeyItem[][] = [];
  let room = 0;
  for (const entry of entries) {
    const item = keyItem(entry, lineWidth, width, style);
    if (item.width > room) {
      rows.push([]);
      room = width;
    }
    rows.at(-1)?.push(item);
    room -= item.width;
  }
  return { ...place, lineHeight: Math.round(style.label * 1.7), text: keyText(style), rows };
}

export const keyHeight = (key: KeyOptions | null): number => (key ? key.rows.length * key.lineHeight : 0);

const BETWEEN_ITEMS = 22;

function keyItem(
  { dataset, index, label }: Entry,
  lineWidth: number | null,
  width: number,
  style: ChartStyle,
): KeyItem {
  const sample = (lineWidth === null ? MARK_SAMPLE : LINE_SAMPLE) + SAMPLE_GAP;
  const [text = ''] = wrapLabel(label, style.label, style, { width: width - sample - BETWEEN_ITEMS, lines: 1 });
  return {
    dataset,
    label: text,
    width: sample + style.book.width(text, 'regular', style.label) + BETWEEN_ITEMS,
    mark: { subject: index, colour: subjectColour(style.palette, index), radius: 5 },
    line: lineWidth === null ? null : { width: lineWidth, dash: dashOf(index, lineWidth) },
  };
}

export const dashOf = (index: number, lineWidth: number): number[] =>
  subjectMark(index).dash.map((length) => length * lineWidth);

const keyText = ({ label, palette }: ChartStyle) => ({ size: label, bold: false, colour: palette.text });
