import type { Problem } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/words.ts';
import { wrongValue } from './messages.ts';

/** What we tell a user about colour, logo and fonts of a brand. */

export const wrongColour = (received: string, written: unknown): Problem =>
  written === null || written === undefined
    ? error('wrong-colour', 'No colour stands here', EXPECTED_COLOUR, 'put it in quotes: a # begins a comment')
    : wrongValue('wrong-colour', received, EXPECTED_COLOUR, colourHint(written));

const EXPECTED_COLOUR = 'a colour as `"#rrggbb"`';

function colourHint(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(written);
  if (short)
    return `write \`"#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}"\``;
  return /^[0-9a-f]{6}$/i.test(written) ? `write \`"#${written}"\`` : null;
}
export const logoWithoutName = (): Problem =>
  error(
    'missing-key',
    'A logo needs words for those who do not see it',
    'a key `name` in `brand`',
    'say whose logo it is: `name: …`',
  );
export const fontOutside = (path: string): Problem =>
  error('font-outside', `The font ${path} lies outside the content's folder`, 'a path inside the folder of this file');
export const fontMissing = (path: string): Problem =>
  error('font-missing', `The font ${path} cannot be read`, 'a file beside the content');
export const fontUnusable = (path: string, what: string, hint: string): Problem =>
  error('font-unusable', `The font ${path} ${what}`, 'a static TrueType font', hint);
