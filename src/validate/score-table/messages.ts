import type { Problem } from '../../diagnostics/diagnostic.ts';
import { codes, error, suggestion } from '../../diagnostics/words.ts';

/** What we tell a user about a table of scores, at its cells. */

// Headings

export const emptyTable = (): Problem =>
  error('empty-table', 'The table has no scores', 'a row for each trait and a column for each subject');
export const strangeTable = (subjects: readonly string[]): Problem =>
  error(
    'strange-table',
    'No row and no column of this table is headed by a trait or a subject',
    `a row for each trait, and columns headed by ${codes(subjects)} or by their names`,
    'check that it is the right table, and its first row and first column',
  );
export const strangeHeading = (kind: 'trait' | 'subject', heading: string, known: readonly string[]): Problem =>
  error(
    'strange-heading',
    heading === '' ? `The name of a ${kind} is missing here` : `There is no ${kind} “${heading}”`,
    `the id or the name of a ${kind}`,
    suggestion(heading, known),
  );
export const sharedName = (heading: string, ids: readonly string[]): Problem =>
  error('shared-name', `“${heading}” is the name of ${codes(ids)} alike`, `one of these ids`);
export const twice = (what: string): Problem => error('table-twice', `There is ${what} already`, 'each once');
export const noLine = (kind: 'trait' | 'subject', id: string, line: Line): Problem =>
  error(
    'missing-score',
    `There is no ${line} for the ${kind} \`${id}\``,
    `a ${line} for each ${kind}, or its scores in the content`,
  );

export type Line = 'row' | 'column';

// Cells

export const cellOutside = (): Problem =>
  error('cell-outside', 'This cell stands under no heading', 'as many cells in each row as in the first');
export const emptyCell = (trait: string, subject: string): Problem =>
  error(
    'missing-score',
    `The score of \`${subject}\` for \`${trait}\` is missing`,
    'a score for each subject',
    'where nobody knows, write `unknown`',
  );
export const notANumber = (text: string): Problem =>
  error('not-a-number', `“${text}” is not a number`, 'a number, or `unknown`');
export const wrongUnit = (unit: string, units: readonly string[]): Problem =>
  error(
    'wrong-unit',
    `“${unit}” is not the unit of this trait`,
    units.length === 0
      ? 'a plain number: the trait is judged, and has no unit'
      : `a number alone, or in ${codes(units)}`,
  );
export const ambiguousNumber = (text: string, digits: string): Problem => {
  const [whole = '', rest = ''] = digits.split(/[.,]/);
  return error(
    'ambiguous-number',
    `“${text}” can be ${whole}${rest} or ${whole}.${rest}`,
    'a number that can be read in one way only',
    'leave out the mark of thousands, or write one decimal more or less',
  );
};
export const conflict = (here: string, there: string, place: string): Problem =>
  error('two-scores', `The score is ${here} here, and ${there} in ${place}`, 'one score', 'leave out one of the two');
