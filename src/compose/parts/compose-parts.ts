import type { Analysis } from '../../model/analysis.ts';
import type { Comparison } from '../../model/comparison.ts';
import { plainNumber } from '../../model/number-text.ts';
import { type InlineText, inline, plainText } from '../../model/rich-text.ts';
import type { Wording } from '../wording/wording.ts';
import type { ChangesParts } from './changes/changes-parts.ts';
import { composeCharts } from './charts.ts';
import { composeHeadlines } from './headlines.ts';
import { composeWeightings } from './judgement.ts';
import { percent } from './numbers.ts';
import type { FeatureGroupRows, FlipRow, Parts, RankingTable, SourceRow, SubjectBadge } from './parts.ts';
import { composeProfiles, composeRanking } from './rankings.ts';
import { composeStatements } from './statements.ts';
import { composeTraits } from './traits.ts';

/** What deck and report share, composed once: a number is written here and nowhere else. */
export function composeParts(
  comparison: Comparison,
  analysis: Analysis,
  wording: Wording,
  changes: ChangesParts | null = null,
): Parts {
  const subjects = comparison.subjects.map(
    ({ id, index, name, vendor }): SubjectBadge => ({ id, index, name, label: plainText(name), vendor }),
  );
  const traits = composeTraits(comparison, analysis, subjects, wording, changes);
  const ranking = marked(composeRanking(analysis.ranking, subjects, comparison.traits, wording), changes);
  const profiles = composeProfiles(comparison, analysis, subjects, wording);
  const features = composeFeatures(comparison, wording);
  const scaleNote = composeScaleNote(comparison, wording);
  const charts = composeCharts(comparison, { subjects, traits, ranking }, wording);
  return {
    subjects,
    traits,
    ranking,
    profiles,
    flips: composeFlips(comparison, analysis, wording),
    weightings: composeWeightings(analysis, subjects, wording),
    statements: composeStatements(comparison, analysis, subjects, wording),
    features,
    sources: composeSources(comparison, wording),
    headlines: composeHeadlines(comparison, analysis, { subjects, traits, ranking, profiles, features }, wording),
    charts,
    scaleNote,
    scoreSource: composeScoreSource(comparison, wording),
  };
}

const marked = (ranking: RankingTable, changes: ChangesParts | null): RankingTable => ({
  ...ranking,
  rows: ranking.rows.map((row) => ({ ...row, mark: changes?.subjectMarks.get(row.subject.id) ?? null })),
});

function composeFlips({ traits, subjects }: Comparison, { sensitivity }: Analysis, wording: Wording): FlipRow[] {
  return (sensitivity?.flips ?? []).map(({ trait, share, flipShare, challenger }) => {
    const name = traits.find(({ id }) => id === trait)?.name ?? inline(trait);
    const next = subjects.find(({ id }) => id === challenger);
    const [shareText, flipText] = [percent(share), flipShare === null ? wording.labels.never : percent(flipShare)];
    return {
      traitId: trait,
      name,
      shareText,
      flipText,
      share,
      flipShare,
      critical: sensitivity?.critical === trait,
      statement:
        flipShare === null || !next
          ? null
          : wording.sentences.firmnessFlips(plainText(name), shareText, flipText, plainText(next.name)),
    };
  });
}

function composeFeatures({ features, subjects }: Comparison, wording: Wording): FeatureGroupRows[] {
  return features.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => {
      const values = subjects.map(({ id }) => row.values.get(id) ?? null);
      const known = values.flatMap((value) => (value === null ? [] : plainText(value)));
      return {
        name: row.name,
        cells: values.map((value) => ({ text: value ?? inline(wording.labels.unknown), known: value !== null })),
        differs: new Set(known).size > 1,
      };
    }),
  }));
}

function composeSources({ sources }: Comparison, wording: Wording): SourceRow[] {
  return sources.map(({ id, number, title, author, publisher, url, date }) => {
    const details = [author, publisher, date === null ? null : inline(wording.date(date))];
    const known = details.filter((detail): detail is InlineText => detail !== null);
    return {
      id,
      number,
      title,
      url,
      detail: known.flatMap((detail, at) => (at > 0 ? [...inline(' · '), ...detail] : detail)),
    };
  });
}

function composeScaleNote({ scale, traits }: Comparison, { sentences }: Wording): string {
  if (!scale || traits.every(({ measure }) => measure !== null)) return sentences.scaleMeasured();
  const [min, max] = [plainNumber(scale.min), plainNumber(scale.max)];
  if (traits.some(({ measure }) => measure !== null)) return sentences.scaleMixed(min, max);
  return sentences.scaleJudged(min, max, plainNumber(scale.step));
}

/** The sources that the scores cite, by number; without any, whose word the scores are. */
function composeScoreSource({ traits, sources }: Comparison, { sentences }: Wording): InlineText {
  const cited = new Set(
    traits.flatMap(({ scores }) =>
      [...scores.values()].flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ),
  );
  const numbers = sources.filter(({ id }) => cited.has(id)).map(({ number }) => `[${number}]`);
  if (numbers.length > 0) return inline(sentences.sourceLine(numbers.join(' ')));
  const known = traits.filter(({ scores }) => [...scores.values()].some(({ value }) => value !== null));
  const measured = known.filter(({ measure }) => measure !== null).length;
  if (measured === known.length) return inline(sentences.noSource());
  return inline(measured > 0 ? sentences.ownJudgementMixed() : sentences.ownJudgement());
}
