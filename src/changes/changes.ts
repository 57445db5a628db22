import type { Changes, EditionNote, ListChange } from '../model/changes.ts';
import type { Comparison } from '../model/comparison.ts';
import { plainText } from '../model/rich-text.ts';
import { answerChange } from './answer.ts';
import type { Edition } from './edition.ts';
import { featureChanges } from './features.ts';
import { listChange } from './matching.ts';
import { rangeChanges } from './ranges.ts';
import { scoreChanges } from './scores.ts';
import { textChanges } from './texts.ts';
import { profileWeightChanges, weightChanges } from './weights.ts';

/**
 * Two editions of a comparison → what is different, and why the answer is. Brand, and which slides and sections there
 * are, is how a comparison is shown, and no part of it.
 */
export function changesOf(old: Edition, next: Edition): Changes {
  const comparesTexts = old.comparison.language === next.comparison.language;
  const editions = { old, new: next, comparesTexts };
  const list = (of: (comparison: Comparison) => readonly { id: string; name: string }[]) =>
    listChange(of(old.comparison), of(next.comparison), comparesTexts);
  const found = {
    subjects: list(({ subjects }) => subjects.map(named)),
    traits: list(({ traits }) => traits.map(named)),
    scores: scoreChanges(editions),
    weights: weightChanges(editions),
    ranges: rangeChanges(editions),
    profiles: list(({ profiles }) => profiles.map(named)),
    profileWeights: profileWeightChanges(editions),
    sources: list(({ sources }) => sources.map(({ id, title }) => ({ id, name: plainText(title) }))),
    ...featureChanges(editions),
    texts: textChanges(editions),
  };
  return {
    language: next.comparison.language,
    old: note(old.comparison),
    new: note(next.comparison),
    isEmpty: Object.values(found).every(isNothing),
    comparesTexts,
    answer: answerChange(old, next),
    ...found,
  };
}

const named = ({
  id,
  name,
}: Comparison['subjects'][number] | Comparison['traits'][number] | Comparison['profiles'][number]) => ({
  id,
  name: plainText(name),
});

const note = ({ title, date, edition }: Comparison): EditionNote => ({
  title: plainText(title),
  date,
  edition: edition && plainText(edition),
});

const isNothing = (found: readonly unknown[] | ListChange): boolean =>
  'added' in found ? found.added.length + found.removed.length + found.renamed.length === 0 : found.length === 0;
