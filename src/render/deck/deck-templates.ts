import { styleSheet } from '../style-sheet.ts';
import { type TemplateEngine, templateEngine } from '../template-engine.ts';
import { deckMarkup } from './deck-text.ts';
import { deckHelpers } from './helpers.ts';

/** The deck's templates and style sheets, ready for every deck in one language. */
export interface DeckTemplates extends TemplateEngine {
  readonly styleSheet: string;
  /** Another deck begins. */
  turn(): void;
}

/**
 * @param sources by path, e.g. `deck/slides/radar.hbs`
 * @param languages of the content
 */
export function deckTemplates(
  sources: ReadonlyMap<string, string>,
  { language, languages }: { readonly language: string; readonly languages: readonly string[] },
): DeckTemplates {
  const markup = deckMarkup(language, languages);
  const engine = templateEngine(sources, 'deck', markup, deckHelpers);
  return { render: engine.render, styleSheet: styleSheet(sources, 'deck'), turn: markup.turn };
}
