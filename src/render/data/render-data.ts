import type { Analysis, Ranking } from '../../model/analysis.ts';
import type { Comparison } from '../../model/comparison.ts';
import { plainText } from '../../model/rich-text.ts';

/** The numbers behind the outputs, for other programs: scores, normalised scores, totals, ranking. */
export function renderData(comparison: Comparison, analysis: Analysis): Uint8Array {
  const data = {
    id: comparison.id,
    language: comparison.language,
    title: plainText(comparison.title),
    date: comparison.date,
    subjects: comparison.subjects.map(({ id, name }) => ({ id, name: plainText(name) })),
    scale: comparison.scale,
    traits: traitData(comparison, analysis),
    ...rankingData(analysis.ranking),
    profiles: analysis.profiles.map(({ profile, shares, ranking }) => ({
      id: profile,
      shares: Object.fromEntries(entries(shares)),
      ...rankingData(ranking),
    })),
    sensitivity: analysis.sensitivity && {
      ...analysis.sensitivity,
      margin: exact(analysis.sensitivity.margin),
      flips: analysis.sensitivity.flips.map(({ trait, share, flipShare, challenger }) => ({
        trait,
        share: exact(share),
        flipShare: exact(flipShare),
        challenger,
      })),
    },
    ...firmnessData(analysis),
    verdict: comparison.conclusion.verdict && {
      choose: comparison.conclusion.verdict.choose,
      because: comparison.conclusion.verdict.because && plainText(comparison.conclusion.verdict.because),
    },
    sources: comparison.sources.map(({ id, number, title, url, date }) => ({
      id,
      number,
      title: plainText(title),
      url,
      date,
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
}

/** What else says how firm the answer is. */
function firmnessData({ acceptability, dominance, weightChanges, scoreChanges }: Analysis) {
  const accepted = acceptability();
  return {
    acceptability: accepted && {
      ...accepted,
      error: exact(accepted.error),
      subjects: accepted.subjects.map(({ subject, shares }) => ({ subject, shares: shares.map(exact) })),
    },
    dominance,
    weightChanges: weightChanges.changes.map(({ share, flipShare, change, relative, ...pair }) => ({
      ...pair,
      share: exact(share),
      flipShare: exact(flipShare),
      change: exact(change),
      relative: exact(relative),
    })),
    scoreChanges: (scoreChanges?.changes ?? []).map(({ to, change, normalised, ...score }) => ({
      ...score,
      to: exact(to),
      change: exact(change),
      normalised: exact(normalised),
    })),
  };
}

function traitData(comparison: Comparison, analysis: Analysis) {
  return comparison.traits.map((trait, at) => {
    const analysed = analysis.traits[at];
    return {
      id: trait.id,
      name: plainText(trait.name),
      weight: trait.weight,
      share: exact(analysed?.share ?? 0),
      range: { min: trait.range.min, max: trait.range.max, better: trait.range.better },
      unit: trait.measure && plainText(trait.measure.unit),
      coverage: exact(analysed?.coverage ?? 0),
      leaders: analysed?.leaders ?? [],
      margin: exact(analysed?.margin ?? null),
      scores: Object.fromEntries(
        [...trait.scores].map(([subject, score]) => [
          subject,
          {
            value: score.value,
            low: score.low,
            high: score.high,
            normalised: exact(analysed?.normalised.get(subject) ?? null),
            rationale: score.rationale && plainText(score.rationale),
            evidence: score.evidence.map(({ source, where }) => ({ source, where: where && plainText(where) })),
          },
        ]),
      ),
    };
  });
}

const rankingData = ({ places, margin }: Ranking) => ({
  totals: Object.fromEntries(places.map(({ subject, total }) => [subject, exact(total)])),
  ranking: places.map(({ subject, rank, tied, total, low, high, coverage, contributions }) => ({
    subject,
    rank,
    tied,
    total: exact(total),
    low: exact(low),
    high: exact(high),
    coverage: exact(coverage),
    contributions: Object.fromEntries(entries(contributions)),
  })),
  margin: exact(margin),
});

const entries = (map: ReadonlyMap<string, number>) => [...map].map(([key, value]) => [key, exact(value)] as const);

/** Without floating-point dust, and so the same on every machine. */
const exact = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(12)));
