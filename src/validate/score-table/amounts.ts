import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Separator } from '../../load/table.ts';
import * as messages from './messages.ts';

/** What marks the decimals of a table's numbers; null where nothing tells. */
export type DecimalMark = '.' | ',' | null;

/** What a cell says: a score and how far it could reach. Null where it says nothing. */
export interface Amounts {
  readonly value: number | 'unknown' | null;
  readonly low: number | null;
  readonly high: number | null;
}

const NOTHING: Amounts = { value: null, low: null, high: null };

/**
 * e.g. `3.5`, `3,5`, `120 ms`, `45 %`, `3.5 (3–4)`, `unknown`
 *
 * @param units what may stand beside the number; nothing where a trait is judged
 */
export function readAmounts(text: string, units: readonly string[], mark: DecimalMark): Amounts | Problem {
  const [value = '', low, high] = partsOf(text);
  if (value === '') return NOTHING;
  if (/^unknown$/i.test(value)) return { ...NOTHING, value: 'unknown' };
  const numbers = [value, low, high].map((part) => (part === undefined ? null : readNumber(part, units, mark)));
  const problem = numbers.find((number) => typeof number === 'object' && number !== null);
  if (typeof problem === 'object' && problem) return problem;
  const [a = null, b = null, c = null] = numbers.map((number) => (typeof number === 'number' ? number : null));
  return { value: a, low: b, high: c };
}

/** A value, then perhaps an interval in brackets. */
function partsOf(text: string): readonly string[] {
  const tidy = text.normalize('NFKC').replaceAll('\u2212', '-').trim();
  const [, value, low, high] = INTERVAL.exec(tidy) ?? [];
  return value !== undefined && low !== undefined && high !== undefined ? [value, low, high] : [tidy];
}

// A hyphen behind a digit or a unit is a dash; one before a digit is a sign.
const INTERVAL =
  /^([^([]+?) ?[([] ?([^()[\]]*?[^()[\] ]) ?(?:–|—|~|\.\.|至| to |(?<=[^ ,;–(-])(?: - |-)) ?([^()[\]]+?) ?[)\]]$/;

/** The marks of decimals that the table's numbers can only mean so. */
export function decimalMark(texts: Iterable<string>, separator: Separator): DecimalMark {
  const seen = new Set<string>();
  for (const text of texts)
    for (const part of partsOf(text)) {
      const [, , , digits = ''] = NUMBER.exec(part) ?? [];
      const { mark, isSure } = marksOf(digits);
      if (isSure && mark) seen.add(mark);
    }
  if (seen.size === 1) return seen.has(',') ? ',' : '.';
  // Where the comma parts cells, it parts no decimals.
  return seen.size === 0 && separator === ',' ? '.' : null;
}

/** Something before, sign, digits with their marks, exponent, something behind. */
const NUMBER = /^(\D*?)([+-]?) ?(\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[.,]\d+)(e[+-]?\d+)?(.*)$/i;

function readNumber(text: string, units: readonly string[], decimals: DecimalMark): number | Problem {
  const [, before = '', sign = '', digits, exponent = '', behind = ''] = NUMBER.exec(text) ?? [];
  if (digits === undefined || /^[-/:.,\d]/.test(behind.trim()) || /[-/:.,]$/.test(before.trim()))
    return messages.notANumber(text);
  const unit = [before, behind].map((part) => part.trim()).filter((part) => part !== '');
  const wrong = unit.find((part) => !units.includes(part));
  if (wrong !== undefined || unit.length > 1) return messages.wrongUnit(unit.join(' … '), units);
  const { mark, isSure, isNumber } = marksOf(digits);
  if (!isNumber) return messages.notANumber(text);
  if (!isSure && mark !== decimals) return messages.ambiguousNumber(text, digits);
  const plain = mark ? digits.split(mark).map(onlyDigits).join('.') : onlyDigits(digits);
  return Number(`${sign}${plain}${exponent}`);
}

const onlyDigits = (text: string): string => text.replace(/\D/g, '');

interface Marks {
  /** Of the decimals; null where there are none. */
  readonly mark: '.' | ',' | null;
  /** Whether it could be nothing else, e.g. a mark of thousands. */
  readonly isSure: boolean;
  readonly isNumber: boolean;
}

function marksOf(digits: string): Marks {
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const mark = last === ',' || last === '.' ? last : null;
  const sure = (of: Marks['mark'], isNumber = true): Marks => ({ mark: of, isSure: true, isNumber });
  if (!mark) return sure(null);
  const isGrouped = (text: string) => /^\d{1,3}([.,' ’]\d{3})+$/.test(text);
  if (new Set(marks).size > 1) {
    const whole = digits.slice(0, digits.lastIndexOf(mark));
    return sure(mark, marks.filter((each) => each === mark).length === 1 && isGrouped(whole));
  }
  if (marks.length > 1) return sure(null, isGrouped(digits));
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? { mark, isSure: false, isNumber: true } : sure(mark);
}
