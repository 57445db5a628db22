import { markPath } from '../../charts/marks.ts';
import type { Story } from '../../compose/story.ts';
import type { ProblemNear } from '../../diagnostics/diagnostic.ts';
import type { WebFont } from '../../fonts/embed.ts';
import type { Tokens } from '../../theme/tokens.ts';
import type { InlineProgram } from '../page-policy.ts';
import { deckOfAspect } from './aspect.ts';
import { type DeckAssets, deckAssets } from './assets.ts';
import { deckData } from './deck-data.ts';
import type { DeckTemplates } from './deck-templates.ts';
import { brandRoom } from './fit/brand-room.ts';
import type { FittedSlide } from './fit/fit-slide.ts';
import { fitSlides } from './fit/fit-slides.ts';
import { measures } from './fit/measure.ts';
import type { MeasuredTexts } from './fit/measured-texts.ts';
import { logoRules } from './logo-rules.ts';
import type { DeckOptions } from './options.ts';
import { deckVariables } from './variables.ts';

/** What runs in the browser, made ready once for all decks. */
export interface DeckClient {
  readonly program: InlineProgram;
  readonly revealCss: string;
}

export interface DeckInput {
  readonly story: Story;
  /** For the story's language. */
  readonly templates: DeckTemplates;
  readonly tokens: Tokens;
  readonly texts: MeasuredTexts;
  /** The faces of the book that the texts are measured with. */
  readonly fonts: readonly WebFont[];
  readonly options: DeckOptions;
  readonly client: DeckClient;
}

export interface RenderedDeck {
  /** One HTML file. */
  readonly html: string;
  /** Beside it, where it is to share them with others; see DeckAssets. */
  readonly files: DeckAssets['files'];
  /** What has no room on its slide. */
  readonly problems: readonly ProblemNear[];
}

/** The deck as a page that fetches nothing but what lies beside it, if that is wanted. */
export function renderDeck(input: DeckInput): RenderedDeck {
  const { story, templates, texts, fonts, client, options } = input;
  const { book } = texts;
  templates.turn();
  texts.turn();
  const shaped = { ...input.tokens, deck: deckOfAspect(input.tokens.deck, options.aspect) };
  const { tokens, problems: brandProblems } = withBrandRoom(story, shaped, texts);
  const { slides, problems } = fitSlides(story.slides, texts, tokens.deck, options.overflow);
  const variables = [deckVariables(tokens, book), ...logoRules(tokens, story.brand)].join('\n');
  const sheets = [client.revealCss, variables, templates.styleSheet];
  const assets = deckAssets({ fonts, sheets, program: client.program }, options);
  const html = templates.render('deck', {
    language: story.language,
    languages: story.languages.join(' '),
    title: story.title,
    authors: story.authors,
    labels: story.wording.labels,
    policy: assets.policy,
    fontStyles: assets.fontStyles,
    styles: assets.styles,
    slides: slides.map((slide, at) =>
      templates.render(`slides/${slide.kind}`, slideModel(slide, at + 1, story, tokens)),
    ),
    traits: story.traits,
    sources: story.sources,
    marks: tokens.colours.light.subjects.map((_, index) => markPath(index, 8, 8, 6)),
    data: deckData(story, slides, tokens, book),
    program: assets.program,
  });
  return { html, files: assets.files, problems: [...brandProblems, ...problems] };
}

/** The tokens, with what the brand takes of the slides. */
function withBrandRoom(story: Story, tokens: Tokens, texts: MeasuredTexts) {
  if (!story.brand) return { tokens, problems: [] };
  const { room, problems } = brandRoom(story.brand, measures(texts, tokens.deck)(1));
  return { tokens: { ...tokens, deck: { ...tokens.deck, brand: room } }, problems };
}

/** What a slide's template sees. */
const slideModel = (slide: FittedSlide, number: number, story: Story, { colours }: Tokens) => ({
  ...slide,
  layout: Object.fromEntries(Object.entries(slide.layout).map(([name, value]) => [name, rounded(value)])),
  number,
  /** Behind the whole slide, as far as the screen reaches; null where it is that of all slides. */
  background: slide.kind === 'cover' ? (colours.cover?.background ?? null) : null,
  weights: weightsOn(slide, story),
  brand: story.brand && { footer: story.brand.footer, logo: story.brand.logo?.light.alt ?? null },
  labels: story.wording.labels,
});

/** Kinds that show the published weights, or what is made of them. */
const STAYING: ReadonlySet<string> = new Set(['changes', 'method', 'subject', 'contributions', 'firmness', 'profiles']);

/** What a slide shows once someone has moved a weight: it `follows`, or it `stays` as published; null without weights. */
function weightsOn({ kind, layout }: FittedSlide, { slides }: Story): 'follows' | 'stays' | null {
  if (!slides.some((slide) => slide.kind === 'ranking')) return null;
  if (kind === 'answer' || kind === 'ranking') return 'follows';
  // Its axes say what they weigh, where they are there and have names.
  if (kind === 'radar') return layout.mode === 'beside' || layout.mode === 'chart' || layout.hasKey ? 'follows' : null;
  return STAYING.has(kind) ? 'stays' : null;
}

/** Pixels to a hundredth: short, and the same on every machine. */
function rounded(value: FittedSlide['layout'][string]): FittedSlide['layout'][string] {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value.map((each) => Math.round(each * 100) / 100);
}
