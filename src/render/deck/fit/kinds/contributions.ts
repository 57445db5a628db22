import type { SubjectBadge } from '../../../../compose/parts/parts.ts';
import type { ContributionBar, ContributionsView } from '../../../../compose/slides/contributions/contributions.ts';
import { type BarRow, barColumns, barsHeight } from '../bars.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { badgeHeight } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { scoreColumns, scoreTableHeight, scoreTablePages } from '../score-table.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

/** The bars, and below them the points that their parts stand for; with many of either, one after the other. */
export const fitContributions: Fit<'contributions'> = (view, room) => {
  const beside: Way<'contributions'> = (measure) => {
    const width = Math.round(room.width * BESIDE);
    const tableWidth = room.width - width - FIXED.columnGap;
    const columns = scoreColumns(view, tableWidth, measure);
    const row = Math.max(...view.bars.map(({ subject }) => headedBarHeight(subject, width, measure)));
    const height = Math.max(view.bars.length * row, scoreTableHeight(view, columns, measure));
    if (view.bars.length > MOST_BESIDE || height > room.height) return null;
    return [{ view, layout: { isBeside: true, bars: [0, width, 0], width, tableWidth, columns } }];
  };
  const together: Way<'contributions'> = (measure) => {
    const bars = columnsOf(view, room.width, measure);
    const columns = scoreColumns(view, room.width, measure);
    const height =
      barsHeight(view.bars.map(rowOf), bars, measure) +
      measure.space('firmnessTables') +
      scoreTableHeight(view, columns, measure);
    return height <= room.height ? [{ view, layout: { isBeside: false, bars, columns } }] : null;
  };
  const apart =
    (most: number): Way<'contributions'> =>
    (measure, cut) => {
      const bars = columnsOf(view, room.width, measure);
      const charts = cut(view.bars, (rows) => barsHeight(rows.map(rowOf), bars, measure), room.height);
      const tables = scoreTablePages(view, most, room.width, room.height, measure, cut);
      if (!charts || !tables) return null;
      return [
        ...charts.map(
          (rows): Content<'contributions'> => ({
            view: { ...view, bars: rows, rows: [] },
            layout: { isBeside: false, bars, columns: [] },
          }),
        ),
        ...tables.map(
          ({ subjects, rows, columns }): Content<'contributions'> => ({
            view: { ...view, bars: [], subjects, rows },
            layout: { isBeside: false, bars, columns },
          }),
        ),
      ];
    };
  const splits = [8, 6, 4, 2, 1].filter((most) => most <= view.subjects.length || most === 1);
  const names = [...view.subjects.map(({ name }) => name), ...view.rows.map(({ name }) => name)];
  return fewestSlides(room, [beside, together, ...splits.map(apart)]) ?? { slot: 'numbers', text: longest(names) };
};

/** Of the slide, for the bars with their table beside them; of no more subjects than so many. */
const BESIDE = 0.5;
const MOST_BESIDE = 4;

/** A bar with its name and its total above it. */
const headedBarHeight = (subject: SubjectBadge, width: number, measure: Measure): number =>
  badgeHeight(subject, width - FIXED.answerTotal - FIXED.cellGap, measure, 'body') +
  measure.space('point') +
  measure.lineHeight('body') +
  measure.space('columnList');

const rowOf = ({ subject, totalText }: ContributionBar): BarRow => ({ subject, text: totalText });

const columnsOf = ({ bars, totalLabel }: ContributionsView, width: number, measure: Measure) =>
  barColumns(bars.map(rowOf), totalLabel, width, measure);
