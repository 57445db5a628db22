import type { FlipRow } from '../../../../compose/parts/parts.ts';
import { type Content, type Fit, fewestSlides } from '../fit.ts';
import { headHeight, rowHeight, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

/** How far each weight would have to move. */
export const fitFirmness: Fit<'firmness'> = (view, room) => {
  const columns = (room.width < NARROW ? [0.26, 0.14, 0.26, 0.34] : [0.28, 0.12, 0.16, 0.44]).map(
    (share) => room.width * share,
  );
  const height = (rows: readonly FlipRow[], measure: Measure) =>
    headHeight(measure) + sum(rows.map((row) => flipRowHeight(row, columns, measure)));
  const pages = fewestSlides<'firmness'>(room, [
    (measure, cut) =>
      cut(view.flips, (rows) => height(rows, measure), room.height)?.map(
        (flips): Content<'firmness'> => ({ view: { ...view, flips }, layout: { columns } }),
      ) ?? null,
  ]);
  return pages ?? { slot: 'table', text: longest(view.flips.map((row) => row.name)) };
};

/** Below it the head of a table keeps to one line only in wider columns. */
const NARROW = 1000;

const flipRowHeight = (row: FlipRow, [name = 0, share = 0, flip = 0]: readonly number[], measure: Measure): number => {
  const gap = FIXED.cellGap;
  return rowHeight(
    [
      { text: row.name, width: name - gap, style: 'bold' },
      { text: row.shareText, width: share - gap },
      { text: row.flipText, width: flip - gap, style: 'bold' },
    ],
    measure,
  );
};
