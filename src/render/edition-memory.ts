import { isDeepStrictEqual } from 'node:util';
import type { Story } from '../compose/story.ts';
import { type WebFont, webFonts } from '../fonts/embed.ts';
import type { FontBook, FontStyle } from '../fonts/font-book.ts';
import type { OpenedFonts } from '../fonts/open-fonts.ts';
import type { FontTokens } from '../theme/tokens.ts';
import { type DeckTemplates, deckTemplates } from './deck/deck-templates.ts';
import { MeasuredTexts } from './deck/fit/measured-texts.ts';

/** What the fonts are opened for. */
export interface FontRequest {
  readonly characters: string;
  readonly language: string;
  readonly styles: readonly FontStyle[];
}

/** Of a brand, by their paths. */
type OwnFonts = ReadonlyMap<string, Uint8Array> | null;

export interface ReadyFonts extends OpenedFonts {
  readonly book: FontBook;
  readonly texts: MeasuredTexts;
  /** Packed for pages, once. */
  readonly web: () => Promise<readonly WebFont[]>;
}

/** Sets of characters: comparisons of a kind have the same few in turn. */
const MOST_FONTS = 4;

/**
 * What comparisons in one language are made with, from one to the next, or from one time that the same is made to the
 * next: a number that changes needs no other fonts, and most texts stay. It knows nothing of templates and theme: whoever
 * reads them anew begins with a new memory.
 */
export class EditionMemory {
  /** The one that was wanted last stands last. */
  readonly #fonts = new Map<string, { readonly own: OwnFonts; readonly ready: ReadyFonts }>();
  #templates: { readonly key: string; readonly ready: DeckTemplates } | null = null;

  /** Opened anew when other characters are wanted, or the brand's own files are others. */
  async fonts(
    { characters, language, styles }: FontRequest,
    tokens: FontTokens,
    own: OwnFonts,
    open: () => Promise<OpenedFonts>,
  ): Promise<ReadyFonts> {
    // ASCII is in every font: most of a page, and of no use to look at.
    const beyond = [...new Set(characters.replace(/\p{ASCII}+/gu, ''))].sort().join('');
    const key = JSON.stringify([language, styles, tokens, beyond]);
    const known = this.#fonts.get(key);
    const ready = known && isDeepStrictEqual(known.own, own) ? known.ready : readyFonts(await open());
    this.#fonts.delete(key);
    this.#fonts.set(key, { own, ready });
    const [oldest] = this.#fonts.keys();
    if (oldest !== undefined && this.#fonts.size > MOST_FONTS) this.#fonts.delete(oldest);
    return ready;
  }

  deckTemplates(
    sources: ReadonlyMap<string, string>,
    story: Pick<Story, 'language' | 'languages' | 'slides'>,
  ): DeckTemplates {
    const kinds = [...new Set(story.slides.map(({ kind }) => kind))];
    const key = JSON.stringify([story.language, story.languages, kinds]);
    if (this.#templates?.key !== key) this.#templates = { key, ready: deckTemplates(sources, story) };
    return this.#templates.ready;
  }
}

function readyFonts(opened: OpenedFonts): ReadyFonts {
  let packed: Promise<readonly WebFont[]> | undefined;
  return {
    ...opened,
    texts: new MeasuredTexts(opened.book),
    web: () => (packed ??= webFonts(opened.book.faces)),
  };
}
