import { type Block, childBlocks, type Inline, type ReportSection } from '../blocks.ts';

/** What blocks are called: known before anything is measured, so that texts can name them. */
export interface Numbering {
  /** As written: `2.1` for a heading, `Table 3` for a table with a caption. */
  readonly numbers: ReadonlyMap<Block, string>;
  /** Ids of the headings that contents and bookmarks lead to. */
  readonly anchors: ReadonlyMap<Block, string>;
  /** Every id that a link may lead to. */
  readonly targets: ReadonlySet<string>;
  readonly contents: readonly ContentsEntry[];
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
    section: 0,
    subsection: 0,
    tables: 0,
    figures: 0,
  };
  for (const section of sections) {
    const blocks = section.blocks.flatMap(withInner);
    const isListed = !blocks.some((block) => block.type === 'contents');
    for (const block of blocks) numberBlock(block, section, isListed, labels, counters);
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
      if (block.caption) counters.numbers.set(block, numbered(labels.table, ++counters.tables));
      addTarget(block.id, counters);
      break;
    case 'figure':
      if (block.caption) counters.numbers.set(block, numbered(labels.figure, ++counters.figures));
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
  if (block.level > 2 || (block.level === 2 && !section.numbered)) return;
  if (section.numbered) {
    if (block.level === 1) {
      counters.section++;
      counters.subsection = 0;
    } else counters.subsection++;
    const number = block.level === 1 ? `${counters.section}` : `${counters.section}.${counters.subsection}`;
    counters.numbers.set(block, number);
  }
  const id = block.id ?? freeId(section.id, counters.targets);
  addTarget(id, counters);
  counters.anchors.set(block, id);
  if (!isListed) return;
  const level = block.level === 1 ? 1 : 2;
  counters.contents.push({ id, level, number: counters.numbers.get(block) ?? '', text: block.text });
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
