import type { Position } from '../../../diagnostics/diagnostic.ts';
import { solePlace, TemplateError } from '../../template-engine.ts';
import type { Block, ListItem, ParagraphStyle, Picture, SectionLayout } from '../blocks.ts';
import { parseInlines } from './inlines.ts';
import { parseTable } from './tables.ts';
import { isInline, type MarkupElement, type MarkupNode, readMarkup } from './tree.ts';

export interface ParsedSection {
  readonly layout: SectionLayout;
  readonly blocks: readonly Block[];
}

/** Markup that leaves the subset in a way that only its filling shows; `checkTemplates` finds all others beforehand. */
export class MarkupError extends TemplateError {
  constructor(template: string, message: string, place: Position | null = null) {
    super(template, new Error(message), place);
    this.name = 'MarkupError';
  }
}

/**
 * What one template made → blocks.
 *
 * @param template its path, for the error; throws MarkupError
 * @param source its text, to find the place in
 */
export function parseSection(markup: string, template: string, source = ''): ParsedSection {
  const { children, faults } = readMarkup(markup);
  const fault = faults[0];
  if (fault) {
    const place = solePlace(source, new RegExp(`<${fault.element}\\b`, 'g'));
    throw new MarkupError(template, `<${fault.element}> is outside the report markup here (${fault.kind})`, place);
  }
  const sections = children.filter((node) => typeof node !== 'string');
  const section = sections[0];
  if (sections.length !== 1 || section?.name !== 'section') {
    throw new MarkupError(template, 'a section template makes exactly one <section>');
  }
  return { layout: layoutOf(section), blocks: parseFlow(section.children, 'body') };
}

const layoutOf = (section: MarkupElement): SectionLayout => {
  const name = section.attributes.class;
  return name === 'cover' || name === 'sheet' || name === 'page' ? name : 'flow';
};

/** Blocks, with loose text between them gathered into paragraphs. */
function parseFlow(nodes: readonly MarkupNode[], style: ParagraphStyle): readonly Block[] {
  const blocks: Block[] = [];
  let loose: MarkupNode[] = [];
  const flush = () => {
    const text = parseInlines(loose);
    if (text.length > 0) blocks.push({ type: 'paragraph', style, id: null, text });
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      loose.push(node);
    } else if (typeof node !== 'string') {
      flush();
      blocks.push(...parseBlock(node));
    }
  }
  flush();
  return blocks;
}

function parseBlock(element: MarkupElement): readonly Block[] {
  const id = element.attributes.id ?? null;
  const flow = () => parseFlow(element.children, 'body');
  switch (element.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return [{ type: 'heading', level: LEVELS[element.name], id, text: parseInlines(element.children) }];
    case 'p':
      return parseParagraph(element, id);
    case 'ul':
    case 'ol':
      return [parseList(element)];
    case 'dl':
      return [{ type: 'definitions', entries: parseDefinitions(element) }];
    case 'table':
      return parseTable(element);
    case 'figure':
      return parseFigure(element, id);
    case 'img':
      return [{ type: 'figure', id: null, pictures: [pictureOf(element)], caption: null }];
    case 'blockquote':
      return [{ type: 'quote', blocks: flow() }];
    case 'pre':
      return [{ type: 'code', value: textOf(element) }];
    case 'hr':
      return [{ type: 'rule', style: ruleStyle(element) }];
    case 'aside':
      return [{ type: 'note', blocks: flow() }];
    case 'footer':
      return [{ type: 'foot', blocks: flow() }];
    case 'nav':
      return [{ type: 'contents' }];
    case 'div':
      return element.attributes.class === 'columns' ? [{ type: 'columns', columns: parseColumns(element) }] : flow();
    default:
      return flow();
  }
}

const LEVELS = { h1: 1, h2: 2, h3: 3, h4: 4 } as const;

const PARAGRAPH_STYLES: readonly ParagraphStyle[] = ['lead', 'answer', 'muted', 'source', 'label', 'title', 'subtitle'];

function parseParagraph(element: MarkupElement, id: string | null): readonly Block[] {
  const text = parseInlines(element.children);
  const style = PARAGRAPH_STYLES.find((name) => name === element.attributes.class) ?? 'body';
  return text.length === 0 ? [] : [{ type: 'paragraph', style, id, text }];
}

function parseList(element: MarkupElement): Block {
  const style = element.name === 'ul' ? 'bullets' : element.attributes.class === 'sources' ? 'sources' : 'numbers';
  const items = elements(element).map((item): ListItem => {
    const id = item.attributes.id ?? null;
    const cited = style === 'sources' && id !== null ? [citations(id)] : [];
    return { id, blocks: [...parseFlow(item.children, 'body'), ...cited] };
  });
  const start = Number(element.attributes.start ?? 1);
  return { type: 'list', style, start: Number.isFinite(start) ? start : 1, items };
}

const citations = (of: string): Block => ({
  type: 'paragraph',
  style: 'source',
  id: null,
  text: [{ type: 'citations', of }],
});

function parseDefinitions(element: MarkupElement) {
  const entries: { term: readonly ReturnType<typeof parseInlines>[number][]; blocks: Block[] }[] = [];
  for (const child of elements(element)) {
    if (child.name === 'dt') entries.push({ term: parseInlines(child.children), blocks: [] });
    else entries.at(-1)?.blocks.push(...parseFlow(child.children, 'body'));
  }
  return entries;
}

function parseFigure(element: MarkupElement, id: string | null): readonly Block[] {
  const pictures = elements(element)
    .filter((child) => child.name === 'img')
    .map(pictureOf);
  const caption = elements(element).find((child) => child.name === 'figcaption');
  if (pictures.length === 0) return [];
  return [{ type: 'figure', id, pictures, caption: caption ? parseInlines(caption.children) : null }];
}

function pictureOf(element: MarkupElement): Picture {
  const source = element.attributes.src ?? '';
  const alternative = element.attributes.alt ?? '';
  return source.startsWith('chart:')
    ? { kind: 'chart', name: source.slice('chart:'.length), alternative }
    : { kind: 'image', name: source.replace(/^image:/, ''), alternative };
}

/** A column for each child `<div>`. */
const parseColumns = (element: MarkupElement): readonly (readonly Block[])[] =>
  elements(element)
    .map((column) => parseBlock(column))
    .filter((column) => column.length > 0);

function ruleStyle(element: MarkupElement): 'line' | 'accent' | 'page' {
  const name = element.attributes.class;
  return name === 'accent' || name === 'page' ? name : 'line';
}

const elements = (element: MarkupElement): readonly MarkupElement[] =>
  element.children.filter((child) => typeof child !== 'string');

const textOf = (element: MarkupElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
