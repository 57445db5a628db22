import type { Changes, FeatureValueChange, Named } from '../model/changes.ts';
import type { Comparison, FeatureRow } from '../model/comparison.ts';
import { plainText } from '../model/rich-text.ts';
import type { Editions } from './edition.ts';
import { idsByName, inBoth, listChange } from './matching.ts';

/** Rows are known by their group's name and their own. */
export function featureChanges({
  old,
  new: next,
  comparesTexts,
}: Editions): Pick<Changes, 'features' | 'featureValues'> {
  if (!comparesTexts) return { features: { added: [], removed: [], renamed: [] }, featureValues: [] };
  const [before, after] = [rowsOf(old.comparison), rowsOf(next.comparison)];
  const subjects = inBoth(old.comparison.subjects, next.comparison.subjects);
  return {
    features: listChange(before.map(named), after.map(named), false),
    featureValues: inBoth(before, after).flatMap(({ old: was, new: is }) =>
      subjects.flatMap(({ id: subject }): readonly FeatureValueChange[] => {
        const [own, other] = [was.row.values.get(subject) ?? null, is.row.values.get(subject) ?? null];
        if (JSON.stringify(own) === JSON.stringify(other)) return [];
        return [{ feature: named(is), subject, old: own && plainText(own), new: other && plainText(other) }];
      }),
    ),
  };
}

interface Row extends Named {
  readonly row: FeatureRow;
}

const named = ({ id, name }: Row): Named => ({ id, name });

function rowsOf({ features }: Comparison): readonly Row[] {
  const rows = features.flatMap((group) => group.rows.map((row) => ({ group: group.name, row })));
  const ids = idsByName(
    rows.map(({ group, row }) => [...(group ? [plainText(group)] : []), plainText(row.name)].join(' / ')),
  );
  return rows.map(({ row }, at) => ({ id: ids[at] ?? '', name: plainText(row.name), row }));
}
