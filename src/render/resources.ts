import { dirname, join } from 'node:path';
import { openPngSurface, type PngSurface } from '../charts/surfaces/png.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Effects, FileError } from '../effects.ts';
import { loadTheme, type Theme } from '../theme/load-theme.ts';
import { UsageError } from '../usage-error.ts';
import type { DeckOptions } from './deck/options.ts';
import type { DeckClient } from './deck/render-deck.ts';
import { type Identities, identify } from './identities.ts';
import { loadTemplates } from './load-templates.ts';
import { inlineProgram } from './page-policy.ts';
import { checkTemplates } from './report/check-templates.ts';
import type { ReportOptions } from './report/options.ts';
import { checkTemplateCharacters, templateCharacters } from './template-characters.ts';

/** What every edition is rendered with, read once a build. */
export interface Resources {
  readonly theme: Theme;
  /** With the theme's own style sheets. */
  readonly templates: ReadonlyMap<string, string>;
  /** What the templates write themselves. */
  readonly templateCharacters: string;
  readonly deck: DeckOptions;
  readonly report: ReportOptions;
  /** sRGB, as an ICC profile; null where no PDF/A is wanted. */
  readonly colourProfile: Uint8Array | null;
  /** The deck's program and Reveal's style sheet, as text. */
  readonly client: DeckClient;
  /** Draws every PNG of the build; opened when the first one is drawn. */
  readonly pngSurface: () => PngSurface;
  /** Made out once, where something is kept. */
  readonly identities: () => Promise<Identities>;
  /** What is wrong with the user's own templates. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ResourceOptions {
  /** A folder of the user's own, laid over ours; null for none. */
  readonly templates: string | null;
  readonly theme: string;
  readonly deck: DeckOptions;
  readonly report: ReportOptions;
}

/** Loads the resources, and gives them back when `use` is done with them. */
export async function withResources<Result>(
  options: ResourceOptions,
  effects: Effects,
  use: (resources: Resources) => Promise<Result>,
): Promise<Result> {
  const png = pngSurfaceOnce();
  try {
    return await use({ ...(await loadResources(options, effects)), pngSurface: png.open });
  } finally {
    png.close();
  }
}

/** Opened when the first picture is drawn. Closed, it gives back its fonts, and takes new ones when it draws again. */
export function pngSurfaceOnce(): { readonly open: () => PngSurface; readonly close: () => void } {
  let surface: PngSurface | undefined;
  return { open: () => (surface ??= openPngSurface()), close: () => surface?.close() };
}

export async function loadResources(
  { templates: own, theme: name, deck, report }: ResourceOptions,
  effects: Effects,
): Promise<Omit<Resources, 'pngSurface'>> {
  if (own !== null && (await effects.kindOf(own)) !== 'folder')
    throw new FileError(own, new Error('there is no such folder'));
  const ours = effects.packageFile('templates');
  const theme = await loadTheme(name, own === null ? [ours] : [own, ours], effects);
  if (!theme) throw new UsageError(`there is no theme ${name}: no folder themes/${name} with a tokens.json`);
  const templates = new Map([...(await loadTemplates(own === null ? [ours] : [ours, own], effects)), ...theme.styles]);
  const text = async (path: string) => new TextDecoder().decode(await effects.readFile(path));
  let identities: Promise<Identities> | undefined;
  return {
    theme,
    templates,
    identities: () => (identities ??= identify({ theme, templates }, effects)),
    templateCharacters: templateCharacters(templates),
    deck,
    report,
    colourProfile: report.conformance === 'a' ? await effects.readFile(colourProfilePath(effects)) : null,
    client: {
      program: inlineProgram(await text(effects.packageFile(join('dist', 'deck-client.js')))),
      revealCss: await text(effects.dependencyFile('reveal.js/reveal.css')),
    },
    // Ours are held against the markup by our tests.
    diagnostics: own === null ? [] : [...checkTemplates(templates), ...checkTemplateCharacters(templates)],
  };
}

/** PDFKit brings the profile along, and no way to ask for it. */
const colourProfilePath = (effects: Effects): string =>
  join(dirname(effects.dependencyFile('pdfkit')), 'data', 'sRGB_IEC61966_2_1.icc');
