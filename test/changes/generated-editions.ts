import fc from 'fast-check';
import { analyse } from '../../src/analyse/analyse.ts';
import type { Edition } from '../../src/changes/edition.ts';
import type { Comparison, Score, Trait } from '../../src/model/comparison.ts';
import { inline } from '../../src/model/rich-text.ts';

export const editionOf = (comparison: Comparison): Edition => ({ comparison, analysis: analyse(comparison) });

const SUBJECTS = ['ant', 'bee', 'cat', 'dog'];
const TRAITS = ['calm', 'fast', 'kind', 'loud', 'neat', 'warm'];

const score = (min: number, max: number): fc.Arbitrary<Score> =>
  fc
    .record({
      value: fc.option(fc.integer({ min: min * 2, max: max * 2 }), { freq: 4 }),
      rationale: fc.option(fc.constantFrom('seen', 'heard')),
      cites: fc.boolean(),
    })
    .map(({ value, rationale, cites }) => ({
      value: value === null ? null : value / 2,
      low: null,
      high: null,
      rationale: rationale === null ? null : inline(rationale),
      evidence: cites ? [{ source: 'book', where: null }] : [],
    }));

const trait = (id: string): fc.Arbitrary<Trait> =>
  fc
    .record({
      weight: fc.integer({ min: 0, max: 6 }),
      min: fc.constantFrom(0, 1),
      span: fc.constantFrom(4, 9),
      better: fc.constantFrom('higher' as const, 'lower' as const),
      asks: fc.boolean(),
    })
    .chain(({ weight, min, span, better, asks }) =>
      fc.array(score(min, min + span), { minLength: SUBJECTS.length, maxLength: SUBJECTS.length }).map((scores) => ({
        id,
        name: inline(id),
        question: asks ? inline(`How ${id}?`) : null,
        weight,
        range: { min, max: min + span, better, decimals: 1 },
        measure: null,
        scores: new Map(scores.map((each, at) => [SUBJECTS[at] ?? '', each])),
      })),
    );

/** Some of the same subjects and traits, in any order, with any scores, weights and ranges. */
export const edition: fc.Arbitrary<Edition> = fc
  .record({
    subjects: fc.shuffledSubarray(SUBJECTS, { minLength: 2 }),
    traits: fc.shuffledSubarray(TRAITS, { minLength: 3 }).chain((ids) => fc.tuple(...ids.map(trait))),
    summary: fc.constantFrom('short', 'long'),
    profile: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ subjects, traits, summary, profile }) =>
    editionOf({
      ...EMPTY,
      summary: [{ type: 'paragraph', children: inline(summary) }],
      subjects: subjects.map((id, index) => ({ ...SUBJECT, id, index, name: inline(id) })),
      traits: traits.map((each) => ({ ...each, scores: new Map(subjects.map((id) => [id, scoreOf(each, id)])) })),
      profiles: [
        { id: 'usual', name: inline('Usual'), description: null, weights: new Map([[traits[0]?.id ?? '', profile]]) },
      ],
    }),
  );

const scoreOf = ({ scores }: Trait, subject: string): Score =>
  scores.get(subject) ?? { value: null, low: null, high: null, rationale: null, evidence: [] };

/** The same in another order. */
export function turnedRound({ comparison }: Edition): Edition {
  const subjects = comparison.subjects.map((subject) => subject).reverse();
  const traits = comparison.traits.map((each) => ({
    ...each,
    scores: new Map(subjects.map(({ id }) => [id, scoreOf(each, id)])),
  }));
  return editionOf({
    ...comparison,
    subjects: subjects.map((subject, index) => ({ ...subject, index })),
    traits: traits.reverse(),
  });
}

const SUBJECT = {
  vendor: null,
  tagline: null,
  overview: [],
  principles: [],
  strengths: [],
  weaknesses: [],
  applications: [],
};

const EMPTY: Omit<Comparison, 'subjects' | 'traits' | 'profiles' | 'summary'> = {
  id: 'animals',
  language: 'en',
  languages: ['en'],
  title: inline('Animals'),
  subtitle: null,
  date: '2026-11-23',
  edition: null,
  authors: [],
  audience: null,
  scale: null,
  conflicts: 'warning',
  features: [],
  conclusion: { text: [], verdict: null, recommendations: [] },
  sources: [],
  minutes: null,
  slides: null,
  sections: null,
  brand: null,
};
