import type { Problem } from '../../../diagnostics/diagnostic.ts';
import { ELEMENT_NAMES } from './elements.ts';
import type { MarkupFault } from './tree.ts';

/** What is said about a template of the report, each as a named function. */

const error = (code: string, message: string, expected: string | null, hint: string | null): Problem => ({
  severity: 'error',
  code,
  message,
  expected,
  hint,
});

const SUBSET = 'templates/report/README.md lists the elements and their attributes';

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const elementsListed = (names: readonly string[]): string =>
  names.length === 0 ? 'nothing' : names.map((name) => `<${name}>`).join(', ');

export const templateSyntax = (detail: string): Problem =>
  error('template-syntax', `the template cannot be read: ${detail}`, null, null);

export const missingTemplate = (name: string): Problem =>
  error('missing-template', `there is no template \`${name}\``, `a file ${name}`, null);

export const unknownElement = (element: string): Problem =>
  error(
    'unknown-element',
    `<${element}> is not part of the report markup`,
    `one of ${elementsListed(ELEMENT_NAMES)}`,
    SUBSET,
  );

export const misplacedElement = (element: string, parent: string, known: readonly string[]): Problem =>
  error('misplaced-element', `<${element}> cannot stand inside <${parent}>`, elementsListed(known), SUBSET);

export const unclosedElement = (element: string): Problem =>
  error('unclosed-element', `<${element}> has no end tag`, `</${element}> in the same template`, null);

export const strayText = (element: string): Problem =>
  error('stray-text', `text cannot stand directly inside <${element}>`, null, 'put it into a <p>');

export const unknownAttribute = (element: string, attribute: string, known: readonly string[]): Problem =>
  error(
    'unknown-attribute',
    `<${element}> has no attribute \`${attribute}\` in the report markup`,
    known.length === 0 ? 'no attributes' : listed(known),
    SUBSET,
  );

export const unknownValue = (element: string, attribute: string, value: string, known: readonly string[]): Problem =>
  error('unknown-value', `<${element}> cannot have \`${attribute}="${value}"\``, `one of ${listed(known)}`, SUBSET);

export function faultProblem(fault: MarkupFault): Problem {
  switch (fault.kind) {
    case 'unknown-element':
      return unknownElement(fault.element);
    case 'misplaced':
      return misplacedElement(fault.element, fault.parent, fault.known);
    case 'unclosed':
      return unclosedElement(fault.element);
    case 'stray-text':
      return strayText(fault.element);
    case 'unknown-attribute':
      return unknownAttribute(fault.element, fault.attribute, fault.known);
    case 'unknown-value':
      return unknownValue(fault.element, fault.attribute, fault.value, fault.known);
  }
}
