import type { Row, RowsOptions } from './plugins/options.ts';
import { ROW_MARK } from './plugins/rows.ts';
import type { ChartStyle } from './style.ts';
import { widest, wrapLabel } from './wrap-label.ts';

/** The names of a chart's rows, broken into lines. */
export interface RowNames {
  readonly names: readonly RowName[];
  /** Of the widest name, with the gap after it. */
  readonly width: number;
}

export interface RowName extends Pick<Row, 'lines' | 'notes' | 'mark'> {
  /** Pixels, without air. */
  readonly height: number;
}

/** Of a name. */
export const MOST_LINES = 3;

const LEADING = 1.3;
const GAP = 20;

/** Names take a third of the chart's width at most, and `most` lines. */
export function layOutNames(
  rows: readonly { readonly label: string; readonly note: string | null; readonly mark: Row['mark'] }[],
  chartWidth: number,
  style: ChartStyle,
  most = MOST_LINES,
): RowNames {
  const { label: size, small } = style;
  const marked = rows.some(({ mark }) => mark) ? ROW_MARK : 0;
  const width = chartWidth * 0.34 - marked;
  const names = rows.map(({ label, note, mark }) => {
    const lines = wrapLabel(label, size, style, { width, lines: most });
    const notes = note === null ? [] : wrapLabel(note, small, style, { width, lines: Math.min(2, most) });
    return { lines, notes, mark, height: (lines.length * size + notes.length * small) * LEADING };
  });
  const widths = names.map(({ lines, notes }) => Math.max(widest(lines, size, style), widest(notes, small, style)));
  return { names, width: Math.ceil(Math.max(0, ...widths) + marked + GAP) };
}

export const rowsOptions = (rows: readonly Row[], { label, small, palette }: ChartStyle): RowsOptions => ({
  rows,
  leading: LEADING,
  line: palette.line,
  text: { size: label, bold: false, colour: palette.text },
  note: { size: small, bold: false, colour: palette.muted },
});
