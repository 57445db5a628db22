import type { TextChange, TextField, TextPlace } from '../model/changes.ts';
import type { Comparison, Point, Source, Verdict } from '../model/comparison.ts';
import { type InlineText, plainBlocks, plainText, type RichText } from '../model/rich-text.ts';
import type { Editions } from './edition.ts';
import { idsByName } from './matching.ts';

/**
 * Texts that are not what they were; names are told with the things that bear them, reasons with their scores. A text
 * of something that came or went is none of these.
 */
export function textChanges({ old, new: next, comparesTexts }: Editions): readonly TextChange[] {
  if (!comparesTexts) return [];
  const [before, after] = [textsOf(old.comparison), textsOf(next.comparison)];
  const [known, unknown] = [things(old.comparison), things(next.comparison)];
  const places = new Map([...after, ...before].map(([key, { place }]) => [key, place]));
  return [...places].flatMap(([key, place]) => {
    const [was, is] = [before.get(key), after.get(key)];
    const isThere = place.id === null || place.of === 'recommendation' || [known, unknown].every(has(place));
    return !isThere || was?.exact === is?.exact ? [] : [{ place, old: was?.plain ?? null, new: is?.plain ?? null }];
  });
}

interface Text {
  readonly place: TextPlace;
  readonly plain: string;
  /** With its marks, to tell whether it is the same. */
  readonly exact: string;
}

function textsOf(comparison: Comparison): ReadonlyMap<string, Text> {
  const texts = [
    ...wholeTexts(comparison),
    ...comparison.subjects.flatMap(subjectTexts),
    ...comparison.traits.flatMap(({ id, question }) => short('trait', id, 'question', question)),
    ...comparison.profiles.flatMap(({ id, description }) => short('profile', id, 'description', description)),
    ...comparison.sources.flatMap(sourceTexts),
    ...verdictTexts(comparison),
    ...recommendationTexts(comparison),
  ];
  return new Map(texts.map((text) => [JSON.stringify(text.place), text]));
}

const things = ({ subjects, traits, profiles, sources }: Comparison): ReadonlySet<string> =>
  new Set([
    ...subjects.map(({ id }) => `subject ${id}`),
    ...traits.map(({ id }) => `trait ${id}`),
    ...profiles.map(({ id }) => `profile ${id}`),
    ...sources.map(({ id }) => `source ${id}`),
  ]);

const has =
  ({ of, id }: TextPlace) =>
  (all: ReadonlySet<string>): boolean =>
    all.has(`${of} ${id}`);

const wholeTexts = ({ title, subtitle, audience, summary, conclusion }: Comparison): readonly Text[] => [
  ...short('comparison', null, 'title', title),
  ...short('comparison', null, 'subtitle', subtitle),
  ...short('comparison', null, 'audience', audience),
  ...long('comparison', null, 'summary', summary),
  ...long('comparison', null, 'conclusion', conclusion.text),
];

const subjectTexts = ({ id, vendor, tagline, overview, ...lists }: Comparison['subjects'][number]): readonly Text[] => [
  ...short('subject', id, 'vendor', vendor),
  ...short('subject', id, 'tagline', tagline),
  ...long('subject', id, 'overview', overview),
  ...POINTS.flatMap((field) => pointTexts(id, field, lists[field])),
];

const POINTS = ['principles', 'strengths', 'weaknesses', 'applications'] as const;

function pointTexts(id: string, field: TextField, points: readonly Point[]): readonly Text[] {
  const items = idsByName(points.map(({ title }) => plainText(title)));
  return points.map(({ title, detail, points: list }, at) => {
    const lines = [plainBlocks(detail), ...list.map(plainText)].filter((line) => line !== '');
    return {
      place: { of: 'subject', id, field, item: items[at] ?? '' },
      plain: lines.length > 0 ? lines.join('\n') : plainText(title),
      exact: exactly([title, detail, list]),
    };
  });
}

function sourceTexts({ id, author, publisher, url, date }: Source): readonly Text[] {
  const parts = [author && plainText(author), publisher && plainText(publisher), date, url];
  const place: TextPlace = { of: 'source', id, field: 'details', item: null };
  return [
    { place, plain: parts.filter((part) => part !== null).join(', '), exact: exactly([author, publisher, date, url]) },
  ];
}

function verdictTexts({ conclusion, subjects }: Comparison): readonly Text[] {
  const { verdict } = conclusion;
  if (!verdict) return [];
  const place: TextPlace = { of: 'comparison', id: null, field: 'verdict', item: null };
  return [{ place, plain: chosen(verdict, subjects), exact: exactly(verdict) }];
}

/** Known by the situation that they are for. */
function recommendationTexts({ conclusion, subjects }: Comparison): readonly Text[] {
  const { recommendations } = conclusion;
  const ids = idsByName(recommendations.map(({ when }) => plainText(when)));
  return recommendations.map((recommendation, at) => ({
    place: { of: 'recommendation', id: ids[at] ?? '', field: 'recommendations', item: null },
    plain: chosen(recommendation, subjects),
    exact: exactly([recommendation.choose, recommendation.because]),
  }));
}

/** e.g. `Tea: it is calm`. */
function chosen({ choose, because }: Verdict, subjects: Comparison['subjects']): string {
  const names = choose.map((subject) => plainText(subjects.find(({ id }) => id === subject)?.name ?? []));
  return [names.join(', '), ...(because ? [plainText(because)] : [])].join(': ');
}

const short = (of: TextPlace['of'], id: string | null, field: TextField, text: InlineText | null): readonly Text[] =>
  text === null ? [] : [{ place: { of, id, field, item: null }, plain: plainText(text), exact: exactly(text) }];

const long = (of: TextPlace['of'], id: string | null, field: TextField, text: RichText): readonly Text[] =>
  text.length === 0 ? [] : [{ place: { of, id, field, item: null }, plain: plainBlocks(text), exact: exactly(text) }];

/** A picture is known by its path and alternative: an old edition's pictures may be gone. */
const exactly = (value: unknown): string => JSON.stringify(value, (key, part) => (PIXELS.has(key) ? undefined : part));

const PIXELS: ReadonlySet<string> = new Set(['mediaType', 'width', 'height', 'base64']);
