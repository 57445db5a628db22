import type * as model from '../model/comparison.ts';
import type { Image, InlineText, RichText } from '../model/rich-text.ts';
import type { BrandFiles } from './brand.ts';
import { compact, decimalsOf } from './defaults.ts';
import { localiseBrand } from './localise-brand.ts';
import type { MarkdownReader } from './markdown.ts';
import type { ContentFile, PointSpec, ScoreSpec, SubjectSpec, TraitSpec } from './schema/content.ts';
import type { TextSpec } from './schema/values.ts';

export interface Localiser {
  readonly language: string;
  readonly markdown: MarkdownReader;
  readonly images: ReadonlyMap<string, Image>;
  readonly brand: BrandFiles;
}

/** The one bridge from the content file, checked, to a Comparison in one of its languages. */
export function localise(file: ContentFile, id: string, to: Localiser): model.Comparison {
  const read = reader(to);
  return {
    id,
    language: to.language,
    languages: file.languages,
    title: read.text(file.title),
    subtitle: read.optional(file.subtitle),
    date: file.date,
    edition: read.optional(file.edition),
    authors: (file.authors ?? []).map(read.text),
    audience: read.optional(file.audience),
    summary: read.long(file.summary),
    subjects: file.subjects.map((subject, index) => localiseSubject(subject, index, read)),
    scale: file.scale ? { min: file.scale.min, max: file.scale.max, step: file.scale.step } : null,
    traits: file.traits.map((trait) => localiseTrait(trait, file, read)),
    profiles: (file.profiles ?? []).map((profile) => ({
      id: profile.id,
      name: read.text(profile.name),
      description: read.optional(profile.description),
      weights: new Map(Object.entries(profile.weights)),
    })),
    features: (file.features ?? []).map((group) => ({
      name: read.optional(group.name),
      rows: group.rows.map((row) => ({
        name: read.text(row.name),
        values: new Map(
          file.subjects.map(({ id: subject }) => {
            const value = row.values[subject];
            return [subject, value === undefined || value === 'unknown' ? null : read.text(value)];
          }),
        ),
      })),
    })),
    conclusion: localiseConclusion(file.conclusion ?? {}, read),
    sources: (file.sources ?? []).map((source, index) => ({
      id: source.id,
      number: index + 1,
      title: read.text(source.title),
      author: read.optional(source.author),
      publisher: read.optional(source.publisher),
      url: source.url ?? null,
      date: source.date === undefined ? null : String(source.date),
    })),
    minutes: file.deck?.minutes ?? null,
    slides: file.deck?.slides?.map((choice) => localiseChoice(choice, read)) ?? null,
    sections: file.report?.sections?.map((choice) => localiseChoice(choice, read)) ?? null,
    brand: file.brand ? localiseBrand(file.brand, to.brand, read.optional) : null,
    conflicts: file.checks?.conflicts ?? 'warning',
  };
}

interface Reader {
  text(spec: TextSpec): InlineText;
  optional(spec: TextSpec | undefined): InlineText | null;
  long(spec: TextSpec | undefined): RichText;
}

function reader({ language, markdown, images }: Localiser): Reader {
  const pick = (spec: TextSpec): string => (typeof spec === 'string' ? spec : (spec[language] ?? ''));
  return {
    text: (spec) => markdown.inline(pick(spec)),
    optional: (spec) => (spec === undefined ? null : markdown.inline(pick(spec))),
    long: (spec) => (spec === undefined ? [] : markdown.blocks(pick(spec), (path) => images.get(path) ?? null)),
  };
}

function localiseConclusion(
  { text, verdict, recommendations = [] }: NonNullable<ContentFile['conclusion']>,
  read: Reader,
): model.Conclusion {
  const ids = (choose: string | readonly string[]) => (typeof choose === 'string' ? [choose] : choose);
  return {
    text: read.long(text),
    verdict: verdict ? { choose: ids(verdict.choose), because: read.optional(verdict.because) } : null,
    recommendations: recommendations.map(({ when, choose, because, profile }) => ({
      when: read.text(when),
      choose: ids(choose),
      because: read.text(because),
      profile: profile ?? null,
    })),
  };
}

function localiseSubject(subject: SubjectSpec, index: number, read: Reader): model.Subject {
  const points = (specs: readonly PointSpec[] | undefined) => (specs ?? []).map((spec) => localisePoint(spec, read));
  return {
    id: subject.id,
    index,
    name: read.text(subject.name),
    vendor: read.optional(subject.vendor),
    tagline: read.optional(subject.tagline),
    overview: read.long(subject.overview),
    principles: points(subject.principles),
    strengths: points(subject.strengths),
    weaknesses: points(subject.weaknesses),
    applications: points(subject.applications),
  };
}

function localisePoint(spec: PointSpec, read: Reader): model.Point {
  if (!isTitled(spec)) return { title: read.text(spec), detail: [], points: [] };
  return { title: read.text(spec.title), detail: read.long(spec.detail), points: (spec.points ?? []).map(read.text) };
}

const isTitled = (spec: PointSpec): spec is Exclude<PointSpec, TextSpec> => typeof spec === 'object' && 'title' in spec;

function localiseTrait(trait: TraitSpec, file: ContentFile, read: Reader): model.Trait {
  const range = trait.measure ?? file.scale;
  if (!range) throw new Error(`The trait ${trait.id} has no range, and no check has found that out`);
  return {
    id: trait.id,
    name: read.text(trait.name),
    question: read.optional(trait.question),
    weight: trait.weight,
    range: {
      min: range.min,
      max: range.max,
      better: trait.measure?.better ?? 'higher',
      decimals: decimalsOf(trait, file),
    },
    measure: trait.measure ? { unit: read.text(trait.measure.unit) } : null,
    scores: new Map(
      file.subjects.map(({ id: subject }) => [subject, localiseScore(trait.scores?.[subject] ?? 'unknown', read)]),
    ),
  };
}

function localiseScore(spec: ScoreSpec, read: Reader): model.Score {
  const { value, low, high, rationale, evidence } = compact(spec);
  return {
    value: value === 'unknown' ? null : value,
    low: low ?? null,
    high: high ?? null,
    rationale: read.optional(rationale),
    evidence: (evidence ?? []).map(({ source, where }) => ({ source, where: read.optional(where) })),
  };
}

type Choice =
  | NonNullable<NonNullable<ContentFile['deck']>['slides']>[number]
  | NonNullable<NonNullable<ContentFile['report']>['sections']>[number];

function localiseChoice(choice: Choice, read: Reader): model.StoryChoice {
  if (typeof choice === 'string') return { kind: choice, headline: null, notes: [], minutes: null };
  const minutes = 'minutes' in choice ? (choice.minutes ?? null) : null;
  if ('kind' in choice)
    return { kind: choice.kind, headline: read.optional(choice.headline), notes: read.long(choice.notes), minutes };
  return {
    minutes,
    kind: 'custom',
    headline: read.text(choice.title),
    body: read.long(choice.body),
    notes: read.long(choice.notes),
  };
}
