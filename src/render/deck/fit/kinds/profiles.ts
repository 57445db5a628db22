import type { ProfilesView } from '../../../../compose/slides/profiles/profiles.ts';
import type { ScoreRow } from '../../../../compose/slides/score-rows.ts';
import { type Content, type Fit, fewestSlides, type Room, type Way } from '../fit.ts';
import type { Measure } from '../measure.ts';
import { scoreColumns, scoreTableHeight, scoreTablePages } from '../score-table.ts';
import { longest } from '../start-of.ts';
import { textParts } from '../text-pages.ts';

/** A row a profile, with what it is for, over several slides where that is long. */
export const fitProfiles: Fit<'profiles'> = (view, room) => {
  const way =
    (most: number, inParts: boolean): Way<'profiles'> =>
    (measure, cut) => {
      const rows = inParts ? view.rows.flatMap((row) => rowParts(row, view, most, room, measure)) : view.rows;
      return (
        scoreTablePages({ ...view, rows }, most, room.width, room.height, measure, cut)?.map(
          (page): Content<'profiles'> => ({
            view: { ...view, subjects: page.subjects, rows: page.rows },
            layout: { columns: page.columns },
          }),
        ) ?? null
      );
    };
  const splits = [8, 6, 4, 2, 1].filter((most) => most <= view.subjects.length || most === 1);
  const ways = (inParts: boolean) => splits.map((most) => way(most, inParts));
  const texts = [
    ...view.subjects.map(({ name }) => name),
    ...view.rows.flatMap(({ name, detail = [] }) => [name, detail]),
  ];
  return fewestSlides(room, ways(false)) ?? fewestSlides(room, ways(true)) ?? { slot: 'table', text: longest(texts) };
};

/** What a profile is for over several slides, its name and its places on each. */
function rowParts(
  row: ScoreRow,
  { subjects }: ProfilesView,
  most: number,
  room: Room,
  measure: Measure,
): readonly ScoreRow[] {
  const { detail, ...plain } = row;
  if (!detail) return [row];
  const fits = (part: ScoreRow['name']): boolean => {
    const table = {
      subjects: subjects.slice(0, most),
      rows: [{ ...plain, detail: part, cells: plain.cells.slice(0, most) }],
    };
    return scoreTableHeight(table, scoreColumns(table, room.width, measure), measure) <= room.height;
  };
  return textParts(detail, fits)?.map((part) => ({ ...plain, detail: part })) ?? [row];
}
