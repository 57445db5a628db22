import type { RadarView } from '../../../../compose/slides/radar/radar.ts';
import { type InlineText, inline } from '../../../../model/rich-text.ts';
import { type Content, type Fit, fewestSlides, type Room, type Way } from '../fit.ts';
import { wrappedRows } from '../flow.ts';
import { badgeHeight, columnWidth, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { chunks } from '../paginate.ts';
import { scoreColumns, scoreTableHeight, scoreTablePages } from '../score-table.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

/** Width of the chart beside its numbers, as a part of the slide's: from what it should have to what it can do with. */
const BESIDE = [0.521, 0.48, 0.45, 0.42];
/** Of the chart on a slide of its own, at most; the legend stands beside it. */
const RADAR_WIDE = 760;
/** A radar lower than this cannot be read. */
const LOWEST = 300;
const LOWEST_MULTIPLE = 200;
/** Small multiples: how many on a slide, as many as their names leave room for. */
const MULTIPLES = [4, 3, 2, 1];

/** Up to three subjects: one radar with its numbers beside it. More: small multiples, then the numbers. */
export const fitRadar: Fit<'radar'> = (view, room) => {
  const chartHeight = Math.floor(room.height);
  const beside =
    (share: number): Way<'radar'> =>
    (measure) => {
      const chartWidth = Math.round(room.width * share);
      const tableWidth = room.width - chartWidth - FIXED.radarGap;
      const columns = scoreColumns(view, tableWidth, measure);
      if (scoreTableHeight(view, columns, measure) > room.height) return null;
      return [{ view, layout: { mode: 'beside', columns, tableWidth, chartWidth, chartHeight } }];
    };
  const alone: Content<'radar'> = {
    view: { ...view, rows: [] },
    layout: { mode: 'chart', columns: [], chartWidth: wideChart(room), chartHeight },
  };
  const apart =
    (figures: readonly Content<'radar'>[], most: number): Way<'radar'> =>
    (measure, cut) => {
      if (figures.includes(alone) && legendHeight(view, measure) > room.height) return null;
      const tables = scoreTablePages(view, most, room.width, room.height, measure, cut);
      if (!tables) return null;
      const numbers = tables.map(
        ({ subjects, rows, columns }): Content<'radar'> => ({
          view: { ...view, charts: [], subjects, rows },
          layout: { mode: 'table', columns, chartWidth: 0, chartHeight: 0 },
        }),
      );
      return [...figures, ...numbers];
    };
  const text = longest([...view.subjects.map((subject) => subject.name), ...view.rows.map((row) => row.name)]);
  const figures = view.charts.length === 1 ? (chartHeight < LOWEST ? null : [alone]) : multiplePages(view, room);
  if (!figures) return { slot: 'chart', text };
  const splits = [8, 6, 4, 2, 1].filter((most) => most <= view.subjects.length || most === 1);
  const ways = splits.map((most) => apart(figures, most));
  return (
    fewestSlides(room, view.charts.length === 1 ? [...BESIDE.map(beside), ...ways] : ways) ?? { slot: 'numbers', text }
  );
};

/** The names beside a chart that stands alone, the switch to its table below them. */
const legendHeight = ({ subjects }: RadarView, measure: Measure): number =>
  LEGEND_TOP +
  sum(subjects.map((subject) => badgeHeight(subject, FIXED.legend, measure, 'body') + LEGEND_GAP)) +
  measure.lineHeight('body');

/** As in the style sheet. */
const LEGEND_TOP = 8;
const LEGEND_GAP = 12;

const wideChart = ({ width }: Room): number => Math.min(RADAR_WIDE, width - FIXED.legend - FIXED.radarGap);

/** Null when names leave no room for the charts. */
function multiplePages(view: RadarView, room: Room): readonly Content<'radar'>[] | null {
  for (const hasKey of [true, false]) {
    for (const count of MULTIPLES) {
      const pages = multiplesOf(count, hasKey, view, room);
      if (pages) return pages;
    }
  }
  return null;
}

function multiplesOf(count: number, hasKey: boolean, view: RadarView, room: Room): readonly Content<'radar'>[] | null {
  const measure = room.measure(1);
  const parts = chunks(view.charts, count);
  const { gutter } = measure.geometry;
  const most = Math.max(...parts.map((part) => part.length));
  const chartWidth = Math.floor(columnWidth(most, room.width, gutter));
  const names = Math.max(...view.subjects.map((subject) => badgeHeight(subject, chartWidth, measure, 'body')));
  const key = hasKey ? axisKeyHeight(view, room.width, measure) : 0;
  const space = room.height - names - measure.space('multiple') - key;
  const chartHeight = Math.floor(Math.min(space, chartWidth));
  if (chartHeight < LOWEST_MULTIPLE) return null;
  return parts.map((charts) => ({
    view: { ...view, charts },
    layout: { mode: 'multiples', hasKey, columns: [], chartWidth, chartHeight },
  }));
}

/** Room after a name for the share that it weighs, once someone has moved a weight. */
const SHARE = inline(' 88.8%');

/** What the numbers at the axes mean, in as many lines as it takes; long names stand in the table of numbers only. */
function axisKeyHeight({ rows, tableLabel }: RadarView, width: number, measure: Measure): number {
  const names = rows.map(({ name }, at): InlineText => [...inline(`${at + 1}  `), ...name, ...SHARE]);
  const texts = [...names, inline(tableLabel)];
  const widths = texts.map((text) => measure.width(text, 'source') * 1.02 + 6);
  const lines = wrappedRows(widths, FIXED.axisKey, width);
  const more = texts.reduce((sum, text) => sum + measure.lines(text, 'source', width) - 1, 0);
  return measure.space('multiple') + (lines + more) * measure.lineHeight('source');
}
