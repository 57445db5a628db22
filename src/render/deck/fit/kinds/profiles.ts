import type { ProfilesView } from '../../../../compose/slides/profiles/profiles.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { scoreTablePages } from '../score-table.ts';
import { longest } from '../start-of.ts';

/** A row a profile, with what it is for; where that takes too much room, it is in the speaker notes alone. */
export const fitProfiles: Fit<'profiles'> = (view, room) => {
  const way =
    (shown: ProfilesView, most: number): Way<'profiles'> =>
    (measure, cut) =>
      scoreTablePages(shown, most, room.width, room.height, measure, cut)?.map(
        ({ subjects, rows, columns }): Content<'profiles'> => ({
          view: { ...view, subjects, rows },
          layout: { columns },
        }),
      ) ?? null;
  const splits = [8, 6, 4, 2, 1].filter((most) => most <= view.subjects.length || most === 1);
  const plain = { ...view, rows: view.rows.map(({ detail: _, ...row }) => row) };
  const names = [...view.subjects.map(({ name }) => name), ...view.rows.map(({ name }) => name)];
  return (
    fewestSlides(
      room,
      splits.map((most) => way(view, most)),
    ) ??
    fewestSlides(
      room,
      splits.map((most) => way(plain, most)),
    ) ?? { slot: 'table', text: longest(names) }
  );
};
