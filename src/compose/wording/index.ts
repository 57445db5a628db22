import { en } from './en.ts';
import type { Wording } from './wording.ts';
import { zh } from './zh.ts';

/** By primary language subtag; Traditional Chinese is not served by Simplified. */
const WORDINGS: Readonly<Record<string, Wording>> = { en, zh };

/** The tool's words in a language; in English, and `exact` false, where it has none. */
export function wordingFor(language: string): { wording: Wording; exact: boolean } {
  const [primary = '', ...rest] = language.split('-');
  const traditional = primary === 'zh' && rest.some((part) => ['Hant', 'TW', 'HK', 'MO'].includes(part));
  const wording = traditional || !Object.hasOwn(WORDINGS, primary) ? undefined : WORDINGS[primary];
  return { wording: wording ?? en, exact: wording !== undefined };
}
