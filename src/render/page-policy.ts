import { createHash } from 'node:crypto';

/** A program as it may stand inside a script element, and what a policy knows it by. */
export interface InlineProgram {
  readonly text: string;
  /** SHA-256 in base64. */
  readonly hash: string;
}

/** Nothing in it ends the element. */
export function inlineProgram(script: string): InlineProgram {
  const text = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  return { text, hash: createHash('sha256').update(text, 'utf8').digest('base64') };
}

/** Content-Security-Policy of a page that fetches nothing and runs one program, or none (null). */
export function pagePolicy(program: InlineProgram | null): string {
  return [
    "default-src 'none'",
    ...(program === null ? [] : [`script-src 'sha256-${program.hash}'`]),
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
