import type { Coverage, EvidenceCounts, EvidenceCoverage } from '../model/analysis.ts';
import type { Score, Trait } from '../model/comparison.ts';

/** How much of what is claimed is backed: of the known scores, those with a rationale, a source, both. */
export function evidenceCoverage(subjects: readonly string[], traits: readonly Trait[]): EvidenceCoverage {
  const of = (own: readonly Trait[], whose: readonly string[]) =>
    count(own.flatMap(({ scores }) => whose.flatMap((subject) => scores.get(subject) ?? [])));
  return {
    all: of(traits, subjects),
    traits: new Map(traits.map((trait) => [trait.id, of([trait], subjects)])),
    subjects: new Map(subjects.map((subject) => [subject, of(traits, [subject])])),
  };
}

function count(scores: readonly Score[]): EvidenceCounts {
  const known = scores.filter(({ value }) => value !== null);
  const coverage = (holds: (score: Score) => boolean): Coverage => {
    const backed = known.filter(holds).length;
    return { count: backed, share: known.length > 0 ? backed / known.length : null };
  };
  return {
    known: known.length,
    rationale: coverage(hasRationale),
    source: coverage(hasSource),
    both: coverage((score) => hasRationale(score) && hasSource(score)),
  };
}

const hasRationale = ({ rationale }: Score): boolean => rationale !== null;
const hasSource = ({ evidence }: Score): boolean => evidence.length > 0;
