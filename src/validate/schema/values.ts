import * as v from 'valibot';
import { either, isMap, textByLanguage } from './combinators.ts';

/** The string after a check is a code: `issues.ts` turns it into words. */
const matching = (pattern: RegExp, code: string) => v.pipe(v.string(code), v.regex(pattern, code));

export const describe = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));
export const listOf = <S extends v.GenericSchema>(item: S) => v.array(item, 'list');
/** Valibot would take a list for a record. */
export function mapOf<const S extends v.GenericSchema>(value: S): v.RecordSchema<v.StringSchema<undefined>, S, 'map'> {
  const record = v.record(v.string(), value, 'map');
  const nothing = v.custom<never>(() => false, 'map');
  return {
    ...record,
    '~run': (dataset, config) => (Array.isArray(dataset.value) ? nothing : record)['~run'](dataset, config),
  };
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
export const isLanguage = (key: string): boolean => LANGUAGE.test(key);
export const languageTag = matching(LANGUAGE, 'language');

/** Keys that every JavaScript object seems to have: Valibot drops them from a record. */
const RESERVED = ['constructor', 'prototype'];

/** Ids end up in file names and links. */
export const id = describe(
  v.pipe(
    matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'),
    v.check((id) => !RESERVED.includes(id), 'reserved-id'),
  ),
  'Lower-case letters, digits and hyphens, e.g. `gpt-4v`',
);
export const day = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day');
const dateText = matching(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date');
/** A year alone is a number to YAML. */
const year = v.pipe(v.number('date'), v.integer('date'), v.minValue(1000, 'date'), v.maxValue(9999, 'date'));
export const partialDate = v.union([dateText, year], 'date');
export const webAddress = matching(/^https?:\/\/[^\s]+$/, 'url');
/** As style sheets write it; nothing but a colour may pass as one. */
export const colour = describe(matching(/^#[0-9a-fA-F]{6}$/, 'colour'), 'In quotes, e.g. "#0b57a4"');
/** Relative to the content file. */
export const filePath = v.pipe(v.string('file-path'), v.regex(/\S/, 'file-path'));
export const number = v.pipe(v.number('number'), v.finite('number'));
/** Half a minute is 0.5. */
export const minutes = v.pipe(number, v.gtValue(0, 'positive'));
export const weight = v.pipe(number, v.minValue(0, 'not-negative'));

/** One text for every language, or one for each. */
export type TextSpec = string | Readonly<Record<string, string>>;

export interface Texts {
  readonly text: v.GenericSchema<TextSpec>;
  readonly longText: v.GenericSchema<TextSpec>;
}

/** The schema of texts, for the languages that a file declares; null where they are not known, as in JSON Schema. */
export function texts(languages: readonly string[] | null): Texts {
  const one = v.pipe(v.string('text'), v.regex(/\S/, 'empty-text'));
  const byLanguage = languages ? textByLanguage(languages, one) : v.record(languageTag, one, 'map');
  const any: v.GenericSchema<TextSpec> = either(one, byLanguage, isMap);
  return {
    text: describe(any, 'One text, or a map by language: `{zh-CN: …, en: …}`. Markdown: emphasis, code, links'),
    longText: describe(any, 'A text with paragraphs, lists, quotes and pictures in Markdown, or a map by language'),
  };
}
