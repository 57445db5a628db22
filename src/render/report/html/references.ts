import { type Block, blockTexts, childBlocks, type Inline, type ReportSection, unstyled } from '../blocks.ts';
import type { Numbering } from '../number/number-blocks.ts';

/** What references say where there are no pages. */
export interface References {
  readonly numbering: Numbering;
  /** Around and between the chapters that cite a source. */
  readonly citedIn: { readonly before: string; readonly between: string; readonly after: string };
  /** By the place of a citation, the chapter that it stands in. */
  readonly chapters: ReadonlyMap<string, string>;
}

/** The text with its references spelled out; those to a page say nothing here. */
export function spelledOut(text: readonly Inline[], references: References): readonly Inline[] {
  return text.flatMap((part): readonly Inline[] => {
    if (part.type === 'citations') return citations(part.of, references);
    if (part.type !== 'reference') return [part];
    const { to, shows, ...style } = part;
    return shows === 'page' ? [] : [{ ...style, type: 'text', value: references.numbering.names.get(to) ?? '' }];
  });
}

/** Each chapter once, though it may cite the source often; the link leads to the first place. */
function citations(source: string, { numbering, citedIn, chapters }: References): readonly Inline[] {
  const firsts = new Map<string, string>();
  for (const id of numbering.citedBy.get(source) ?? []) {
    const chapter = chapters.get(id);
    if (chapter !== undefined && !firsts.has(chapter)) firsts.set(chapter, id);
  }
  if (firsts.size === 0) return [];
  const links = [...firsts].flatMap(([chapter, id], index) => [
    unstyled(index === 0 ? citedIn.before : citedIn.between),
    { ...unstyled(chapter), link: { to: 'id', id } as const },
  ]);
  return [...links, unstyled(citedIn.after)];
}

/** The name of the chapter, e.g. `3 Scores`, by the place of each citation. */
export function citingChapters(
  sections: readonly ReportSection[],
  { citations: places, numbers }: Numbering,
): ReadonlyMap<string, string> {
  const chapters = new Map<string, string>();
  for (const { title, blocks } of sections) {
    const all = blocks.flatMap(withInner);
    const heading = all.find((block) => block.type === 'heading' && block.level === 1);
    const number = heading ? numbers.get(heading) : undefined;
    const name = number === undefined ? title : `${number} ${title}`;
    for (const inline of all.flatMap(blockTexts).flat()) {
      const place = inline.type === 'text' && inline.link ? places.get(inline.link) : undefined;
      if (place !== undefined) chapters.set(place, name);
    }
  }
  return chapters;
}

const withInner = (block: Block): readonly Block[] => [block, ...childBlocks(block).flatMap(withInner)];
