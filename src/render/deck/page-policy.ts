import { createHash } from 'node:crypto';

/** A program as it may stand inside a script element: nothing in it ends the element. */
export const inlineScript = (script: string): string =>
  script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** Content-Security-Policy of a page that fetches nothing and runs one program, known by its hash. */
export function pagePolicy(script: string): string {
  const hash = createHash('sha256').update(script, 'utf8').digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
