import type { Block, BlockType, Inline } from '../blocks.ts';
import type { ReadReport } from '../read-report.ts';
import type { HtmlChart } from './charts.ts';
import type { PageIds } from './page-ids.ts';
import type { References } from './references.ts';

/** What every block is written with. */
export interface Scope {
  readonly report: ReadReport;
  /** By name. */
  readonly charts: ReadonlyMap<string, HtmlChart>;
  /** Says which of two places with the same id has it. */
  readonly ids: PageIds;
  readonly references: References;
  /** The paragraph that is the page's `<h1>`; null when none is. */
  readonly title: Block | null;
  /** A light plate is under the logo: it is not made for all grounds that it may stand on. */
  readonly isLogoPlated: boolean;
  readonly labels: { readonly contents: string; readonly table: string };
  /** Width of a text in ems, if it were bold: no less than it has. */
  readonly width: (text: string) => number;
  /** Text and inline elements → HTML. */
  readonly inlines: (text: readonly Inline[]) => string;
  readonly blocks: (blocks: readonly Block[]) => string;
}

/** Writes one type of block as HTML. */
export type BlockWriter<T extends BlockType> = (block: Block<T>, scope: Scope) => string;
