import type { SubjectBadge } from '../../../../compose/parts/parts.ts';
import type { FeaturesView } from '../../../../compose/slides/features/features.ts';
import type { InlineText } from '../../../../model/rich-text.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { badgeCell, rowHeight, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { type Cut, chunks } from '../paginate.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';
import { abreast, textParts } from '../text-pages.ts';

type Row = FeaturesView['groups'][number]['rows'][number];

interface Place {
  readonly group: number;
  readonly row: Row;
}

/** Features by subject; many subjects are split by columns, many features by rows. */
export const fitFeatures: Fit<'features'> = (view, room) => {
  const way =
    (most: number, inParts: boolean): Way<'features'> =>
    (measure, cut) => {
      const contents: Content<'features'>[] = [];
      for (const subjects of chunks(view.subjects, most)) {
        const pages = pagesFor(
          columnsOf(view, subjects),
          { inParts, width: room.width, room: room.height },
          measure,
          cut,
        );
        if (!pages) return null;
        contents.push(...pages);
      }
      return contents;
    };
  const counts = [4, 3, 2, 1].filter((most) => most <= view.subjects.length);
  const ways = (inParts: boolean) => counts.map((most) => way(most, inParts));
  const texts = view.groups.flatMap((group) => group.rows.flatMap((row) => row.cells.map((cell) => cell.text)));
  return fewestSlides(room, ways(false)) ?? fewestSlides(room, ways(true)) ?? { slot: 'table', text: longest(texts) };
};

interface TableFrame {
  /** Rows too tall for a slide go on on the next. */
  readonly inParts: boolean;
  readonly width: number;
  readonly room: number;
}

/** The table of some of the subjects only. Which rows differ was decided among all of them, and stays. */
function columnsOf(view: FeaturesView, subjects: readonly SubjectBadge[]): FeaturesView {
  const shown = view.subjects.map((subject) => subjects.includes(subject));
  const groups = view.groups.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, place) => shown[place]) })),
  }));
  return { ...view, subjects, groups };
}

function pagesFor(
  view: FeaturesView,
  { inParts, width, room }: TableFrame,
  measure: Measure,
  cut: Cut,
): readonly Content<'features'>[] | null {
  const columns = columnWidths(view.subjects.length, width);
  const [label = 0, column = 0] = columns;
  const gap = FIXED.cellGap;
  const head = rowHeight(
    view.subjects.map((subject) => badgeCell(subject, column - gap, measure)),
    measure,
  );
  const legend = view.marked ? measure.lineHeight('source') + measure.space('legend') : 0;
  const heightOf = (row: Row) =>
    rowHeight(
      [
        { text: row.name, width: label - gap - FIXED.differs, style: 'bold' },
        ...row.cells.map(({ text }) => ({ text, width: column - gap })),
      ],
      measure,
    );
  const groupHead = (group: number) => groupHeight(view.groups[group]?.name ?? null, width, measure);
  const places = view.groups.flatMap(({ rows }, group) =>
    rows.flatMap((row) => {
      const fits = (part: Row) => heightOf(part) <= room - head - legend - groupHead(group);
      return (inParts ? rowParts(row, fits) : [row]).map((part): Place => ({ group, row: part }));
    }),
  );
  const heights = new Map(places.map((place) => [place, heightOf(place.row)]));
  const pages = cut(
    places,
    (page) =>
      head +
      legend +
      sum(page.map((place) => heights.get(place) ?? 0)) +
      sum([...new Set(page.map(({ group }) => group))].map(groupHead)),
    room,
  );
  return pages?.map((page) => ({ view: { ...view, groups: groupsOf(page, view) }, layout: { columns } })) ?? null;
}

/** A row over several slides, its name on each. A text that has no room even so is left as it is, and fits no page. */
function rowParts(row: Row, fits: (part: Row) => boolean): readonly Row[] {
  const empty = { ...row, name: [], cells: row.cells.map((cell) => ({ ...cell, text: [] })) };
  const names = textParts(row.name, (name) => fits({ ...empty, name })) ?? [row.name];
  const cells = row.cells.map(({ text }, place) => {
    const only = (part: InlineText) => empty.cells.map((cell, at) => (at === place ? { ...cell, text: part } : cell));
    return textParts(text, (part) => fits({ ...empty, cells: only(part) })) ?? [text];
  });
  return abreast([names, ...cells]).map(([name = [], ...texts]) => ({
    ...row,
    name: names.length === 1 ? row.name : name,
    cells: row.cells.map((cell, at) => ({ ...cell, text: texts[at] ?? [] })),
  }));
}

const groupHeight = (name: FeaturesView['groups'][number]['name'], width: number, measure: Measure): number =>
  name === null
    ? 0
    : measure.height(name, 'source', width - FIXED.differs, 'bold') +
      measure.space('featureGroup') +
      measure.space('cell') +
      1;

function columnWidths(count: number, width: number): number[] {
  const label = width * (count === 1 ? 0.36 : count === 2 ? 0.24 : 0.21);
  return [label, ...Array.from({ length: count }, () => (width - label) / count)];
}

const groupsOf = (page: readonly Place[], view: FeaturesView): FeaturesView['groups'] =>
  view.groups.flatMap(({ name }, group) => {
    const rows = page.filter((place) => place.group === group).map(({ row }) => row);
    return rows.length > 0 ? [{ name, rows }] : [];
  });
