import type { ReportSection } from './blocks.ts';
import { type Block, blockTexts, childBlocks } from './blocks.ts';
import { type MeasuredSection, measureSections } from './measure/measure.ts';
import type { Scope } from './measure/scope.ts';
import { anchorPages, type Page, paginate } from './paginate/paginate.ts';

/** Pages, and where everything is that a link leads to. */
export interface SetPages {
  readonly pages: readonly Page[];
  /** By anchor. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/**
 * Measures and paginates until the pages that the text names are the pages that things are on. What names none is
 * measured once.
 */
export function setPages(sections: readonly ReportSection[], scope: Omit<Scope, 'pages'>): SetPages {
  const isNaming = sections.map(({ blocks }) => blocks.some(namesPages));
  let measured: readonly MeasuredSection[] = [];
  const set = (known: ReadonlyMap<string, number> | null): SetPages => {
    measured = sections.flatMap((section, index) => {
      const before = measured[index];
      return before && !isNaming[index] ? [before] : measureSections([section], { ...scope, pages: known });
    });
    const pages = paginate(measured, scope.styles.height);
    return { pages, pageOf: anchorPages(pages) };
  };
  let result = set(new Map());
  if (!isNaming.includes(true)) return result;
  for (let round = 0; round < ROUNDS; round++) {
    const before = result.pageOf;
    result = set(before);
    if (isSame(before, result.pageOf)) return result;
  }
  // A number that moves what it counts: the report says no pages rather than wrong ones.
  return set(null);
}

/** The second one is nearly always right. */
const ROUNDS = 5;

const namesPages = (block: Block): boolean =>
  blockTexts(block).some((text) => text.some(({ type }) => type === 'reference' || type === 'citations')) ||
  childBlocks(block).some(namesPages);

const isSame = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([id, page]) => b.get(id) === page);
