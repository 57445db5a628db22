/** What of a deck's page can be renewed while it runs. */
const RENEWED = '.slides, #evidence, #deck-data, script';

/** A deck's page as the build wrote it, as far as a running deck cannot take it over. */
export interface DeckPage {
  /** Toolbar, dialogs and what else stands around the slides. */
  readonly frame: string;
  readonly styles: number;
}

export const readDeck = ({ documentElement, head, body }: Document): DeckPage => ({
  frame: [documentElement.lang, documentElement.dataset.languages, frameOf(body)].join('\n'),
  styles: stylesOf(head).length,
});

/** Whether slides of the one can stand in the page of the other. */
export const takesPlaceOf = (next: DeckPage, page: DeckPage): boolean =>
  next.frame === page.frame && next.styles === page.styles;

export const stylesOf = (head: Element): readonly HTMLStyleElement[] => [...head.querySelectorAll('style')];

/** Whether the page that runs has all styles of another one. */
export const hasSameStyles = ({ head }: Document): boolean =>
  stylesOf(head).every((style, at) => isSameStyle(style, stylesOf(document.head)[at]));

/** The server writes their versions where it can; other templates may have styles that it does not know. */
export const isSameStyle = (style: HTMLStyleElement, other: HTMLStyleElement | undefined): boolean =>
  style.dataset.version === undefined
    ? style.textContent === other?.textContent
    : style.dataset.version === other?.dataset.version;

/** The element without what can be renewed. */
function frameOf(element: Element): string {
  if (element.matches(RENEWED)) return '';
  if (!element.querySelector(RENEWED)) return element.outerHTML;
  const shell = element.cloneNode(false);
  return [shell instanceof Element ? shell.outerHTML : '', ...[...element.children].map(frameOf)].join('\n');
}
