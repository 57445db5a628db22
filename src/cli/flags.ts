import type { Aspect, DeckOptions } from '../render/deck/options.ts';
import type { Paper, ReportOptions } from '../render/report/options.ts';

/** What commander makes of the options of `check`. */
export interface CheckFlags {
  readonly templates?: string;
  readonly theme: string;
  readonly paper?: Paper;
  readonly aspect?: Aspect;
  readonly overflow: DeckOptions['overflow'];
}

/** … and of `build`. */
export interface BuildFlags extends CheckFlags {
  readonly out: string;
  readonly lang?: readonly string[];
  readonly assets: DeckOptions['assets'];
  readonly pdf: ReportOptions['conformance'];
  readonly attach: boolean;
  readonly since?: string;
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
