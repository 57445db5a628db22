import { otherLanguage, phrasesOf } from '../../../phrases.ts';
import { spacingAfter, textPieces } from '../../../text-pieces.ts';

/** A text as the build would write it into the page: names in one piece, gaps around Latin, phrases in their language. */
export function spacedNodes(text: string): Node[] {
  const { lang, dataset } = document.documentElement;
  const other = otherLanguage(lang, (dataset.languages ?? '').split(' '));
  let before = '';
  return phrasesOf(text, lang).flatMap(({ text: stretch, isOther }) => {
    const nodes = nodesOf(stretch, before);
    before += stretch;
    if (!isOther) return nodes;
    const phrase = document.createElement('span');
    phrase.lang = other;
    phrase.append(...nodes);
    return [phrase];
  });
}

function nodesOf(text: string, before: string): Node[] {
  const nodes: Node[] = [];
  let parent: HTMLElement | null = null;
  const add = (node: Node) => void (parent ? parent.append(node) : nodes.push(node));
  for (const piece of textPieces(text, spacingAfter(before, text))) {
    if (piece.gapBefore) add(span('gap'));
    if (piece.opens) {
      const solid = span('solid');
      add(solid);
      parent = solid;
    }
    add(document.createTextNode(piece.text));
    if (piece.closes) parent = null;
  }
  return nodes;
}

function span(className: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  return element;
}
