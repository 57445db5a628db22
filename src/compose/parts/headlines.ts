import type { Analysis } from '../../model/analysis.ts';
import type { Comparison, Subject } from '../../model/comparison.ts';
import { isChinese } from '../../model/language.ts';
import { plainText } from '../../model/rich-text.ts';
import type { Wording } from '../wording/wording.ts';
import { answerHeadline, labelOf, rankingHeadline } from './answer-headlines.ts';
import { contributionsHeadline, profilesHeadline } from './judgement.ts';
import { percent } from './numbers.ts';
import type { FeatureGroupRows, Headlines, ProfileRow, RankingTable, SubjectBadge, TraitRow } from './parts.ts';

interface Shared {
  readonly subjects: readonly SubjectBadge[];
  readonly traits: readonly TraitRow[];
  readonly ranking: RankingTable;
  readonly profiles: readonly ProfileRow[];
  readonly features: readonly FeatureGroupRows[];
}

/** Conclusions that follow from the numbers, in words. Each says only what the analysis shows. */
export function composeHeadlines(
  comparison: Comparison,
  analysis: Analysis,
  shared: Shared,
  wording: Wording,
): Headlines {
  const { sentences } = wording;
  const rows = shared.features.flatMap(({ rows }) => rows);
  const cells = shared.traits.flatMap((trait) => trait.cells);
  return {
    answer: answerHeadline(analysis.ranking, shared.subjects, wording),
    method: method(analysis, shared, wording),
    radar: leads(analysis, shared, wording),
    dots: widestGap(shared, wording),
    traits: sentences.traitsCoverage(
      cells.filter(({ known }) => known).length,
      cells.length,
      cells.filter(({ rationale }) => rationale !== null).length,
      cells.filter(({ citations }) => citations.length > 0).length,
    ),
    ranking: rankingHeadline(analysis.ranking, 'published', shared.subjects, wording),
    contributions: contributionsHeadline(analysis, shared, wording),
    firmness: firmness(analysis, shared, wording),
    profiles: profilesHeadline(analysis, shared.subjects, shared.profiles, wording),
    features: sentences.featuresDiffer(rows.filter(({ differs }) => differs).length, rows.length),
    strengths: strengths(comparison, wording),
    applications: applications(comparison, wording),
    recommendations: recommendations(comparison, shared, wording),
    sources: sentences.sources(comparison.sources.length),
    subjects: shared.subjects.map((subject, at) => extremes(subject, at, analysis, shared, wording)),
    principles: comparison.subjects.map(({ name, principles }) =>
      sentences.principles(
        plainText(name),
        principles.map(({ title }) => plainText(title)),
      ),
    ),
  };
}

function method({ traits: analysed }: Analysis, { traits }: Shared, { sentences }: Wording): string {
  const shares = analysed.map(({ share }) => share);
  const most = Math.max(...shares);
  const heaviest = traits.filter((_, at) => Math.abs((shares[at] ?? 0) - most) < EPSILON);
  return heaviest.length === traits.length
    ? sentences.methodEqual(traits.length)
    : sentences.method(
        traits.length,
        heaviest.map(({ label }) => label),
        percent(most),
      );
}

/** Who leads alone on how many traits. */
function leads({ traits: analysed }: Analysis, { subjects, traits }: Shared, { sentences }: Wording): string {
  const led = subjects
    .map(({ id, label }) => ({
      subject: label,
      traits: analysed
        .filter(({ leaders, margin }) => leaders.length === 1 && leaders[0] === id && margin !== null)
        .map(({ trait }) => labelOf(trait, traits)),
    }))
    .filter(({ traits: own }) => own.length > 0)
    .sort((left, right) => right.traits.length - left.traits.length);
  const [first, ...rest] = led;
  const most = first?.traits.length ?? 0;
  const leaders = led.filter(({ traits: own }) => own.length === most).map(({ subject }) => subject);
  if (!first || leaders.length > 1) return sentences.leadsEven(leaders, most, traits.length);
  return sentences.leads(first.subject, most, traits.length, rest);
}

/** Equally wide gaps, and subjects level at an end of one, are told as such. */
function widestGap({ traits }: Shared, { sentences }: Wording): string {
  const compared = traits.flatMap((trait) => {
    const known = trait.cells.flatMap((cell) =>
      cell.normalised === null ? [] : [{ ...cell, value: cell.normalised }],
    );
    if (known.length < 2) return [];
    const values = known.map(({ value }) => value);
    const [best, worst] = [Math.max(...values), Math.min(...values)];
    const at = (end: number) => known.filter(({ value }) => value === end);
    return [{ trait, gap: best - worst, high: at(best), low: at(worst) }];
  });
  if (compared.length === 0) return sentences.noPairs();
  const most = Math.max(...compared.map(({ gap }) => gap));
  if (most === 0) return sentences.noGap();
  const widest = compared.filter(({ gap }) => Math.abs(gap - most) < EPSILON);
  const [{ trait, high, low } = {}] = widest;
  const [best, worst] = [high?.[0], low?.[0]];
  if (!trait || !best || !worst || widest.length > 1)
    return sentences.widestGaps(widest.map((each) => each.trait.label));
  return high?.length === 1 && low?.length === 1
    ? sentences.widestGap(trait.label, best.subject.label, best.text, worst.subject.label, worst.text)
    : sentences.widestGapBetween(trait.label, best.text, worst.text);
}

const EPSILON = 1e-9;

function firmness(
  { sensitivity, ranking: { winners } }: Analysis,
  { subjects, traits }: Shared,
  { sentences }: Wording,
): string {
  if (!sensitivity) return sentences.rankingNone();
  if (winners.length > 1) return sentences.firmnessTie();
  const flip = sensitivity.flips.find(({ trait }) => trait === sensitivity.critical);
  if (!flip || flip.flipShare === null || flip.challenger === null)
    return sentences.firmnessHolds(labelOf(sensitivity.leader, subjects));
  return sentences.firmnessFlips(
    labelOf(flip.trait, traits),
    percent(flip.share),
    percent(flip.flipShare),
    labelOf(flip.challenger, subjects),
  );
}

function extremes(
  { id, label }: SubjectBadge,
  at: number,
  { traits: analysed }: Analysis,
  { traits }: Shared,
  { sentences }: Wording,
): string {
  const known = traits.flatMap((trait, index) => {
    const value = analysed[index]?.normalised.get(id) ?? null;
    return value === null || !trait.cells[at] ? [] : [{ label: trait.label, value }];
  });
  const values = known.map(({ value }) => value);
  const [best, worst] = [Math.max(...values), Math.min(...values)];
  const labelsAt = (end: number) =>
    known.filter(({ value }) => Math.abs(value - end) < EPSILON).map((each) => each.label);
  return best - worst > EPSILON
    ? sentences.subject(label, labelsAt(best), labelsAt(worst))
    : sentences.subjectEven(label);
}

/** Longer than this, a list of what each one gives and takes is no headline any more. */
const HEADLINE = { han: 50, latin: 110 };

const fits = (text: string, { language }: Wording): boolean =>
  text.length <= (isChinese(language) ? HEADLINE.han : HEADLINE.latin);

const firstTitle = (points: Subject['strengths']): string | null => (points[0] ? plainText(points[0].title) : null);

function strengths({ subjects }: Comparison, wording: Wording): string {
  const first = subjects.flatMap(({ name, strengths: own, weaknesses }) => {
    const [strength, weakness] = [firstTitle(own), firstTitle(weaknesses)];
    return strength && weakness ? [{ subject: plainText(name), strength, weakness }] : [];
  });
  const text = wording.sentences.strengths(first);
  if (first.length === subjects.length && first.length <= 2 && fits(text, wording)) return text;
  const count = (of: (subject: Subject) => readonly unknown[]) =>
    subjects.reduce((sum, subject) => sum + of(subject).length, 0);
  return wording.sentences.strengthsCount(
    count((subject) => subject.strengths),
    count((subject) => subject.weaknesses),
  );
}

function applications({ subjects }: Comparison, wording: Wording): string {
  const first = subjects.flatMap(({ name, applications: own }) => {
    const application = firstTitle(own);
    return application ? [{ subject: plainText(name), application }] : [];
  });
  const text = wording.sentences.applications(first);
  return first.length > 0 && fits(text, wording) ? text : wording.labels.applications;
}

function recommendations({ conclusion }: Comparison, { subjects }: Shared, { sentences }: Wording): string {
  const counts = subjects
    .map(({ id, label }) => ({
      subject: label,
      count: conclusion.recommendations.filter(({ choose }) => choose.includes(id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count);
  const of = conclusion.recommendations.length;
  const [first] = counts;
  if (first && counts.length === 1) return sentences.recommendationsOne(first.subject, of);
  return counts.length > 3 ? sentences.recommendationsMany(counts.length, of) : sentences.recommendations(counts, of);
}
