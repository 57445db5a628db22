import type { PlaceChange, Standing } from '../../../model/changes.ts';
import { percent } from '../numbers.ts';
import { totalText } from './causes.ts';
import { changeMark } from './change-mark.ts';
import type { ChangeMark, PlaceRow } from './changes-parts.ts';
import type { Told } from './names.ts';

/** Totals then and now; places too, where anyone has another one. */
export function composePlaces(told: Told): readonly PlaceRow[] {
  const { places } = told.changes.answer;
  const showsRanks = places.some(({ old, new: next }) => old?.rank !== next?.rank);
  const text = (standing: Standing | null) => {
    if (standing === null || standing.total === null) return '–';
    const total = totalText(standing.total);
    return showsRanks && standing.rank !== null ? told.words.sentences.totalAt(total, standing.rank) : total;
  };
  return places.map((place) => ({
    id: place.id,
    label: place.name,
    oldText: text(place.old),
    newText: text(place.new),
    mark: placeMark(place, told),
  }));
}

/** By subject. */
export const subjectMarks = (told: Told): ReadonlyMap<string, ChangeMark> =>
  new Map(
    told.changes.answer.places.flatMap((place) => {
      const mark = placeMark(place, told);
      return place.new && mark ? [[place.id, mark] as const] : [];
    }),
  );

/** Null where place and total print as before. */
function placeMark({ old, new: next }: PlaceChange, { words }: Told): ChangeMark | null {
  const { labels, sentences } = words;
  if (!old) return plain(labels.isNew);
  if (!next) return plain(labels.isGone);
  const [was, is] = [totalText(old.total), totalText(next.total)];
  if (was === is && old.rank === next.rank) return null;
  const isElsewhere = old.rank !== null && old.rank !== next.rank;
  const text = sentences.from(isElsewhere ? sentences.totalAt(was, old.rank) : was);
  if (old.total === null || next.total === null || was === is) return plain(text);
  const isRaised = next.total > old.total;
  const spoken = `${labels.total} ${(isRaised ? sentences.raised : sentences.lowered)(was, is)}`;
  return changeMark(isRaised ? '▲' : '▼', text, spoken);
}

const plain = (text: string): ChangeMark => changeMark('', text, text);

/** By trait: what is new beside its scores. */
export function traitMarks({ changes, words }: Told): ReadonlyMap<string, ChangeMark> {
  const { labels, sentences } = words;
  const { ranges, weights, traits } = changes;
  return new Map([
    ...ranges.map(({ trait }) => [trait, plain(sentences.rewritten([labels.range]))] as const),
    ...weights.flatMap(({ trait, old, new: next }) => {
      const [was, is] = [percent(old.share), percent(next.share)];
      if (was === is || old.weight === next.weight) return [];
      const isRaised = next.share > old.share;
      const spoken = `${labels.weight} ${(isRaised ? sentences.raised : sentences.lowered)(was, is)}`;
      return [[trait, changeMark(isRaised ? '▲' : '▼', sentences.weightFrom(was), spoken)] as const];
    }),
    ...traits.added.map(({ id }) => [id, plain(labels.isNew)] as const),
  ]);
}
