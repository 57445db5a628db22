import type { ListChange } from '../../../model/changes.ts';
import { plainNumber } from '../../../model/number-text.ts';
import type { ChangedList } from '../../wording/changes/changes-wording.ts';
import { percent } from '../numbers.ts';
import type { ChangeGroup, ChangeRow } from './changes-parts.ts';
import type { Told } from './names.ts';
import { rangeNote, weightNote } from './ranges.ts';
import { scoreRows } from './scores.ts';
import { textRows } from './texts.ts';

/** Every change, by kinds. */
export function composeGroups(told: Told): readonly ChangeGroup[] {
  const { labels } = told.words;
  const groups: readonly ChangeGroup[] = [
    { kind: 'scores', title: labels.scores, rows: scoreRows(told) },
    { kind: 'weights', title: labels.weights, rows: weightRows(told) },
    { kind: 'ranges', title: labels.ranges, rows: rangeRows(told) },
    { kind: 'lists', title: labels.lists, rows: listRows(told) },
    { kind: 'profileWeights', title: labels.profileWeights, rows: profileRows(told) },
    { kind: 'features', title: labels.features, rows: featureRows(told) },
    { kind: 'texts', title: labels.texts, rows: textRows(told) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** What stands where there was, or is, no text. */
export const NOTHING = '–';

const row = (label: string, old: string | null, next: string | null): ChangeRow => ({
  label,
  old: old ?? NOTHING,
  new: next ?? NOTHING,
  note: null,
  mark: null,
});

/** Those that are written otherwise; the shares of the others follow. */
const weightRows = ({ changes, names }: Told): readonly ChangeRow[] =>
  changes.weights
    .filter(({ old, new: next }) => old.weight !== next.weight)
    .map(({ trait, old, new: next }) =>
      row(names.trait(trait), weightNote(old.weight, percent(old.share)), weightNote(next.weight, percent(next.share))),
    );

const rangeRows = ({ changes, names }: Told): readonly ChangeRow[] =>
  changes.ranges.map(({ trait, old, new: next }) => row(names.trait(trait), rangeNote(old), rangeNote(next)));

const profileRows = ({ changes, names, words }: Told): readonly ChangeRow[] =>
  changes.profileWeights.map(({ profile, trait, old, new: next }) => {
    const text = (weight: number | null) => (weight === null ? words.labels.ownWeight : plainNumber(weight));
    return row(`${names.profile(profile)} · ${names.trait(trait)}`, text(old), text(next));
  });

const featureRows = ({ changes, names, words }: Told): readonly ChangeRow[] =>
  changes.featureValues.map(({ feature, subject, old, new: next }) =>
    row(`${feature.name} · ${names.subject(subject)}`, old ?? words.labels.unknown, next ?? words.labels.unknown),
  );

const LISTS: readonly ChangedList[] = ['subjects', 'traits', 'profiles', 'sources', 'features'];

function listRows({ changes, words }: Told): readonly ChangeRow[] {
  const { listNames, isNew, isGone, isRenamed } = words.labels;
  const rowsOf = (list: ChangedList, { added, removed, renamed }: ListChange) => [
    ...added.map(({ name }) => ({ ...row(listNames[list], null, name), note: isNew })),
    ...removed.map(({ name }) => ({ ...row(listNames[list], name, null), note: isGone })),
    ...renamed.map(({ old, new: next }) => ({ ...row(listNames[list], old, next), note: isRenamed })),
  ];
  return LISTS.flatMap((list) => rowsOf(list, changes[list]));
}
