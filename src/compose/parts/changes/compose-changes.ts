import type { Analysis } from '../../../model/analysis.ts';
import type { Changes } from '../../../model/changes.ts';
import type { Comparison } from '../../../model/comparison.ts';
import { changesWording } from '../../wording/changes/index.ts';
import type { Wording } from '../../wording/wording.ts';
import { composeLead } from './causes.ts';
import type { ChangesParts } from './changes-parts.ts';
import { composeGroups } from './groups.ts';
import { changeHeadline } from './headline.ts';
import { composePlaces, subjectMarks, traitMarks } from './marks.ts';
import { changeNames } from './names.ts';
import { scoreMarks } from './scores.ts';

/** The comparison and its analysis are those of the new edition. */
export function composeChanges(
  changes: Changes,
  comparison: Comparison,
  analysis: Analysis,
  { language, date }: Wording,
): ChangesParts {
  const words = changesWording(language);
  const since = words.sentences.since(changes.old.edition, date(changes.old.date));
  const told = { changes, comparison, analysis, words, names: changeNames(changes, comparison) };
  const lead = composeLead(told);
  const groups = composeGroups(told);
  const counts = Object.fromEntries(groups.map(({ kind, rows }) => [kind, rows.length]));
  return {
    since,
    edition: words.sentences.since(changes.new.edition, date(changes.new.date)),
    isEmpty: changes.isEmpty,
    headline: changes.isEmpty ? words.sentences.nothing(since) : changeHeadline(told, lead),
    counts: changes.isEmpty ? '' : words.sentences.counts({ ...NOTHING, ...counts }),
    lead,
    places: composePlaces(told),
    groups,
    scoreMarks: scoreMarks(told),
    traitMarks: traitMarks(told),
    subjectMarks: subjectMarks(told),
    note: changes.comparesTexts ? null : words.sentences.noTexts(),
  };
}

const NOTHING = { scores: 0, weights: 0, ranges: 0, profileWeights: 0, lists: 0, features: 0, texts: 0 };
