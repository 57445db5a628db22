import type { ChildNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/**
 * What a deck says, slide by slide, without how it looks: a line for each block of text, stress and links as in
 * Markdown, tables row by row, charts by their text alternative.
 */
export function deckOutline(html: string): string {
  const body = /<body>[\s\S]*<\/body>/.exec(html)?.[0] ?? '';
  return elementsOf(parseDocument(body).children, 'section')
    .map((section) => [`=== ${section.attribs.id}`, ...linesOf(section.children)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

const elementsOf = (nodes: readonly ChildNode[], name: string): Element[] =>
  nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.name === name ? [node] : elementsOf(node.children, name);
  });

const isElement = (node: ChildNode): node is Element => 'attribs' in node;

/** The lines of each block; runs of words between blocks are lines of their own. */
function linesOf(nodes: readonly ChildNode[]): string[] {
  const lines: string[] = [];
  let run = '';
  const end = () => {
    const words = run.replace(/\s+/g, ' ').trim();
    if (words) lines.push(words);
    run = '';
  };
  for (const node of nodes) {
    if (!isElement(node) || isWord(node)) {
      run += wordsOf([node]);
      continue;
    }
    end();
    lines.push(...blockLines(node));
  }
  end();
  return lines;
}

const WORDS = new Set(['a', 'b', 'br', 'button', 'code', 'em', 'i', 'label', 'output', 'span', 'strong', 'svg', 'u']);
const isWord = ({ name }: Element): boolean => WORDS.has(name);

type Mark = (lines: readonly string[], element: Element) => string[];

const marked =
  (mark: string): Mark =>
  (lines) =>
    lines.map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line);

const BLOCKS: Readonly<Record<string, Mark>> = {
  h1: marked('# '),
  h2: marked('# '),
  h3: marked('## '),
  h4: marked('### '),
  li: marked('- '),
  aside: (lines) => ['notes:', ...lines.map((line) => `  ${line}`)],
  blockquote: (lines) => lines.map((line) => `> ${line}`),
  canvas: (_, { attribs }) => [`chart: ${attribs['aria-label']}`],
  img: (_, { attribs }) => [`picture: ${attribs.alt}`],
  input: (_, { attribs }) => [`slider: ${attribs['aria-valuetext']}`],
  hr: () => ['---'],
};

function blockLines(element: Element): string[] {
  const { name, children, attribs } = element;
  if (name === 'pre') return ['```', ...wordsOf(children).replace(/^`|`$/g, '').trimEnd().split('\n'), '```'];
  if (name === 'tr') return [`| ${cellsOf(element).join(' | ')} |`];
  const lines = BLOCKS[name]?.(linesOf(children), element) ?? linesOf(children);
  return 'hidden' in attribs ? [] : lines;
}

const cellsOf = ({ children }: Element): string[] =>
  children.filter(isElement).map((cell) => linesOf(cell.children).join(' / '));

const wordsOf = (nodes: readonly ChildNode[]): string => nodes.map(wordOf).join('');

function wordOf(node: ChildNode): string {
  if (!isElement(node)) return 'data' in node && node.type === 'text' ? node.data : '';
  const words = wordsOf(node.children);
  switch (node.name) {
    case 'strong':
      return `**${words}**`;
    case 'em':
      return `*${words}*`;
    case 'code':
      return `\`${words}\``;
    case 'a':
      return `[${words}](${node.attribs.href})`;
    case 'br':
      return ' ';
    case 'button':
      return `[${words}] `;
    default:
      return words;
  }
}
