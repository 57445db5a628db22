import type { FlipRow } from '../../../../compose/parts/parts.ts';
import type { FirmnessView, WeightingBar } from '../../../../compose/slides/firmness/firmness.ts';
import { type BarColumns, type BarRow, barColumns, barsHeight } from '../bars.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { headHeight, rowHeight, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

/** How far each weight would have to move, and who leads under how many weightings: on one slide, or one after the other. */
export const fitFirmness: Fit<'firmness'> = (view, room) => {
  const flipColumns = (room.width < NARROW ? [0.26, 0.14, 0.26, 0.34] : [0.28, 0.12, 0.16, 0.44]).map(
    (share) => room.width * share,
  );
  const flipHeight = (rows: readonly FlipRow[], measure: Measure) =>
    rows.length === 0 ? 0 : headHeight(measure) + sum(rows.map((row) => flipRowHeight(row, flipColumns, measure)));
  const bars = (measure: Measure) => barColumns(view.weightings.map(rowOf), view.firstLabel, room.width, measure);
  const weightingsHeight = (rows: readonly WeightingBar[], columns: BarColumns, measure: Measure) =>
    barsHeight(rows.map(rowOf), columns, measure);

  const together: Way<'firmness'> = (measure) => {
    const gap = view.flips.length > 0 && view.weightings.length > 0 ? measure.space('firmnessTables') : 0;
    const height = flipHeight(view.flips, measure) + gap + weightingsHeight(view.weightings, bars(measure), measure);
    return height <= room.height ? [{ view, layout: { flipColumns, bars: bars(measure) } }] : null;
  };
  const apart: Way<'firmness'> = (measure, cut) => {
    const columns = bars(measure);
    const layout = { flipColumns, bars: columns };
    const flips = cut(view.flips, (rows) => flipHeight(rows, measure), room.height);
    const weightings = cut(view.weightings, (rows) => weightingsHeight(rows, columns, measure), room.height);
    if (!flips || !weightings) return null;
    const page = (shown: Partial<FirmnessView>): Content<'firmness'> => ({
      view: { ...view, flips: [], weightings: [], ...shown },
      layout,
    });
    return [...flips.map((rows) => page({ flips: rows })), ...weightings.map((rows) => page({ weightings: rows }))];
  };
  const texts = [...view.flips.map((row) => row.name), ...view.weightings.map(({ subject }) => subject.name)];
  return fewestSlides(room, [together, apart]) ?? { slot: 'table', text: longest(texts) };
};

/** Below it the head of a table keeps to one line only in wider columns. */
const NARROW = 1000;

const rowOf = ({ subject, shareText }: WeightingBar): BarRow => ({ subject, text: shareText });

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
