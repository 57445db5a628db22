import type { TextPlace } from '../../../model/changes.ts';
import type { ChangeRow } from './changes-parts.ts';
import type { Told } from './names.ts';

/** Texts by their place, whole. */
export const textRows = (told: Told): readonly ChangeRow[] =>
  told.changes.texts.map(({ place, old, new: next }) => ({
    label: placeText(place, told),
    old: old ?? '–',
    new: next ?? '–',
    note: noteOf(old, next, told),
    mark: null,
  }));

function noteOf(old: string | null, next: string | null, { words }: Told): string | null {
  if (old === null) return words.labels.isNew;
  return next === null ? words.labels.isGone : null;
}

/** e.g. `Gemini · Strengths · Adaptable`. */
function placeText({ of, id, field, item }: TextPlace, { names, words }: Told): string {
  return [owner(of, id ?? '', names), words.fields[field], item].filter((part) => part !== null).join(' · ');
}

function owner(of: TextPlace['of'], id: string, names: Told['names']): string | null {
  switch (of) {
    case 'comparison':
      return null;
    case 'recommendation':
      return id;
    default:
      return names[of](id);
  }
}
