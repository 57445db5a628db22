import { digest } from '../cache/ingredients.ts';
import { programIdentity } from '../cache/program.ts';
import type { Effects } from '../effects.ts';
import type { Theme } from '../theme/load-theme.ts';

/** What tells the program, the theme's fonts and each template from those of another build. */
export interface Identities {
  readonly program: string;
  readonly fonts: string;
  /** By path, e.g. `deck/slides/radar.hbs`. */
  readonly templates: ReadonlyMap<string, string>;
}

export const identify = async (
  { theme, templates }: { readonly theme: Theme; readonly templates: ReadonlyMap<string, string> },
  effects: Effects,
): Promise<Identities> => ({
  program: await programIdentity(effects),
  fonts: digest(await theme.fontIdentities()),
  templates: new Map([...templates].map(([path, text]) => [path, digest(text)])),
});
