import { hanLatinGaps, solidStretches } from '../../../../fonts/spacing.ts';
import { textPieces } from '../../../text-pieces.ts';

/** A text as the build would write it into the page: names in one piece, and in Chinese a gap around Latin. */
export function spacedNodes(text: string): Node[] {
  const isHan = /^(zh|ja)\b/i.test(document.documentElement.lang);
  const pieces = textPieces(text, { gaps: isHan ? hanLatinGaps(text) : [], solid: solidStretches(text) });
  const nodes: Node[] = [];
  let parent: HTMLElement | null = null;
  const add = (node: Node) => void (parent ? parent.append(node) : nodes.push(node));
  for (const piece of pieces) {
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
