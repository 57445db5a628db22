import type { Problem } from './diagnostic.ts';
import { error } from './words.ts';

/**
 * What we tell a user when right content is composed and drawn. What a stage before says of it stands in that stage's own
 * messages; all are named functions, which tests call too.
 */

export const noWording = (language: string, used: string): Problem => ({
  ...error('no-wording', `The tool has no words of its own in ${language}; it uses those in ${used}`),
  severity: 'warning',
});
export const templateFault = (message: string): Problem =>
  error('template', message, 'a template that fits its view model', 'compare it with the one that it replaces');
export const footerLong = (lines: number, most: number): Problem =>
  error('footer-long', `The footer takes ${lines} lines at the foot of a slide`, `at most ${most} lines`, 'shorten it');
export const slideOverflow = (
  slide: string,
  slot: string,
  text: string,
  severity: Problem['severity'] = 'error',
): Problem => ({
  ...error(
    'slide-overflow',
    `The slide “${slide}” has no room for all of its ${slot}: “${text}”`,
    'a text that fits a slide in type of 85 % or more, or twelve where it can be divided',
    'shorten it, divide it into more points, or move it to a section of the report',
  ),
  severity,
});
