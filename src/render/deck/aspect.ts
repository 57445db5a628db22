import type { DeckTokens } from '../../theme/tokens.ts';
import type { Aspect } from './options.ts';

/**
 * A theme's deck in another shape: as high as it is, so that its type keeps its size on the wall; narrower or wider.
 *
 * @param aspect null for the theme's own
 */
export const deckOfAspect = (deck: DeckTokens, aspect: Aspect | null): DeckTokens =>
  aspect === null ? deck : { ...deck, width: Math.round(deck.height * WIDTHS[aspect]) };

/** Of a slide one high. */
const WIDTHS: Readonly<Record<Aspect, number>> = { '16:9': 16 / 9, '4:3': 4 / 3 };
