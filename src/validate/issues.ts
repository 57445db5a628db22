import type * as v from 'valibot';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { codes, suggestion } from '../diagnostics/words.ts';
import type { ContentPath } from '../load/load-content.ts';
import { wrongColour } from './brand-messages.ts';
import { at, type Finding } from './finding.ts';
import * as messages from './messages.ts';
import { CHECK_SEVERITIES } from './schema/checks.ts';
import { isMap, UNDECLARED_LANGUAGE, UNKNOWN_KEY } from './schema/combinators.ts';
import { SECTION_KINDS, SLIDE_KINDS } from './schema/kinds.ts';

/** What the schema found, as findings. The codes are those that the schema gives its checks as messages. */
export function findingsOf(issue: v.BaseIssue<unknown>): Finding[] {
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  const parent = issue.path?.at(-1)?.input;
  const key = String(path.at(-1) ?? '');
  for (const prefix of [UNKNOWN_KEY, UNDECLARED_LANGUAGE]) {
    if (issue.message.startsWith(prefix))
      return strangers(parent, path, issue.message.slice(prefix.length).split(' '), prefix);
  }
  // A key that is missing belongs to the map it is missing from.
  if (issue.message === 'missing-key') return [at(path, messages.missingKey(key), 'key')];
  if (issue.message === 'missing-translation')
    return issue.path ? [at(path, messages.missingTranslation(key), 'key')] : [at(path, texts(issue))];
  return [at(path, (PROBLEMS[issue.message] ?? fallback)(issue))];
}

function strangers(parent: unknown, path: ContentPath, allowed: readonly string[], prefix: string): Finding[] {
  const unknown = isMap(parent) ? Object.keys(parent).filter((key) => !allowed.includes(key)) : [String(path.at(-1))];
  return unknown.map((key) => {
    const problem =
      prefix === UNKNOWN_KEY ? messages.unknownKey(key, allowed) : messages.undeclaredLanguage(key, allowed);
    return at([...path.slice(0, -1), key], problem, 'key');
  });
}

type Issue = v.BaseIssue<unknown>;

const type =
  (expected: string, hint: string | null = null) =>
  (issue: Issue): Problem =>
    messages.wrongType(expected, describe(issue.input), hint);
const value =
  (code: string, expected: string) =>
  (issue: Issue): Problem =>
    messages.wrongValue(code, describe(issue.input), expected, null);
const choice =
  (expected: string, choices: readonly string[]) =>
  (issue: Issue): Problem =>
    messages.wrongValue(
      'wrong-choice',
      describe(issue.input),
      `${expected}: ${codes(choices)}`,
      suggestion(String(issue.input), choices),
    );
const count = (things: string, min: number, max: number) => (issue: Issue) =>
  messages.wrongCount(Array.isArray(issue.input) ? issue.input.length : 0, things, min, max);

const colour = (issue: Issue): Problem => wrongColour(describe(issue.input), issue.input);

const texts = type('a text, or a map with a text for each language', 'put a number or a yes/no in quotes');
const fallback = (issue: Issue): Problem => messages.wrongType(String(issue.expected), describe(issue.input));

const PROBLEMS: Readonly<Record<string, (issue: Issue) => Problem>> = {
  map: type('a map of keys and values'),
  list: type('a list', 'begin each item with `- `'),
  text: texts,
  'empty-text': value('empty-text', 'a text that is not empty'),
  number: type('a number'),
  score: type('a number, `unknown`, or a map with `value`'),
  'source-id': type('the id of one of `sources`'),
  'profile-id': type('the id of one of `profiles`'),
  choose: type('the id of a subject, or a list of them'),
  id: value('wrong-id', 'lower-case letters, digits and hyphens, e.g. `gpt-4v`'),
  'reserved-id': value('wrong-id', 'another word: programs keep this one to themselves'),
  language: value('wrong-language', 'a BCP 47 tag, e.g. `en` or `zh-CN`'),
  day: value('wrong-date', 'a day as YYYY-MM-DD'),
  date: value('wrong-date', 'a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  url: value('wrong-url', 'an address that begins with https:// or http://'),
  positive: value('wrong-number', 'a number above 0'),
  'not-negative': value('wrong-number', '0 or more'),
  'not-empty': type('a list with at least one item'),
  better: choice('which direction is better', ['higher', 'lower']),
  colour,
  'file-path': type('the path of a file beside the content'),
  severity: choice('how severe it is', CHECK_SEVERITIES),
  'slide-kind': choice('a kind of slide', SLIDE_KINDS),
  'section-kind': choice('a kind of section', SECTION_KINDS),
  'subject-count': count('subjects', 2, 8),
  'trait-count': count('traits', 3, 12),
};

function describe(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (typeof input === 'object') return 'a map';
  if (typeof input === 'string') return `the text "${input.length > 40 ? `${input.slice(0, 40)}…` : input}"`;
  return `the ${typeof input === 'boolean' ? 'yes/no' : 'number'} ${String(input)}`;
}
