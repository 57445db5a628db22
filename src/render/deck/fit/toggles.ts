import type { InlineText } from '../../../model/rich-text.ts';
import { wrappedRows } from './flow.ts';
import type { Measure } from './measure.ts';
import { MARK_WIDTH } from './spacing.ts';

/** Height of a row of buttons that wraps, the gap below it included; nothing for no buttons. */
export function buttonsHeight(texts: readonly InlineText[], marked: boolean, width: number, measure: Measure): number {
  if (texts.length === 0) return 0;
  const frame = 2 * measure.space('buttonSide') + 2 + (marked ? MARK_WIDTH * measure.size('table') : 0);
  const widths = texts.map((text) => measure.width(text, 'table', 'bold') * 1.02 + frame);
  const line = measure.lineHeight('table') + 2 * measure.space('buttonAbove') + 2;
  const rows = wrappedRows(widths, measure.space('button'), width);
  // Texts wider than the whole row wrap inside their button.
  const more = texts.map((text) => Math.max(0, measure.lines(text, 'table', width - frame, 'bold') - 1));
  const extra = more.reduce((total, lines) => total + lines, 0) * measure.lineHeight('table');
  return rows * line + (rows - 1) * measure.space('button') + extra + measure.space('buttons');
}
