import type { ScoreChange } from '../../../model/analysis.ts';
import type { Trait } from '../../../model/comparison.ts';
import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import { exactScoreText, percent, scoreText } from '../../parts/numbers.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

/** The numbers behind the firmness of the answer: every pair, and every score of the first two. */
export interface SensitivityView {
  readonly traits: readonly InlineText[];
  /** For each pair, by trait, the share of the weight at which the two change places. */
  readonly pairs: readonly PairRow[];
  /** The first and the second, whose scores `scores` tells. */
  readonly first: SubjectBadge | null;
  readonly second: SubjectBadge | null;
  readonly scores: readonly ScoreChangeRow[];
}

export interface PairRow {
  readonly ahead: SubjectBadge;
  readonly behind: SubjectBadge;
  readonly texts: readonly string[];
}

/** What one score would have to be for the two to draw level: of the first one lower, of the second one higher. */
export interface ScoreChangeRow {
  readonly name: InlineText;
  readonly first: ChangeTexts;
  readonly second: ChangeTexts;
}

interface ChangeTexts {
  readonly from: string;
  /** The word for never where the trait's range does not allow it. */
  readonly to: string;
}

/** Null while there is no first place to be lost. */
export function composeSensitivity(context: Context): Section<'sensitivity'> | null {
  const pairs = pairRows(context);
  if (pairs.length === 0) return null;
  const { analysis, parts, wording } = context;
  const badge = (id: string | undefined) => parts.subjects.find((subject) => subject.id === id) ?? null;
  return {
    kind: 'sensitivity',
    id: 'sensitivity',
    title: inline(wording.labels.sensitivity),
    numbered: true,
    view: {
      traits: parts.traits.map(({ name }) => name),
      pairs,
      first: badge(analysis.scoreChanges?.leader),
      second: badge(analysis.scoreChanges?.challenger),
      scores: scoreRows(context),
    },
  };
}

function pairRows({ comparison, analysis, parts, wording }: Context): readonly PairRow[] {
  const pairs = new Map<string, Map<string, string>>();
  for (const { trait, ahead, behind, flipShare } of analysis.weightChanges.changes) {
    const key = `${ahead} ${behind}`;
    const texts = pairs.get(key) ?? new Map<string, string>();
    pairs.set(key, texts.set(trait, flipShare === null ? wording.labels.never : percent(flipShare)));
  }
  return [...pairs].flatMap(([key, texts]): PairRow[] => {
    const [ahead, behind] = key.split(' ').map((id) => parts.subjects.find((subject) => subject.id === id));
    if (!ahead || !behind) return [];
    return [{ ahead, behind, texts: comparison.traits.map(({ id }) => texts.get(id) ?? wording.labels.never) }];
  });
}

function scoreRows({
  comparison,
  analysis: { scoreChanges },
  wording: { labels },
}: Context): readonly ScoreChangeRow[] {
  if (!scoreChanges || scoreChanges.changes.length === 0) return [];
  const { leader, challenger, changes } = scoreChanges;
  return comparison.traits.map((trait) => {
    const texts = (subject: string) =>
      changeTexts(
        changes.find((change) => change.trait === trait.id && change.subject === subject),
        trait,
        labels,
      );
    return { name: trait.name, first: texts(leader), second: texts(challenger) };
  });
}

const changeTexts = (
  change: ScoreChange | undefined,
  trait: Trait,
  { unknown, never }: { readonly unknown: string; readonly never: string },
): ChangeTexts => ({
  from: change?.from == null ? unknown : scoreText(change.from, trait),
  to: change?.to == null ? never : exactScoreText(change.to, trait),
});
