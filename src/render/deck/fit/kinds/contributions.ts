import type { ContributionBar, ContributionsView } from '../../../../compose/slides/contributions/contributions.ts';
import { type BarRow, barColumns, barsHeight } from '../bars.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import type { Measure } from '../measure.ts';
import { scoreColumns, scoreTableHeight, scoreTablePages } from '../score-table.ts';
import { longest } from '../start-of.ts';

/** The bars, and below them the points that their parts stand for; with many of either, one after the other. */
export const fitContributions: Fit<'contributions'> = (view, room) => {
  const together: Way<'contributions'> = (measure) => {
    const bars = columnsOf(view, room.width, measure);
    const columns = scoreColumns(view, room.width, measure);
    const height =
      barsHeight(view.bars.map(rowOf), bars, measure) +
      measure.space('firmnessTables') +
      scoreTableHeight(view, columns, measure);
    return height <= room.height ? [{ view, layout: { bars, columns } }] : null;
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
            layout: { bars, columns: [] },
          }),
        ),
        ...tables.map(
          ({ subjects, rows, columns }): Content<'contributions'> => ({
            view: { ...view, bars: [], subjects, rows },
            layout: { bars, columns },
          }),
        ),
      ];
    };
  const splits = [8, 6, 4, 2, 1].filter((most) => most <= view.subjects.length || most === 1);
  const names = [...view.subjects.map(({ name }) => name), ...view.rows.map(({ name }) => name)];
  return fewestSlides(room, [together, ...splits.map(apart)]) ?? { slot: 'numbers', text: longest(names) };
};

const rowOf = ({ subject, totalText }: ContributionBar): BarRow => ({ subject, text: totalText });

const columnsOf = ({ bars, totalLabel }: ContributionsView, width: number, measure: Measure) =>
  barColumns(bars.map(rowOf), totalLabel, width, measure);
