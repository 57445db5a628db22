import * as v from 'valibot';
import { closedObject, either, isMap } from './combinators.ts';

/**
 * The content model, written once: it validates, it gives `ContentFile` its type, and it becomes
 * content/comparison.schema.json for editors. What one schema cannot say (references, ranges, translations) is in the
 * files beside this one.
 */

const describe = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));

/** The second argument of a check is a code: `messages.ts` says what it means. */
const matching = (pattern: RegExp, code: string) => v.pipe(v.string(code), v.regex(pattern, code));

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const id = describe(
  matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'),
  'Lower-case letters, digits and hyphens, e.g. `gpt-4v`',
);
const languageTag = matching(LANGUAGE, 'language');
const day = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day');
const partialDate = matching(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date');
const webAddress = matching(/^https?:\/\/[^\s]+$/, 'url');

const oneText = v.pipe(v.string('text'), v.regex(/\S/, 'empty-text'));
const anyText = either(oneText, v.record(languageTag, oneText));
const text = describe(
  anyText,
  'One text for every language, or a map by language: `{zh-CN: …, en: …}`. Inline Markdown: emphasis, code, links',
);
const longText = describe(anyText, 'A text, with paragraphs, lists, quotes and pictures in Markdown');

const number = v.pipe(v.number('number'), v.finite('number'));
const weight = v.pipe(number, v.minValue(0, 'not-negative'));
const mapOf = <S extends v.GenericSchema>(value: S) => v.record(v.string(), value, 'map');
const listOf = <S extends v.GenericSchema>(item: S) => v.array(item, 'list');

const isPointMap = (value: unknown) => isMap(value) && !Object.keys(value).every((key) => LANGUAGE.test(key));
const point = either(
  text,
  closedObject({ title: text, detail: v.optional(longText), points: v.optional(listOf(text)) }),
  isPointMap,
);

const subject = closedObject({
  id,
  name: text,
  vendor: v.optional(text),
  tagline: v.optional(describe(text, 'What it is, in one sentence')),
  overview: v.optional(longText),
  principles: v.optional(describe(listOf(point), 'How it works')),
  strengths: v.optional(listOf(point)),
  weaknesses: v.optional(listOf(point)),
  applications: v.optional(describe(listOf(point), 'Where it is used')),
});

const scale = closedObject({
  min: number,
  max: number,
  step: v.optional(
    describe(v.pipe(number, v.gtValue(0, 'positive')), 'Scores lie on min, min + step, …; default 1'),
    1,
  ),
});

const evidence = closedObject({
  source: describe(v.string('source-id'), 'The id of one of `sources`'),
  where: v.optional(describe(text, 'The place in it, e.g. `Table 7`')),
});

const scoreValue = v.union([number, v.literal('unknown')], 'score');
const score = either(
  scoreValue,
  closedObject({
    value: scoreValue,
    low: v.optional(number),
    high: v.optional(number),
    rationale: v.optional(describe(text, 'Why this score')),
    evidence: v.optional(listOf(evidence)),
  }),
);

const trait = closedObject({
  id,
  name: text,
  question: v.optional(describe(text, 'What a high score means')),
  weight: v.optional(describe(weight, 'Only its share of the sum counts; default 1'), 1),
  measure: v.optional(
    describe(
      closedObject({
        unit: text,
        min: number,
        max: number,
        better: v.optional(v.picklist(['higher', 'lower'], 'better'), 'higher'),
      }),
      'For a measured quantity: its unit and the range that its scores are normalised over',
    ),
  ),
  scores: describe(mapOf(score), 'One score a subject: a number, `unknown`, or a map with its reasons'),
});

const profile = closedObject({
  id,
  name: text,
  description: v.optional(longText),
  weights: describe(mapOf(weight), 'By trait id; traits not named keep their own weight'),
});

const featureGroup = closedObject({
  name: v.optional(text),
  rows: v.pipe(
    listOf(
      closedObject({
        name: text,
        values: describe(mapOf(text), 'One text a subject; `unknown` where nobody knows'),
      }),
    ),
    v.minLength(1, 'not-empty'),
  ),
});

const recommendation = closedObject({
  when: text,
  choose: describe(
    v.union([v.string(), v.pipe(listOf(v.string()), v.minLength(1))], 'choose'),
    'A subject id, or several',
  ),
  because: text,
});

const source = closedObject({
  id,
  title: text,
  author: v.optional(text),
  publisher: v.optional(text),
  url: v.optional(webAddress),
  date: v.optional(describe(partialDate, 'As precise as it is known: 2024, 2024-06 or 2024-06-19')),
});

export const SLIDE_KINDS = [
  'cover',
  'answer',
  'method',
  'subject',
  'principles',
  'strengths',
  'radar',
  'dots',
  'traits',
  'ranking',
  'firmness',
  'features',
  'applications',
  'recommendations',
  'sources',
] as const;

export const SECTION_KINDS = [
  'cover',
  'summary',
  'contents',
  'method',
  'subjects',
  'scores',
  'ranking',
  'firmness',
  'features',
  'recommendations',
  'sources',
  'appendix',
] as const;

const ownPage = closedObject({ title: text, body: longText, notes: v.optional(longText) });
const isOwnPage = (value: unknown) => isMap(value) && !('kind' in value);

/** A kind by its name, the same with a headline or notes of the author's, or a page of the author's own. */
function storyChoices<const K extends readonly string[]>(kinds: K, code: string) {
  const kind = v.picklist(kinds, code);
  const composed = closedObject({ kind, headline: v.optional(text), notes: v.optional(longText) });
  return v.pipe(listOf(either(either(kind, composed), ownPage, isOwnPage)), v.minLength(1, 'not-empty'));
}

export const contentSchema = closedObject({
  $schema: v.optional(v.string('text')),
  languages: describe(v.pipe(listOf(languageTag), v.minLength(1, 'not-empty')), 'BCP 47 tags, the default first'),
  title: text,
  subtitle: v.optional(text),
  date: describe(day, 'Of this edition, e.g. 2026-11-23'),
  edition: v.optional(text),
  authors: v.optional(listOf(text)),
  audience: v.optional(text),
  summary: v.optional(longText),
  subjects: v.pipe(listOf(subject), v.minLength(2, 'subject-count'), v.maxLength(8, 'subject-count')),
  scale: v.optional(describe(scale, 'The range of judged scores')),
  traits: v.pipe(listOf(trait), v.minLength(3, 'trait-count'), v.maxLength(12, 'trait-count')),
  profiles: v.optional(describe(listOf(profile), 'Named sets of weights for a use')),
  features: v.optional(describe(listOf(featureGroup), 'A comparison table, in groups')),
  conclusion: v.optional(
    closedObject({ text: v.optional(longText), recommendations: v.optional(listOf(recommendation)) }),
  ),
  sources: v.optional(listOf(source)),
  deck: v.optional(closedObject({ slides: v.optional(storyChoices(SLIDE_KINDS, 'slide-kind')) })),
  report: v.optional(closedObject({ sections: v.optional(storyChoices(SECTION_KINDS, 'section-kind')) })),
});

/** A content file whose shape is right; its references, ranges and translations are not checked yet. */
export type ContentFile = v.InferOutput<typeof contentSchema>;
export type TextSpec = v.InferOutput<typeof text>;
export type PointSpec = v.InferOutput<typeof point>;
export type ScoreSpec = v.InferOutput<typeof score>;
export type TraitSpec = v.InferOutput<typeof trait>;
