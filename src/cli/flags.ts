import type { Aspect, DeckOptions } from '../render/deck/options.ts';
import type { Paper, ReportOptions } from '../render/report/options.ts';

/** What commander makes of the options of `check`. */
export interface CheckFlags {
  readonly templates?: string;
  readonly theme: string;
  readonly paper?: Paper;
  readonly aspect?: Aspect;
  readonly overflow: DeckOptions['overflow'];
  readonly jobs?: number;
  readonly failFast?: boolean;
}

/** … and of `build`. */
export interface BuildFlags extends CheckFlags {
  readonly out: string;
  readonly lang?: readonly string[];
  readonly assets: DeckOptions['assets'];
  readonly pdf: ReportOptions['conformance'];
  readonly attach: boolean;
  readonly since?: string;
  readonly shard?: string;
  /** False for none. */
  readonly cache?: string | false;
  readonly force?: true;
  readonly explain?: true;
}

/** … and of `merge`. */
export interface MergeFlags {
  readonly templates?: string;
  readonly theme: string;
}

/** … and of `dev`. */
export interface DevFlags extends Omit<BuildFlags, 'assets'> {
  readonly port?: number;
  readonly open: boolean;
}

/** … and of `diff`. */
export interface DiffFlags {
  readonly format: 'text' | 'json' | 'markdown';
  readonly language?: string;
}

/** … and of `new`. */
export interface NewFlags {
  readonly language?: readonly string[];
  readonly subject?: readonly string[];
  readonly trait?: readonly string[];
  readonly scale?: string;
  readonly out: string;
  readonly force: boolean;
  readonly yes: boolean;
}
