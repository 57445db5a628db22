import type { ScoreChange, ScoreNote } from '../../../model/changes.ts';
import { between } from '../numbers.ts';
import { changeMark } from './change-mark.ts';
import type { ChangeMark, ChangeRow } from './changes-parts.ts';
import type { Told } from './names.ts';

/** Scores that are not what they were, or rest on something else. */
export const scoreRows = (told: Told): readonly ChangeRow[] =>
  told.changes.scores.map((change) => ({
    label: `${told.names.trait(change.trait)} · ${told.names.subject(change.subject)}`,
    old: scoreNote(change, 'old', told),
    new: scoreNote(change, 'new', told),
    note: rewritten(change, told),
    mark: change.fields.includes('value') ? numberMark(change, told) : null,
  }));

/** By `trait subject`. */
export const scoreMarks = (told: Told): ReadonlyMap<string, ChangeMark> =>
  new Map(
    told.changes.scores.map((change) => {
      const note = rewritten(change, told) ?? '';
      const mark = change.fields.includes('value') ? numberMark(change, told) : changeMark('', note, note);
      return [`${change.trait} ${change.subject}`, mark];
    }),
  );

function numberMark({ trait, old, new: next }: ScoreChange, { names, words }: Told): ChangeMark {
  const { sentences, labels } = words;
  const text = (value: number, edition: 'old' | 'new') => names.score(trait, value, edition);
  if (old.value === null)
    return changeMark('', sentences.from(labels.unknown), sentences.nowKnown(text(next.value ?? 0, 'new')));
  const was = text(old.value, 'old');
  if (next.value === null) return changeMark('', sentences.from(was), sentences.nowUnknown(was));
  const isRaised = next.value > old.value;
  const spoken = (isRaised ? sentences.raised : sentences.lowered)(was, text(next.value, 'new'));
  return changeMark(isRaised ? '▲' : '▼', sentences.from(was), spoken);
}

function rewritten({ fields }: ScoreChange, { words }: Told): string | null {
  const names = fields.flatMap((field) => (field === 'value' ? [] : [words.scoreFields[field]]));
  return names.length === 0 ? null : words.sentences.rewritten(names);
}

/** e.g. `4 (3.5–5)`. */
function scoreNote({ trait, ...change }: ScoreChange, edition: 'old' | 'new', { names, words }: Told): string {
  const { value, low, high }: ScoreNote = change[edition];
  if (value === null) return words.labels.unknown;
  const text = (each: number) => names.score(trait, each, edition);
  return low === null && high === null
    ? text(value)
    : `${text(value)} (${between(text(low ?? value), text(high ?? value))})`;
}
