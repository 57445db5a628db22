import type { Inline, Link, TextInline } from '../blocks.ts';
import { unstyled } from '../blocks.ts';
import type { Scope } from './scope.ts';

/** How references are worded; a page's number is a link, what stands around it is not. */
export interface ReferenceWords {
  /** “1 of 2”, of a table in parts. */
  readonly partOf: (part: number, of: number) => string;
  /** “, page 7”. */
  readonly onPage: (page: number) => Linked;
  /** “Cited on pages 3, 7”, around and between the numbers. */
  readonly citedOn: (pages: number) => Listed;
}

export interface Linked {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

export interface Listed {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** The text with its references spelled out, as far as pages are known by now. */
export function spelledOut(text: readonly Inline[], scope: Scope): readonly Inline[] {
  if (!text.some(({ type }) => type === 'reference' || type === 'citations')) return text;
  return text.flatMap((part): readonly Inline[] => {
    if (part.type === 'citations') return citations(part.of, scope);
    if (part.type !== 'reference') return [part];
    const { to, shows, ...style } = part;
    const spelled: TextInline = { ...style, type: 'text', value: scope.numbering.names.get(to) ?? '' };
    if (shows === 'number') return [spelled];
    if (!scope.pages) return [];
    const { before, link, after } = scope.words.onPage(scope.pages.get(to) ?? GUESS);
    return [
      { ...spelled, value: before, link: null },
      { ...spelled, value: link },
      { ...spelled, value: after, link: null },
    ];
  });
}

/** Stands for the page of something that has not been placed yet, and takes about as much room. */
const GUESS = 10;

/** Each page once, though it may cite the source often; the link leads to the first place. */
function citations(source: string, { numbering, pages, words }: Scope): readonly Inline[] {
  const places = numbering.citedBy.get(source) ?? [];
  if (!pages || places.length === 0) return [];
  const firsts = new Map<number, Link>();
  places.forEach((id, index) => {
    const page = pages.get(id) ?? GUESS + Math.min(index, 2);
    if (!firsts.has(page)) firsts.set(page, { to: 'id', id });
  });
  const { before, between, after } = words.citedOn(firsts.size);
  const plain = (value: string): TextInline => ({ ...unstyled(value), tone: 'muted' });
  const links = [...firsts]
    .sort(([a], [b]) => a - b)
    .flatMap(([page, link], index) => [plain(index === 0 ? before : between), { ...plain(String(page)), link }]);
  return [...links, plain(after)];
}
