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

/**
 * What one comparison in one language is made with, from one time that it is made to the next: a number that changes
 * needs no other fonts, and most texts stay. It knows nothing of templates and theme: whoever reads them anew begins with
 * a new memory.
 */
export class EditionMemory {
  #fonts: { readonly key: string; readonly own: OwnFonts; readonly ready: ReadyFonts } | null = null;
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
    if (this.#fonts?.key === key && isDeepStrictEqual(this.#fonts.own, own)) return this.#fonts.ready;
    const opened = await open();
    let packed: Promise<readonly WebFont[]> | undefined;
    const ready = {
      ...opened,
      texts: new MeasuredTexts(opened.book),
      web: () => (packed ??= webFonts(opened.book.faces)),
    };
    this.#fonts = { key, own, ready };
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
