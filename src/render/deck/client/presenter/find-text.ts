export interface Hit {
  readonly slide: HTMLElement;
  readonly range: Range;
}

/** Where a text stands on the slides, in their order: what is seen, not the notes. */
export function findText(wanted: string, slides: readonly HTMLElement[]): readonly Hit[] {
  const words = plain(wanted).trim();
  if (words === '') return [];
  return slides.flatMap((slide) => {
    const { text, nodes } = readSlide(slide);
    const hits: Hit[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      hits.push({ slide, range: rangeOf(at, at + words.length, nodes) });
    return hits;
  });
}

interface PlacedNode {
  readonly node: Text;
  /** Of its first character in the slide's text. */
  readonly start: number;
}

const UNSEEN = 'aside.notes, script, style, [hidden]:not(section), .visually-hidden, .chart-box';
const BLOCK = 'p, li, td, th, h1, h2, h3, h4, dt, dd, pre, label, button, figcaption, output';

/** A text in pieces, such as the gaps around Latin make, is one; another block begins on a line of its own. */
function readSlide(slide: HTMLElement): { readonly text: string; readonly nodes: readonly PlacedNode[] } {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const nodes: PlacedNode[] = [];
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(UNSEEN)) continue;
    const own: Element | null = node.parentElement?.closest(BLOCK) ?? null;
    if (own !== block) text += '\n';
    block = own;
    nodes.push({ node, start: text.length });
    text += plain(node.data);
  }
  return { text, nodes };
}

/** Capitals and kinds of white space make no difference. As long as it was, so that places stay true. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/\s/g, ' ');
}

function rangeOf(start: number, end: number, nodes: readonly PlacedNode[]): Range {
  const range = document.createRange();
  for (const { node, start: first } of nodes) {
    const last = first + node.data.length;
    if (start >= first && start < last) range.setStart(node, start - first);
    if (end > first && end <= last) range.setEnd(node, end - first);
  }
  return range;
}
