import type { RadarView } from '../../../../compose/slides/radar/radar.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { badgeHeight, columnWidth } from '../heights.ts';
import { chunks } from '../paginate.ts';
import { scoreColumns, scoreTableHeight, scoreTablePages } from '../score-table.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

/** Width of the chart beside its numbers, and between the two. */
export const RADAR_WIDTH = 600;
/** Of the chart on a slide of its own; the legend stands beside it. */
export const RADAR_WIDE = 760;
/** A radar lower than this cannot be read. */
export const RADAR_LOWEST = 300;
/** Small multiples: how many on a slide, and at scale 1 below the name of each. */
export const MULTIPLES = 3;

/** Up to three subjects: one radar with its numbers beside it. More: small multiples, then the numbers. */
export const fitRadar: Fit<'radar'> = (view, room) => {
  const beside: Way<'radar'> = (measure) => {
    const width = room.width - RADAR_WIDTH - FIXED.radarGap;
    const columns = scoreColumns(view, width, measure);
    if (scoreTableHeight(view, columns, measure) > room.height) return null;
    return [{ view, layout: { mode: 'beside', columns, chartWidth: RADAR_WIDTH, chartHeight: room.height } }];
  };
  const apart =
    (figures: readonly Content<'radar'>[], most: number): Way<'radar'> =>
    (measure) => {
      const tables = scoreTablePages(view, most, room.width, room.height, measure);
      if (!tables) return null;
      const numbers = tables.map(
        ({ subjects, rows, columns }): Content<'radar'> => ({
          view: { ...view, charts: [], subjects, rows },
          layout: { mode: 'table', columns, chartWidth: 0, chartHeight: 0 },
        }),
      );
      return [...figures, ...numbers];
    };
  const alone: Content<'radar'> = {
    view: { ...view, rows: [] },
    layout: { mode: 'chart', columns: [], chartWidth: RADAR_WIDE, chartHeight: room.height },
  };
  const text = longest([...view.subjects.map((subject) => subject.name), ...view.rows.map((row) => row.name)]);
  const multiples = multiplePages(view, room);
  if (room.height < RADAR_LOWEST || !multiples) return { slot: 'chart', text };
  const splits = [8, 6, 4, 2, 1].filter((most) => most <= view.subjects.length || most === 1);
  const ways =
    view.charts.length === 1
      ? [beside, ...splits.map((most) => apart([alone], most))]
      : splits.map((most) => apart(multiples, most));
  return fewestSlides(room, ways) ?? { slot: 'numbers', text };
};

/** Null when a name leaves no room for its chart. */
function multiplePages(view: RadarView, room: Parameters<Fit<'radar'>>[1]): readonly Content<'radar'>[] | null {
  const measure = room.measure(1);
  const chartWidth = columnWidth(MULTIPLES, room.width, measure.geometry.gutter);
  const names = Math.max(...view.subjects.map((subject) => badgeHeight(subject, chartWidth, measure, 'body')));
  const chartHeight = Math.min(room.height - names - measure.space('multiple'), chartWidth * 1.1);
  if (chartHeight < RADAR_LOWEST * 0.8) return null;
  return chunks(view.charts, MULTIPLES).map((charts) => ({
    view: { ...view, charts, rows: [] },
    layout: { mode: 'multiples', columns: [], chartWidth, chartHeight },
  }));
}
