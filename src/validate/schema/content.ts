import * as v from 'valibot';
import { checks } from './checks.ts';
import { closedObject, either, isMap } from './combinators.ts';
import { SECTION_KINDS, SLIDE_KINDS } from './kinds.ts';
import {
  colour,
  day,
  describe,
  filePath,
  id,
  isLanguage,
  languageTag,
  listOf,
  mapOf,
  minutes,
  number,
  partialDate,
  type Texts,
  texts,
  webAddress,
  weight,
} from './values.ts';

/**
 * The content model, written once: it validates, it gives `ContentFile` its type, and it becomes
 * content/comparison.schema.json for editors. What no schema can say (references, scores on their scale) is in
 * references.ts.
 *
 * @param languages that the file declares: each text must then have them all; null when they are not known
 */
export function contentSchema(languages: readonly string[] | null) {
  const t = texts(languages);
  const { text, longText } = t;
  return closedObject({
    $schema: v.optional(v.string('text')),
    languages: describe(v.pipe(listOf(languageTag), v.minLength(1, 'not-empty')), 'BCP 47 tags, the default first'),
    title: text,
    subtitle: v.optional(text),
    date: describe(day, 'Of this edition, e.g. 2026-11-23'),
    edition: v.optional(text),
    authors: v.optional(listOf(text)),
    audience: v.optional(text),
    summary: v.optional(longText),
    subjects: v.pipe(listOf(subject(t)), v.minLength(2, 'subject-count'), v.maxLength(8, 'subject-count')),
    scale: v.optional(describe(scale, 'The range of judged scores')),
    traits: v.pipe(listOf(trait(t)), v.minLength(3, 'trait-count'), v.maxLength(12, 'trait-count')),
    scores: v.optional(describe(scoreTable, 'All scores from a spreadsheet, saved as CSV beside this file')),
    profiles: v.optional(describe(listOf(profile(t)), 'Named sets of weights for a use')),
    features: v.optional(describe(listOf(featureGroup(t)), 'A comparison table, in groups')),
    conclusion: v.optional(conclusion(t)),
    sources: v.optional(listOf(source(t))),
    deck: v.optional(
      closedObject({
        minutes: v.optional(describe(minutes, 'How long the talk may take; shared out among the slides')),
        slides: v.optional(slideChoices(t)),
      }),
    ),
    report: v.optional(closedObject({ sections: v.optional(sectionChoices(t)) })),
    brand: v.optional(describe(brand(t), 'Laid over any theme, in deck, report and charts')),
    checks: v.optional(describe(checks, 'How severe it is where evidence is missing or texts and numbers part')),
  });
}

/** A content file whose shape is right; its references and ranges are not checked yet. */
export type ContentFile = v.InferOutput<ReturnType<typeof contentSchema>>;
export type SubjectSpec = ContentFile['subjects'][number];
export type TraitSpec = ContentFile['traits'][number];
export type PointSpec = v.InferOutput<ReturnType<typeof point>>;
export type BrandSpec = NonNullable<ContentFile['brand']>;
export type ScoreSpec = v.InferOutput<ReturnType<typeof score>>;

function subject(t: Texts) {
  return closedObject({
    id,
    name: t.text,
    vendor: v.optional(t.text),
    tagline: v.optional(describe(t.text, 'What it is, in one sentence')),
    overview: v.optional(t.longText),
    principles: v.optional(describe(listOf(point(t)), 'How it works')),
    strengths: v.optional(listOf(point(t))),
    weaknesses: v.optional(listOf(point(t))),
    applications: v.optional(describe(listOf(point(t)), 'Where it is used')),
  });
}

/** A title alone, or a title with its points or detail. */
function point({ text, longText }: Texts) {
  const isPoint = (value: unknown) => isMap(value) && !Object.keys(value).every(isLanguage);
  return either(
    text,
    closedObject({ title: text, detail: v.optional(longText), points: v.optional(listOf(text)) }),
    isPoint,
  );
}

const scale = closedObject({
  min: number,
  max: number,
  step: v.optional(describe(v.pipe(number, v.gtValue(0, 'positive')), 'Scores lie on min, min + step, …'), 1),
});

function trait(t: Texts) {
  return closedObject({
    id,
    name: t.text,
    question: v.optional(describe(t.text, 'What a high score means')),
    weight: v.optional(describe(weight, 'Only its share of the sum counts; default 1'), 1),
    measure: v.optional(
      describe(
        closedObject({
          unit: t.text,
          min: number,
          max: number,
          better: v.optional(v.picklist(['higher', 'lower'], 'better'), 'higher'),
        }),
        'For a measured quantity: its unit and the range that its scores are normalised over',
      ),
    ),
    // That they are missing where no table has them is told in scores.ts; so is a missing value.
    scores: v.optional(
      describe(mapOf(score(t)), 'One score a subject: a number, `unknown`, or a map with its reasons'),
    ),
  });
}

const scoreTable = closedObject({ from: describe(filePath, 'A CSV file; reasons and evidence stay in `traits`') });

function score({ text }: Texts) {
  const value = v.union([number, v.literal('unknown')], 'score');
  const evidence = closedObject({
    source: describe(v.string('source-id'), 'The id of one of `sources`'),
    where: v.optional(describe(text, 'The place in it, e.g. `Table 7`')),
  });
  return either(
    value,
    closedObject({
      value: v.optional(value),
      low: v.optional(number),
      high: v.optional(number),
      rationale: v.optional(describe(text, 'Why this score')),
      evidence: v.optional(listOf(evidence)),
    }),
  );
}

function profile({ text, longText }: Texts) {
  return closedObject({
    id,
    name: text,
    description: v.optional(longText),
    weights: describe(mapOf(weight), 'By trait id; traits not named keep their own weight'),
  });
}

function featureGroup({ text }: Texts) {
  const values = describe(mapOf(text), 'One text a subject; `unknown` where nobody knows');
  return closedObject({
    name: v.optional(text),
    rows: v.pipe(listOf(closedObject({ name: text, values })), v.minLength(1, 'not-empty')),
  });
}

function conclusion(t: Texts) {
  const { text, longText } = t;
  const verdict = closedObject({ choose: chosen, because: v.optional(text) });
  return closedObject({
    text: v.optional(longText),
    verdict: v.optional(describe(verdict, 'Whom the authors choose; why, where the numbers put another one first')),
    recommendations: v.optional(listOf(recommendation(t))),
  });
}

const chosen = describe(
  v.union([v.string(), v.pipe(listOf(v.string()), v.minLength(1))], 'choose'),
  'A subject id, or several',
);

function recommendation({ text }: Texts) {
  const profile = v.optional(describe(v.string('profile-id'), 'The profile whose ranking it is held against'));
  return closedObject({ when: text, choose: chosen, because: text, profile });
}

function source({ text }: Texts) {
  return closedObject({
    id,
    title: text,
    author: v.optional(text),
    publisher: v.optional(text),
    url: v.optional(webAddress),
    date: v.optional(describe(partialDate, 'As precise as it is known: 2024, 2024-06 or 2024-06-19')),
  });
}

function brand({ text }: Texts) {
  const lightAndDark = <S extends v.GenericSchema>(one: S) => either(one, closedObject({ light: one, dark: one }));
  return closedObject({
    name: v.optional(describe(text, 'Whose logo it is: its alternative text')),
    accent: v.optional(
      describe(lightAndDark(colour), 'One colour, from which that for dark grounds is derived, or both'),
    ),
    logo: v.optional(describe(lightAndDark(filePath), 'PNG or JPEG beside the content: one, or one a ground')),
    footer: v.optional(describe(text, 'At the foot of each slide and page')),
    fonts: v.optional(
      closedObject({
        latin: v.optional(closedObject({ regular: filePath, bold: filePath, italic: v.optional(filePath) })),
        han: v.optional(closedObject({ regular: filePath, bold: filePath })),
      }),
    ),
  });
}

/** A kind by its name, the same with a headline or notes of the author's, or a page of the author's own. */
function slideChoices({ text, longText }: Texts) {
  const kind = v.picklist(SLIDE_KINDS, 'slide-kind');
  const planned = v.optional(describe(minutes, 'Planned for the slide; by default it gets its share of the talk'));
  const composed = closedObject({
    kind,
    headline: v.optional(text),
    notes: v.optional(longText),
    minutes: planned,
  });
  const own = closedObject({ title: text, body: longText, notes: v.optional(longText), minutes: planned });
  return choices(either(either(kind, composed), own, isOwn));
}

function sectionChoices({ text, longText }: Texts) {
  const kind = v.picklist(SECTION_KINDS, 'section-kind');
  const composed = closedObject({ kind, headline: v.optional(text), notes: v.optional(longText) });
  const own = closedObject({ title: text, body: longText, notes: v.optional(longText) });
  return choices(either(either(kind, composed), own, isOwn));
}

const isOwn = (value: unknown) => isMap(value) && !('kind' in value);

const choices = <S extends v.GenericSchema>(choice: S) => v.pipe(listOf(choice), v.minLength(1, 'not-empty'));
