import { UsageError } from '../../usage-error.ts';
import { unsupportedReason } from '../../validate/languages.ts';
import { isLanguage } from '../../validate/schema/values.ts';

/** What a new comparison begins with. */
export interface Outline {
  /** BCP 47 tags, the default first. */
  readonly languages: readonly string[];
  /** Names, as they are to be read. */
  readonly subjects: readonly string[];
  readonly traits: readonly string[];
  readonly scale: Scale;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
}

export const LIMITS = { subjects: [2, 8], traits: [3, 12] } as const;

/** Throws UsageError for what no comparison can have; so do the others here. */
export function languagesFrom(tags: readonly string[]): readonly string[] {
  const wrong = tags.find((tag) => !isLanguage(tag) || unsupportedReason(tag) !== null);
  if (wrong !== undefined)
    throw new UsageError(`“${wrong}” is no language that can be set; give a BCP 47 tag such as en or zh-CN`);
  return eachOnce(tags, 'language');
}

export function namesFrom(names: readonly string[], kind: keyof typeof LIMITS): readonly string[] {
  const tidy = names.map(tidyName);
  const [least, most] = LIMITS[kind];
  if (tidy.includes('')) throw new UsageError(`a name among the ${kind} is empty`);
  if (tidy.length < least || tidy.length > most)
    throw new UsageError(`a comparison has ${least} to ${most} ${kind}, not ${tidy.length}`);
  return eachOnce(tidy, 'name');
}

/** e.g. `1-5`, `0–10`, `-3..3` */
export function scaleFrom(text: string): Scale {
  const [, min, max] = /^\s*(-?\d+(?:\.\d+)?)\s*(?:-|–|\.\.|to)\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
  if (min === undefined || max === undefined)
    throw new UsageError(`“${text}” is no scale; give its ends, the lower one first, such as 1-5`);
  if (Number(min) >= Number(max)) throw new UsageError(`the scale from ${min} to ${max} is empty`);
  return { min: Number(min), max: Number(max) };
}

export const tidyName = (name: string): string => name.replace(/\s+/g, ' ').trim();

export function eachOnce(names: readonly string[], what: string): readonly string[] {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`the ${what} “${twice}” is there twice`);
  return names;
}
