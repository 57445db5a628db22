import { digest, type Ingredients } from '../cache/ingredients.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Tokens } from '../theme/tokens.ts';
import type { FontRequest } from './edition-memory.ts';
import type { Edition } from './render-edition.ts';
import type { Attachment } from './report/options.ts';
import type { Resources } from './resources.ts';

/** What an edition is made with beside its text. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly request: FontRequest;
  readonly resources: Resources;
}

type Asked = Promise<Ingredients>;

/** What each format of an edition is made from. What a format does not show, it does not name. */
export interface EditionIngredients {
  fonts(): Asked;
  deck(): Asked;
  page(): Asked;
  report(attachments: () => readonly Attachment[]): Asked;
  chart(spec: ChartSpec): Asked;
  data(): Asked;
}

export function ingredientsOf({ comparison, story }: Edition, around: Surroundings): EditionIngredients {
  const { resources, tokens } = around;
  const { sections, slides, charts, ...both } = story;
  const { deck, report, client, colourProfile } = resources;
  const { fonts, colours } = tokens;
  const drawn = async (...theme: readonly unknown[]) => ({
    ...(await typeset(around, comparison)),
    theme: digest([fonts, theme]),
  });
  const written = digestOnce(() => [both, sections, charts]);
  return {
    fonts: () => typeset(around, comparison),
    deck: async () => ({
      ...(await drawn(colours, tokens.deck)),
      ...(await templatesOf('deck', resources)),
      content: digest([both, slides, charts]),
      'program of the deck': digest(client),
      ...options(deck),
    }),
    page: async () => ({
      ...(await drawn(colours, tokens.report)),
      ...(await templatesOf('report', resources)),
      content: written(),
    }),
    // On paper nothing is dark, and there are no style sheets.
    report: async (attachments) => ({
      ...(await drawn(colours.light, colours.cover, tokens.report)),
      ...(await templatesOf('report', resources, isMarkup)),
      content: written(),
      ...options(report),
      ...(report.attachments ? { attachments: digest(attachments()) } : {}),
      ...(colourProfile ? { 'colour profile': digest(colourProfile) } : {}),
    }),
    chart: async (spec) => ({ ...(await drawn(colours.light)), content: digest(spec) }),
    data: async () => ({ content: digest(comparison), program: (await resources.identities()).program }),
  };
}

function digestOnce(value: () => unknown): () => string {
  let known: string | undefined;
  return () => (known ??= digest(value()));
}

const isMarkup = (path: string): boolean => path.endsWith('.hbs');

/** Fonts cut down to the same characters are the same fonts; ASCII is in all of them. */
async function typeset({ resources, request, tokens }: Surroundings, { brand }: Comparison): Asked {
  const { program, fonts } = await resources.identities();
  const { characters, language, styles } = request;
  return {
    program,
    fonts: digest([fonts, tokens.fonts, brand?.fonts]),
    characters: digest([[...new Set(characters.replace(/\p{ASCII}+/gu, ''))].sort(), language, styles]),
  };
}

/** Templates of a format, and the theme's style sheet for it. */
export async function templatesOf(
  format: 'deck' | 'report' | 'gallery',
  { identities }: Pick<Resources, 'identities'>,
  takes: (path: string) => boolean = () => true,
): Asked {
  const { templates } = await identities();
  const isOurs = (path: string) => path.startsWith(`${format}/`) || path.endsWith(`/${format}.css`);
  const ours = [...templates].filter(([path]) => isOurs(path) && takes(path));
  return Object.fromEntries(ours.map(([path, text]) => [`templates/${path}`, text]));
}

/** By the names that they have on the command line. */
const FLAGS: Readonly<Record<string, string>> = {
  assets: '--assets',
  overflow: '--overflow',
  aspect: '--aspect',
  conformance: '--pdf',
  paper: '--paper',
  attachments: '--no-attach',
};

const options = (chosen: Resources['deck'] | Resources['report']): Ingredients =>
  Object.fromEntries(Object.entries(chosen).map(([name, value]) => [FLAGS[name] ?? name, digest(value)]));
