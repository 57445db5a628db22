import { createHash } from 'node:crypto';

/** A program as it may stand inside a script element: nothing in it ends the element. */
export const inlineScript = (script: string): string =>
  script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** Content-Security-Policy of a page that fetches nothing and runs one program, known by its hash, or none (null). */
export function pagePolicy(script: string | null): string {
  return [
    "default-src 'none'",
    ...(script === null ? [] : [`script-src 'sha256-${sha256(script)}'`]),
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The same of a page whose style sheets, program and fonts lie beside it, on a site or on a disk. */
export const linkedPolicy = (): string =>
  [
    "default-src 'none'",
    "script-src 'self' file:",
    "style-src 'self' file: 'unsafe-inline'",
    'img-src data:',
    "font-src 'self' file:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
