import fc from 'fast-check';
import type {
  Comparison,
  FeatureGroup,
  Point,
  Score,
  StoryChoice,
  Subject,
  Trait,
} from '../../src/model/comparison.ts';
import { inline } from '../../src/model/rich-text.ts';
import { body, type Length, name, paragraphs, sentence, title } from './generated-texts.ts';

const points = (language: string, length: Length): fc.Arbitrary<Point[]> =>
  fc.array(
    fc.record({
      title: name(language, length),
      detail: paragraphs(language, length).map((blocks) => blocks.slice(0, 1)),
      points: fc.array(sentence(language, length), { maxLength: 3 }),
    }),
    { maxLength: 5 },
  );

const score = (language: string, length: Length): fc.Arbitrary<Score> =>
  fc
    .record({
      value: fc.option(fc.integer({ min: 2, max: 10 }).map((half) => half / 2)),
      rationale: fc.option(sentence(language, length)),
      hasInterval: fc.boolean(),
      cites: fc.boolean(),
    })
    .map(({ value, rationale, hasInterval, cites }) => ({
      value,
      low: hasInterval && value !== null ? Math.max(1, value - 0.5) : null,
      high: hasInterval && value !== null ? Math.min(5, value + 0.5) : null,
      rationale,
      evidence: cites ? [{ source: 's1', where: inline('Table 7') }] : [],
    }));

export interface Shape {
  readonly language: string;
  readonly length: Length;
  readonly subjects: number;
  readonly traits: number;
  readonly features: number;
  /** No score at all is known. */
  readonly unknown: boolean;
}

export const shape: fc.Arbitrary<Shape> = fc.record({
  language: fc.constantFrom('en', 'zh-CN'),
  length: fc.constantFrom<Length>('terse', 'usual', 'usual', 'long', 'absurd'),
  subjects: fc.integer({ min: 2, max: 8 }),
  traits: fc.integer({ min: 3, max: 12 }),
  features: fc.integer({ min: 0, max: 40 }),
  unknown: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
});

/** A comparison of a given shape, as it could come out of validation. */
export function comparisonOf(given: Shape): fc.Arbitrary<Comparison> {
  const { language, length, subjects, traits, features, unknown } = given;
  const ids = Array.from({ length: subjects }, (_, index) => `subject-${index}`);
  const subject = (id: string, index: number): fc.Arbitrary<Subject> =>
    fc.record({
      id: fc.constant(id),
      index: fc.constant(index),
      name: name(language, length),
      vendor: fc.option(name(language, length)),
      tagline: fc.option(name(language, length)),
      overview: paragraphs(language, length),
      principles: points(language, length),
      strengths: points(language, length),
      weaknesses: points(language, length),
      applications: points(language, length),
    });
  const trait = (id: string): fc.Arbitrary<Trait> =>
    fc.record({
      id: fc.constant(id),
      name: name(language, length),
      question: fc.option(sentence(language, length)),
      weight: fc.integer({ min: 1, max: 5 }),
      range: fc.constant({ min: 1, max: 5, better: 'higher' as const, decimals: 1 }),
      measure: fc.constant(null),
      scores: fc
        .tuple(...ids.map(() => score(language, length)))
        .map((scores) => new Map(ids.map((each, at) => [each, unknown ? UNKNOWN : (scores[at] ?? UNKNOWN)]))),
    });
  const row = fc
    .tuple(name(language, length), ...ids.map(() => fc.option(sentence(language, length))))
    .map(([label, ...cells]) => ({ name: label, values: new Map(ids.map((id, at) => [id, cells[at] ?? null])) }));
  const group: fc.Arbitrary<FeatureGroup> = fc.record({
    name: fc.option(name(language, length)),
    rows: fc.array(row, { minLength: 1, maxLength: Math.max(1, Math.ceil(features / 3)) }),
  });
  return fc.record({
    id: fc.constant('generated'),
    language: fc.constant(language),
    languages: fc.constant([language]),
    title: title(language),
    subtitle: fc.option(sentence(language, length)),
    date: fc.constant('2026-11-23'),
    edition: fc.constant(null),
    authors: fc.array(name(language, 'usual'), { maxLength: 3 }),
    audience: fc.option(sentence(language, length)),
    summary: paragraphs(language, length),
    subjects: fc.tuple(...ids.map(subject)),
    scale: fc.constant({ min: 1, max: 5, step: 0.5 }),
    traits: fc.tuple(...Array.from({ length: traits }, (_, at) => trait(`trait-${at}`))),
    profiles: fc.array(
      fc.record({
        id: fc.integer({ min: 0, max: 99_999 }).map((number) => `profile-${number}`),
        name: name(language, length),
        description: fc.option(sentence(language, length)),
        weights: fc.constant(new Map([['trait-0', 9]])),
      }),
      { maxLength: 4 },
    ),
    features: features === 0 ? fc.constant([]) : fc.array(group, { minLength: 1, maxLength: 3 }),
    conclusion: fc.record({
      text: paragraphs(language, length),
      verdict: fc.option(
        fc.record({ choose: fc.subarray(ids, { minLength: 1 }), because: sentence(language, length) }),
      ),
      recommendations: fc.array(
        fc.record({
          when: sentence(language, length),
          choose: fc.subarray(ids, { minLength: 1 }),
          because: sentence(language, length),
          profile: fc.constant(null),
        }),
        { maxLength: 6 },
      ),
    }),
    sources: fc
      .record({ title: sentence(language, length), url: fc.option(fc.webUrl({ withQueryParameters: true })) })
      .map(({ title, url }) => [{ id: 's1', number: 1, title, author: null, publisher: null, url, date: '2024-06' }]),
    slides: fc.option(slides(language, length), { freq: 2 }),
    minutes: fc.constant(null),
    sections: fc.constant(null),
    brand: fc.constant(null),
    conflicts: fc.constant('warning' as const),
  });
}

/** The standard story, some of its headlines the author's own, and pages of the author's own after it. */
const slides = (language: string, length: Length): fc.Arbitrary<readonly StoryChoice[]> => {
  const own = fc.record({
    kind: fc.constant('custom' as const),
    headline: title(language),
    body: body(language, length),
    notes: paragraphs(language, length),
    minutes: fc.constant(null),
  });
  const headlines = fc.array(fc.option(title(language, 120), { freq: 1 }), { minLength: 4, maxLength: 4 });
  return fc
    .tuple(headlines, fc.array(own, { minLength: 1, maxLength: 3 }))
    .map(([given, pages]) => [
      ...KINDS.map((kind, at) => ({ kind, headline: given[at] ?? null, notes: [], minutes: null })),
      ...pages,
    ]);
};

/** Those that get headlines first. */
const KINDS =
  'answer features radar ranking cover method subject principles strengths dots traits firmness applications recommendations sources'.split(
    ' ',
  );

const UNKNOWN: Score = { value: null, low: null, high: null, rationale: null, evidence: [] };

/** A comparison, and how much its author writes. */
export interface Generated {
  readonly length: Length;
  readonly comparison: Comparison;
}

export const generated: fc.Arbitrary<Generated> = shape.chain((given) =>
  comparisonOf(given).map((each) => ({ length: given.length, comparison: each })),
);
