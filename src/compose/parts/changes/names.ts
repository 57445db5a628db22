import type { Analysis } from '../../../model/analysis.ts';
import type { Changes } from '../../../model/changes.ts';
import type { Comparison } from '../../../model/comparison.ts';
import { decimalsOf } from '../../../model/number-text.ts';
import { inline, plainText } from '../../../model/rich-text.ts';
import type { ChangesWording } from '../../wording/changes/changes-wording.ts';
import { scoreText } from '../numbers.ts';

/** What the parts are told from. */
export interface Told {
  readonly changes: Changes;
  /** Of the new edition. */
  readonly comparison: Comparison;
  readonly analysis: Analysis;
  readonly words: ChangesWording;
  readonly names: ChangeNames;
}

/** What things are called; what is gone, by its last name. */
export interface ChangeNames {
  subject(id: string): string;
  trait(id: string): string;
  profile(id: string): string;
  source(id: string): string;
  /** A score of either edition, with its unit. */
  score(trait: string, value: number, edition: 'old' | 'new'): string;
}

export function changeNames(changes: Changes, comparison: Comparison): ChangeNames {
  const named = (things: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(things.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? id;
  };
  const plain = ({ id, name }: Comparison['traits'][number] | Comparison['profiles'][number]) => ({
    id,
    name: plainText(name),
  });
  return {
    subject: named(changes.answer.places),
    trait: named([...changes.traits.removed, ...comparison.traits.map(plain)]),
    profile: named(comparison.profiles.map(plain)),
    source: named(comparison.sources.map(({ id, title }) => ({ id, name: plainText(title) }))),
    score(id, value, edition) {
      const trait = comparison.traits.find((each) => each.id === id);
      const range = changes.ranges.find((change) => change.trait === id)?.[edition];
      const measure = trait?.measure ?? null;
      const unit = range ? range.unit && { unit: inline(range.unit) } : measure;
      const decimals = Math.max(trait?.range.decimals ?? 0, decimalsOf(value));
      return scoreText(value, { range: { min: 0, max: 0, better: 'higher', decimals }, measure: unit || null });
    },
  };
}
