import { type Block, blockTexts, childBlocks, type Inline, type Link, type ReportSection } from '../blocks.ts';

/** What blocks are called: known before anything is measured, so that texts can name them. */
export interface Numbering {
  /** As written: `2.1` for a heading, `Table 3` for a table with a caption. */
  readonly numbers: ReadonlyMap<Block, string>;
  /** Ids of the headings that contents and bookmarks lead to. */
  readonly anchors: ReadonlyMap<Block, string>;
  /** Every id that a link may lead to. */
  readonly targets: ReadonlySet<string>;
  readonly contents: readonly ContentsEntry[];
  /** Of headings: their level in the structure, from 1, where none is skipped. */
  readonly depths: ReadonlyMap<Block, number>;
  /** As written, by the id of what is numbered. */
  readonly names: ReadonlyMap<string, string>;
  /** The id that each link to a source has as a place itself, so that the source can lead back. */
  readonly citations: ReadonlyMap<Link, string>;
  /** The same by source, in reading order. */
  readonly citedBy: ReadonlyMap<string, readonly string[]>;
}

export interface ContentsEntry {
  readonly id: string;
  readonly level: 1 | 2;
  /** Empty for a heading without. */
  readonly number: string;
  readonly text: readonly Inline[];
}

interface Counters {
  readonly numbers: Map<Block, string>;
  readonly anchors: Map<Block, string>;
  readonly targets: Set<string>;
  readonly contents: ContentsEntry[];
  readonly depths: Map<Block, number>;
  readonly names: Map<string, string>;
  readonly citations: Map<Link, string>;
  readonly citedBy: Map<string, string[]>;
  depth: number;
  section: number;
  subsection: number;
  tables: number;
  figures: number;
}

/** Counts headings, tables and figures through the report, in reading order. */
export function numberBlocks(
  sections: readonly ReportSection[],
  labels: { readonly table: string; readonly figure: string },
): Numbering {
  const counters: Counters = {
    numbers: new Map(),
    anchors: new Map(),
    targets: new Set(),
    contents: [],
    depths: new Map(),
    names: new Map(),
    citations: new Map(),
    citedBy: new Map(),
    depth: 0,
    section: 0,
    subsection: 0,
    tables: 0,
    figures: 0,
  };
  const sources = sections.flatMap((section) => section.blocks.flatMap(withInner)).flatMap(sourceIds);
  for (const id of sources) counters.citedBy.set(id, []);
  for (const section of sections) {
    const blocks = section.blocks.flatMap(withInner);
    const isListed = !blocks.some((block) => block.type === 'contents');
    for (const block of blocks) {
      numberBlock(block, section, isListed, labels, counters);
      noteCitations(block, counters);
    }
  }
  return counters;
}

const withInner = (block: Block): readonly Block[] => [block, ...childBlocks(block).flatMap(withInner)];

/** Note: mutates `counters`. */
function numberBlock(
  block: Block,
  section: ReportSection,
  isListed: boolean,
  labels: { readonly table: string; readonly figure: string },
  counters: Counters,
): void {
  switch (block.type) {
    case 'heading':
      numberHeading(block, section, isListed, counters);
      break;
    case 'table':
      if (block.caption) setNumber(block, numbered(labels.table, ++counters.tables), counters);
      addTarget(block.id, counters);
      break;
    case 'figure':
      if (block.caption) setNumber(block, numbered(labels.figure, ++counters.figures), counters);
      addTarget(block.id, counters);
      break;
    case 'list':
      for (const item of block.items) addTarget(item.id, counters);
      break;
    case 'paragraph':
      addTarget(block.id, counters);
      break;
    default:
  }
}

function numberHeading(block: Block<'heading'>, section: ReportSection, isListed: boolean, counters: Counters): void {
  addTarget(block.id, counters);
  counters.depth = Math.min(block.level, counters.depth + 1);
  counters.depths.set(block, counters.depth);
  if (block.level > 2 || (block.level === 2 && !section.numbered)) return;
  if (section.numbered) {
    if (block.level === 1) {
      counters.section++;
      counters.subsection = 0;
    } else counters.subsection++;
    const number = block.level === 1 ? `${counters.section}` : `${counters.section}.${counters.subsection}`;
    setNumber(block, number, counters);
  }
  const id = block.id ?? freeId(section.id, counters.targets);
  addTarget(id, counters);
  counters.anchors.set(block, id);
  if (!isListed) return;
  const level = block.level === 1 ? 1 : 2;
  counters.contents.push({ id, level, number: counters.numbers.get(block) ?? '', text: block.text });
}

function setNumber(block: Block<'heading' | 'table' | 'figure'>, number: string, { numbers, names }: Counters): void {
  numbers.set(block, number);
  if (block.id !== null) names.set(block.id, number);
}

/** The entries of a list of sources. */
const sourceIds = (block: Block): readonly string[] =>
  block.type === 'list' && block.style === 'sources' ? block.items.flatMap(({ id }) => (id === null ? [] : [id])) : [];

/** Note: mutates `counters`. */
function noteCitations(block: Block, { citations, citedBy, targets }: Counters): void {
  for (const inline of blockTexts(block).flat()) {
    if (inline.type !== 'text' || inline.link?.to !== 'id' || citations.has(inline.link)) continue;
    const places = citedBy.get(inline.link.id);
    if (!places) continue;
    const id = `cited-${inline.link.id}-${places.length + 1}`;
    places.push(id);
    targets.add(id);
    citations.set(inline.link, id);
  }
}

function addTarget(id: string | null, { targets }: Counters): void {
  if (id !== null) targets.add(id);
}

/** Named after the section; further headings of the same section count up. */
function freeId(section: string, taken: ReadonlySet<string>): string {
  let id = `section-${section}`;
  for (let next = 2; taken.has(id); next++) id = `section-${section}-${next}`;
  return id;
}

/** `Table 3`, `表3`: between Han and digits the typesetting makes room itself. */
const numbered = (label: string, number: number): string =>
  /\p{Script=Han}$/u.test(label) ? `${label}${number}` : `${label} ${number}`;

/** Leads to what the author has left out: the sentence that it stands in has nothing to say. */
export const isDangling = (text: readonly Inline[], { targets }: Pick<Numbering, 'targets'>): boolean =>
  text.some((part) => part.type === 'reference' && !targets.has(part.to));
