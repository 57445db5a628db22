import type { Chart, ChartType } from 'chart.js';

/*
 * What this project adds to Chart.js, as plain JSON: the same options draw in the browser, as PNG, as SVG and in the
 * PDF. Sizes are logical pixels.
 */

/** Text that a plugin draws. */
export interface TextLook {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

/** A subject's mark at each point of a dataset, in the datasets' order; null draws none. */
export interface MarksOptions {
  readonly datasets: readonly (Mark | null)[];
  /** Around each mark, so that lines and neighbours end before it. */
  readonly halo: string;
  /** Sets marks of equal scores side by side, across the axis of a radar. */
  readonly spread: boolean;
}

export interface Mark {
  /** A subject's place in the content. */
  readonly subject: number;
  readonly colour: string;
  readonly radius: number;
}

/** Which subject is which. */
export interface KeyOptions {
  readonly position: 'top' | 'bottom';
  readonly align: 'start' | 'center';
  readonly lineHeight: number;
  readonly text: TextLook;
  readonly rows: readonly (readonly KeyItem[])[];
}

export interface KeyItem {
  readonly dataset: number;
  readonly label: string;
  /** Of the whole item, with the gap after it. */
  readonly width: number;
  readonly mark: Mark;
  /** Null where the chart has marks without lines. */
  readonly line: { readonly width: number; readonly dash: readonly number[] } | null;
}

/** Names of the rows of a horizontal chart, from the top, with a hairline above each. */
export interface RowsOptions {
  readonly rows: readonly Row[];
  readonly text: TextLook;
  /** For what is said under a name, e.g. whose score is unknown. */
  readonly note: TextLook;
  readonly leading: number;
  readonly line: string;
}

export interface Row {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  /** Before the name. */
  readonly mark: Mark | null;
  /** Upper edge and middle in values of the vertical scale. */
  readonly top: number;
  readonly middle: number;
  /** A line between the least and the greatest value of the row, in values of the horizontal scale. */
  readonly span: readonly [least: number, greatest: number] | null;
  /** Switched off in the deck: its name alone is left, in the look of a note. */
  readonly off?: boolean;
}

/** What is written at the end of each bar. */
export interface ValuesOptions {
  readonly values: readonly { readonly text: string; readonly known: boolean }[];
  readonly known: TextLook;
  readonly unknown: TextLook;
}

/** What is written into stacked bars and at their ends. */
export interface PartsOptions {
  /** By bar, then by part; empty where there is no room. */
  readonly labels: readonly (readonly string[])[];
  readonly inside: TextLook;
  readonly totals: readonly string[];
  readonly total: TextLook;
}

/** What the rings of a radar stand for, written beside the first axis. */
export interface RingsOptions {
  readonly rings: readonly { readonly value: number; readonly label: string }[];
  readonly text: TextLook;
}

export interface PluginSettings {
  readonly marks: MarksOptions;
  readonly key: KeyOptions;
  readonly rows: RowsOptions;
  readonly values: ValuesOptions;
  readonly parts: PartsOptions;
  readonly rings: RingsOptions;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> extends Partial<PluginSettings> {
    readonly hanLatinSpacing?: false;
  }
}

/**
 * A plugin's settings as the configuration has them; null where it has none. What Chart.js hands to a plugin is a
 * proxy that looks each field up among defaults, and its type leaves everything open; here they are written whole.
 */
export function settingsOf<Id extends keyof PluginSettings>(chart: Chart, id: Id): PluginSettings[Id] | null {
  const plugins: Partial<PluginSettings> = {
    ...(chart.config.options?.plugins as Partial<PluginSettings> | undefined),
  };
  return plugins[id] ?? null;
}
