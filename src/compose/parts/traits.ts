import type { Analysis } from '../../model/analysis.ts';
import type { Comparison, Score, Trait } from '../../model/comparison.ts';
import { number, plainNumber } from '../../model/number-text.ts';
import { plainText } from '../../model/rich-text.ts';
import type { Wording } from '../wording/wording.ts';
import type { ChangesParts } from './changes/changes-parts.ts';
import { between, percent, rangeText, scoreText } from './numbers.ts';
import type { Citation, ScoreCell, SubjectBadge, TraitRow } from './parts.ts';

export function composeTraits(
  comparison: Comparison,
  analysis: Analysis,
  subjects: readonly SubjectBadge[],
  wording: Wording,
  changes: ChangesParts | null,
): TraitRow[] {
  return comparison.traits.map((trait, at): TraitRow => {
    const analysed = analysis.traits[at];
    return {
      id: trait.id,
      name: trait.name,
      label: plainText(trait.name),
      question: trait.question,
      weightText: plainNumber(trait.weight),
      shareText: percent(analysed?.share ?? 0),
      rangeText: describeRange(trait, wording),
      mark: changes?.traitMarks.get(trait.id) ?? null,
      cells: subjects.map((subject): ScoreCell => {
        const score = trait.scores.get(subject.id) ?? UNKNOWN;
        return {
          subject,
          text: score.value === null ? wording.labels.unknown : scoreText(score.value, trait),
          known: score.value !== null,
          normalised: analysed?.normalised.get(subject.id) ?? null,
          leads: analysed?.leaders.includes(subject.id) ?? false,
          intervalText: intervalText(score, trait),
          rationale: score.rationale,
          citations: citations(score, comparison),
          mark: changes?.scoreMarks.get(`${trait.id} ${subject.id}`) ?? null,
        };
      }),
    };
  });
}

const UNKNOWN: Score = { value: null, low: null, high: null, rationale: null, evidence: [] };

/** The direction is told for measured traits only: a judged score is better when it is higher. */
function describeRange(trait: Trait, { sentences }: Wording): string {
  const range = rangeText(trait.range, trait);
  if (!trait.measure) return range;
  return trait.range.better === 'higher' ? sentences.higherIsBetter(range) : sentences.lowerIsBetter(range);
}

function intervalText({ value, low, high }: Score, trait: Trait): string | null {
  if (value === null || (low === null && high === null)) return null;
  return between(number(low ?? value, trait.range.decimals), scoreText(high ?? value, trait));
}

const citations = ({ evidence }: Score, { sources }: Comparison): Citation[] =>
  evidence.flatMap(({ source, where }) => {
    const found = sources.find(({ id }) => id === source);
    return found ? [{ number: found.number, sourceId: found.id, where }] : [];
  });
