import type { ScoreChange, ScoreField, ScoreNote } from '../model/changes.ts';
import type { Score } from '../model/comparison.ts';
import { plainText } from '../model/rich-text.ts';
import type { Editions } from './edition.ts';
import { inBoth } from './matching.ts';

/** Of subjects and traits that stand in both editions: what else there is came or went with them. */
export function scoreChanges({ old, new: next, comparesTexts }: Editions): readonly ScoreChange[] {
  const subjects = inBoth(old.comparison.subjects, next.comparison.subjects);
  return inBoth(old.comparison.traits, next.comparison.traits).flatMap(({ id: trait, old: before, new: after }) =>
    subjects.flatMap(({ id: subject }) => {
      const [was, is] = [before.scores.get(subject) ?? UNKNOWN, after.scores.get(subject) ?? UNKNOWN];
      const fields = changedFields(was, is, comparesTexts);
      return fields.length > 0 ? [{ trait, subject, fields, old: note(was), new: note(is) }] : [];
    }),
  );
}

const UNKNOWN: Score = { value: null, low: null, high: null, rationale: null, evidence: [] };

function changedFields(old: Score, next: Score, comparesTexts: boolean): readonly ScoreField[] {
  const isChanged: Readonly<Record<ScoreField, boolean>> = {
    value: old.value !== next.value,
    low: old.low !== next.low,
    high: old.high !== next.high,
    rationale: comparesTexts && JSON.stringify(old.rationale) !== JSON.stringify(next.rationale),
    evidence: cited(old, comparesTexts) !== cited(next, comparesTexts),
  };
  return FIELDS.filter((field) => isChanged[field]);
}

const FIELDS: readonly ScoreField[] = ['value', 'low', 'high', 'rationale', 'evidence'];

const cited = ({ evidence }: Score, comparesTexts: boolean): string =>
  JSON.stringify(comparesTexts ? evidence : evidence.map(({ source }) => source));

const note = ({ value, low, high, rationale, evidence }: Score): ScoreNote => ({
  value,
  low,
  high,
  rationale: rationale && plainText(rationale),
  evidence: evidence.map(({ source, where }) => ({ source, where: where && plainText(where) })),
});
