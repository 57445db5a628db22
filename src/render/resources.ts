import { join } from 'node:path';
import { openPngSurface, type PngSurface } from '../charts/surfaces/png.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Effects, FileError } from '../effects.ts';
import { loadTheme, type Theme } from '../theme/load-theme.ts';
import { UsageError } from '../usage-error.ts';
import { loadTemplates } from './load-templates.ts';
import { checkTemplates } from './report/check-templates.ts';

/** What every edition is rendered with, read once a build. */
export interface Resources {
  readonly theme: Theme;
  readonly templates: ReadonlyMap<string, string>;
  /** The deck's program and Reveal's style sheet, as text. */
  readonly client: { readonly script: string; readonly revealCss: string };
  /** Opened when the first PNG is drawn, and then kept. */
  readonly pngSurface: () => PngSurface;
  /** What is wrong with the user's own templates. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function loadResources(
  options: { readonly templates: string | null; readonly theme: string },
  effects: Effects,
): Promise<Resources> {
  const own = options.templates;
  if (own !== null && (await effects.kindOf(own)) !== 'folder')
    throw new FileError(own, new Error('there is no such folder'));
  const ours = effects.packageFile('templates');
  const theme = await loadTheme(options.theme, own === null ? [ours] : [own, ours], effects);
  if (!theme)
    throw new UsageError(`there is no theme ${options.theme}: no folder themes/${options.theme} with a tokens.json`);
  const templates = await loadTemplates(own === null ? [ours] : [ours, own], effects);
  let surface: PngSurface | undefined;
  const text = async (path: string) => new TextDecoder().decode(await effects.readFile(path));
  return {
    theme,
    templates,
    client: {
      script: await text(effects.packageFile(join('dist', 'deck-client.js'))),
      revealCss: await text(effects.dependencyFile('reveal.js/reveal.css')),
    },
    pngSurface: () => (surface ??= openPngSurface()),
    // Ours are held against the markup by our tests.
    diagnostics: own === null ? [] : checkTemplates(templates),
  };
}
