import type { Problem } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/words.ts';

/** What we tell a user about a file that cannot be read as YAML. */

export const notUtf8 = (): Problem =>
  error('not-utf8', 'The file is not UTF-8: this byte belongs to no character', 'UTF-8 text', 'save it as UTF-8');
export const emptyFile = (): Problem =>
  error('empty-file', 'The file is empty', 'a comparison', 'start from one of the files in content/');
export const yamlSyntax = (code: string, message: string): Problem =>
  error('yaml-syntax', `YAML syntax: ${message}`, null, YAML_HINTS[code] ?? null);

// Tables

export const tableOutside = (path: string): Problem =>
  error(
    'table-outside',
    `The table ${path} lies outside the content's folder`,
    'a path inside the folder of this file',
  );
export const tableMissing = (path: string): Problem =>
  error('table-missing', `The table ${path} cannot be read`, 'a file beside the content');
export const tableLarge = (most: number): Problem =>
  error('table-large', 'The table is too large for one of scores', `at most ${most / 1024 / 1024} MB`);
export const tableEncoding = (): Problem =>
  error(
    'not-utf8',
    'The table is not UTF-8: this byte belongs to no character',
    'UTF-8, or UTF-16 with its byte order mark',
    'in Excel, save it as “CSV UTF-8”',
  );
export const quoteOpen = (): Problem =>
  error('table-quotes', 'The quotation mark that this cell begins with is never closed', 'a cell within `"` and `"`');
export const quoteInside = (): Problem =>
  error(
    'table-quotes',
    'A quotation mark stands in the middle of this cell',
    'quotation marks around the whole cell, and doubled within it',
  );

/** What people mean to write when the parser says these. */
const YAML_HINTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put a text that has a colon and a space in it in quotes',
  TAB_AS_INDENT: 'indent with spaces',
};

/** What we tell about an edition that cannot be had: each follows the name that the user gave. */

export const noGit = (): string => 'there is no such file; for a revision of it, git would have to be installed';
export const notInGit = (reason: string): string => `git does not have it: ${reason}`;
export const isFolder = (): string => 'this is a folder; name one content file, a git revision of it, or a report.pdf';
export const notAPdf = (reason: string): string => `this PDF cannot be read: ${reason}`;
export const noAttachment = (): string =>
  'this PDF carries no content; was the report built with --no-attach, or by another program?';
/** Of the command line: which of several comparisons the edition is one of, nobody says. */
export const sinceOfMany = (count: number): string =>
  `--since tells what changed in one comparison, but there are ${count}: name one content file`;
/** Of the command line: whatever is built of a file goes into a folder of its name. */
export const sameNames = (one: string, other: string, id: string): string =>
  `${one} and ${other} would both be written to ${id}/: rename one of them`;
