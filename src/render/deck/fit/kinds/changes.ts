import type { PlaceRow } from '../../../../compose/parts/changes/changes-parts.ts';
import type { ChangesView, ShownCause } from '../../../../compose/slides/changes/changes.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { span } from '../geometry.ts';
import { rowHeight, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

/** What moved the lead, and the totals then and now beside it; or one after the other. */
export const fitChanges: Fit<'changes'> = (view, room) => {
  const countsHeight = (measure: Measure, width: number) =>
    view.counts === '' ? 0 : measure.height(view.counts, 'table', width) + measure.space('legend');
  const beside: Way<'changes'> = (measure) => {
    const causes = span(measure.geometry, 7);
    const places = room.width - causes - FIXED.columnGap;
    const layout = layoutOf(causes, places);
    const tallest = Math.max(causesHeight(view, layout, measure), placesHeight(view, layout, measure));
    const isWhole = countsHeight(measure, room.width) + tallest <= room.height;
    return isWhole ? [{ view, layout }] : null;
  };
  const alone: Way<'changes'> = (measure, cut) => {
    const layout = layoutOf(room.width, room.width);
    const left = room.height - countsHeight(measure, room.width);
    const causes = cut(view.causes, (rows) => causesHeight({ ...view, causes: rows }, layout, measure), left);
    const places = cut(view.places, (rows) => placesHeight({ ...view, places: rows }, layout, measure), left);
    if (!causes || !places) return null;
    return [
      ...causes.map((rows): Content<'changes'> => ({ view: { ...view, causes: rows, places: [] }, layout })),
      ...places.map((rows): Content<'changes'> => ({ view: { ...view, causes: [], places: rows }, layout })),
    ];
  };
  const texts = [...view.causes.flatMap(({ label, what }) => [label, what]), ...view.places.map(({ label }) => label)];
  const ways = view.causes.length > 0 ? [beside, alone] : [alone];
  return fewestSlides(room, ways) ?? { slot: 'table', text: longest(texts) };
};

const layoutOf = (causes: number, places: number) => ({
  causes,
  places,
  causeColumns: [0.34, 0.46, 0.2].map((share) => share * causes),
  placeColumns: [0.36, 0.3, 0.34].map((share) => share * places),
});

type Columns = ReturnType<typeof layoutOf>;

function causesHeight({ causes, labels }: ChangesView, { causeColumns }: Columns, measure: Measure): number {
  if (causes.length === 0) return 0;
  const rows = causes.map((row) => causeRowHeight(row, causeColumns, measure));
  return tableHead([labels.trait, labels.cause, labels.effect], causeColumns, measure) + sum(rows);
}

function placesHeight({ places, labels }: ChangesView, { placeColumns }: Columns, measure: Measure): number {
  if (places.length === 0) return 0;
  const rows = places.map((row) => placeRowHeight(row, placeColumns, measure));
  return tableHead([labels.subject, labels.totalBefore, labels.totalNow], placeColumns, measure) + sum(rows);
}

/** Labels may take more lines than one in narrow columns. */
function tableHead(labels: readonly string[], columns: readonly number[], measure: Measure): number {
  const heights = labels.map((label, at) => measure.height(label, 'source', (columns[at] ?? 0) - gapAfter(at)));
  return Math.max(...heights) + measure.space('head') + 1;
}

/** The last of three columns ends at the edge. */
const gapAfter = (column: number): number => (column < 2 ? FIXED.cellGap : 0);

const causeRowHeight = (
  { label, what, effectText }: ShownCause,
  [first = 0, second = 0, third = 0]: readonly number[],
  measure: Measure,
): number =>
  rowHeight(
    [
      { text: label, width: first - FIXED.cellGap, style: 'bold' },
      { text: what, width: second - FIXED.cellGap },
      { text: effectText, width: third, style: 'bold' },
    ],
    measure,
  );

const placeRowHeight = (
  { label, oldText, newText, mark }: PlaceRow,
  [first = 0, second = 0, third = 0]: readonly number[],
  measure: Measure,
): number =>
  rowHeight(
    [
      { text: label, width: first - FIXED.cellGap, style: 'bold' },
      { text: oldText, width: second - FIXED.cellGap },
      { text: `${mark?.sign ?? ''} ${newText}`, width: third, style: 'bold' },
    ],
    measure,
  );
