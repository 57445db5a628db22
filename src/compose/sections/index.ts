import type { StoryChoice } from '../../model/comparison.ts';
import type { Context } from '../context.ts';
import type { Section, SectionKind } from '../story.ts';
import { type AppendixView, composeAppendix } from './appendix/appendix.ts';
import { type ChangesView, composeChanges } from './changes/changes.ts';
import { type ContentsView, composeContents } from './contents/contents.ts';
import { type CoverView, composeCover } from './cover/cover.ts';
import { type CustomChoice, type CustomView, composeCustom } from './custom/custom.ts';
import { composeFeatures, type FeaturesView } from './features/features.ts';
import { composeFirmness, type FirmnessView } from './firmness/firmness.ts';
import { composeMethod, type MethodView } from './method/method.ts';
import { composeRanking, type RankingView } from './ranking/ranking.ts';
import { composeRecommendations, type RecommendationsView } from './recommendations/recommendations.ts';
import { composeScores, type ScoresView } from './scores/scores.ts';
import { composeSensitivity, type SensitivityView } from './sensitivity/sensitivity.ts';
import { composeSources, type SourcesView } from './sources/sources.ts';
import { composeSubjects, type SubjectsView } from './subjects/subjects.ts';
import { composeSummary, type SummaryView } from './summary/summary.ts';

/** The view model of each kind of section. */
export interface SectionViews {
  readonly cover: CoverView;
  readonly summary: SummaryView;
  readonly contents: ContentsView;
  readonly changes: ChangesView;
  readonly method: MethodView;
  readonly subjects: SubjectsView;
  readonly scores: ScoresView;
  readonly ranking: RankingView;
  readonly firmness: FirmnessView;
  readonly features: FeaturesView;
  readonly recommendations: RecommendationsView;
  readonly sources: SourcesView;
  readonly appendix: AppendixView;
  readonly sensitivity: SensitivityView;
  readonly custom: CustomView;
}

type ComposedKind = Exclude<SectionKind, 'custom'>;

/** The kinds that the tool composes, in the order of the standard report. Null: there is nothing to say. */
const composers: { readonly [K in ComposedKind]: (context: Context) => Section<K> | null } = {
  cover: composeCover,
  summary: composeSummary,
  contents: composeContents,
  changes: composeChanges,
  method: composeMethod,
  subjects: composeSubjects,
  scores: composeScores,
  ranking: composeRanking,
  firmness: composeFirmness,
  features: composeFeatures,
  recommendations: composeRecommendations,
  sources: composeSources,
  appendix: composeAppendix,
  sensitivity: composeSensitivity,
};

/** The report: the author's choice and order of sections, or the standard one. */
export function composeSections(context: Context): readonly Section[] {
  const choices = withChanges(context);
  if (choices === null) return Object.values(composers).flatMap((compose) => present(compose(context)));
  let own = 0;
  return choices.flatMap((choice): readonly Section[] => {
    if (isCustom(choice)) return [composeCustom(choice, ++own)];
    if (!isComposed(choice.kind)) return [];
    return present(composers[choice.kind](context)).map((section) => titled(section, choice));
  });
}

/** Whoever asks what changed is told so, whatever the author chose: behind what opens a report. */
function withChanges({ comparison, changes }: Context): readonly StoryChoice[] | null {
  const { sections } = comparison;
  if (sections === null || changes === null || sections.some(({ kind }) => kind === 'changes')) return sections;
  const at = Math.max(...OPENING.map((kind) => sections.findIndex((section) => section.kind === kind))) + 1;
  const own: StoryChoice = { kind: 'changes', headline: null, notes: [], minutes: null };
  return [...sections.slice(0, at), own, ...sections.slice(at)];
}

const OPENING = ['cover', 'summary', 'contents'];

const present = (section: Section | null): readonly Section[] => (section === null ? [] : [section]);

const isCustom = (choice: StoryChoice): choice is CustomChoice => 'body' in choice;

const isComposed = (kind: string): kind is ComposedKind => Object.hasOwn(composers, kind);

const titled = (section: Section, { headline }: StoryChoice): Section =>
  headline === null ? section : { ...section, title: headline };
