import type { Story } from '../../compose/story.ts';
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
 * @param story whose languages the texts are in, and whose kinds of slides may have style sheets of their own
 */
export function deckTemplates(
  sources: ReadonlyMap<string, string>,
  { language, languages, slides }: Pick<Story, 'language' | 'languages' | 'slides'>,
): DeckTemplates {
  const markup = deckMarkup(language, languages);
  const engine = templateEngine(sources, 'deck', markup, deckHelpers);
  return {
    render: engine.render,
    styleSheet: styleSheet(
      sources,
      'deck',
      slides.map(({ kind }) => kind),
    ),
    turn: markup.turn,
  };
}
