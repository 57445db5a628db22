import type { StoryChoice } from '../../model/comparison.ts';
import type { Context } from '../context.ts';
import type { Slide, SlideKind } from '../story.ts';
import { type AnswerView, composeAnswer } from './answer/answer.ts';
import { type ApplicationsView, composeApplications } from './applications/applications.ts';
import { type ChangesView, composeChanges } from './changes/changes.ts';
import { type ContributionsView, composeContributions } from './contributions/contributions.ts';
import { type CoverView, composeCover } from './cover/cover.ts';
import { type CustomChoice, type CustomView, composeCustom } from './custom/custom.ts';
import { composeDots, type DotsView } from './dots/dots.ts';
import { composeFeatures, type FeaturesView } from './features/features.ts';
import { composeFirmness, type FirmnessView } from './firmness/firmness.ts';
import { composeMethod, type MethodView } from './method/method.ts';
import { composePrinciples, type PrinciplesView } from './principles/principles.ts';
import { composeProfiles, type ProfilesView } from './profiles/profiles.ts';
import { composeRadar, type RadarView } from './radar/radar.ts';
import { composeRanking, type RankingView } from './ranking/ranking.ts';
import { composeRecommendations, type RecommendationsView } from './recommendations/recommendations.ts';
import { composeSources, type SourcesView } from './sources/sources.ts';
import { composeStrengths, type StrengthsView } from './strengths/strengths.ts';
import { composeSubject, type SubjectView } from './subject/subject.ts';
import { composeTraits, type TraitsView } from './traits/traits.ts';
import { composeWeightings, type WeightingsView } from './weightings/weightings.ts';

/** The view model of each kind of slide. */
export interface SlideViews {
  readonly cover: CoverView;
  readonly answer: AnswerView;
  readonly changes: ChangesView;
  readonly method: MethodView;
  readonly subject: SubjectView;
  readonly principles: PrinciplesView;
  readonly strengths: StrengthsView;
  readonly radar: RadarView;
  readonly dots: DotsView;
  readonly traits: TraitsView;
  readonly ranking: RankingView;
  readonly contributions: ContributionsView;
  readonly firmness: FirmnessView;
  readonly weightings: WeightingsView;
  readonly profiles: ProfilesView;
  readonly features: FeaturesView;
  readonly applications: ApplicationsView;
  readonly recommendations: RecommendationsView;
  readonly sources: SourcesView;
  readonly custom: CustomView;
}

/** The kinds that the tool composes, in the order of the standard story. A kind with nothing to show makes no slide. */
const composers: { readonly [K in ComposedKind]: (context: Context) => readonly Slide<K>[] } = {
  cover: composeCover,
  answer: composeAnswer,
  changes: composeChanges,
  method: composeMethod,
  subject: composeSubject,
  principles: composePrinciples,
  strengths: composeStrengths,
  radar: composeRadar,
  dots: composeDots,
  traits: composeTraits,
  ranking: composeRanking,
  contributions: composeContributions,
  firmness: composeFirmness,
  weightings: composeWeightings,
  profiles: composeProfiles,
  features: composeFeatures,
  applications: composeApplications,
  recommendations: composeRecommendations,
  sources: composeSources,
};

type ComposedKind = Exclude<SlideKind, 'custom'>;

/** The deck: the author's choice and order of slides, or the standard story. */
export function composeSlides(context: Context): readonly Slide[] {
  const choices = withChanges(context);
  if (choices === null) return Object.values(composers).flatMap((compose): readonly Slide[] => compose(context));
  let own = 0;
  return choices.flatMap((choice): readonly Slide[] => {
    if (isCustom(choice)) return [composeCustom(choice, ++own)];
    return isComposed(choice.kind) ? composers[choice.kind](context).map((slide) => adapted(slide, choice)) : [];
  });
}

/** Whoever asks what changed is told so, whatever the author chose: after the answer, or what there is before it. */
function withChanges({ comparison, changes }: Context): readonly StoryChoice[] | null {
  const { slides } = comparison;
  if (slides === null || changes === null || slides.some(({ kind }) => kind === 'changes')) return slides;
  const last = (kind: string) => slides.findIndex((slide) => slide.kind === kind);
  const at = Math.max(last('answer'), last('cover')) + 1;
  return [...slides.slice(0, at), { kind: 'changes', headline: null, notes: [], minutes: null }, ...slides.slice(at)];
}

const isCustom = (choice: StoryChoice): choice is CustomChoice => 'body' in choice;

const isComposed = (kind: string): kind is ComposedKind => Object.hasOwn(composers, kind);

/** The author's own headline takes the place of the derived one; the author's notes stand before the derived ones. */
const adapted = (slide: Slide, { headline, notes, minutes }: StoryChoice): Slide => ({
  ...slide,
  minutes,
  ...(headline && { headline, isOwnHeadline: true }),
  notes: [...notes, ...slide.notes],
});
