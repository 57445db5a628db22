/** A chart as data: what it shows, in values and words. Nothing here knows a colour, a font or a drawing surface. */
export type ChartSpec = RadarSpec | DotsSpec | BarsSpec | StackSpec;
export type ChartKind = ChartSpec['kind'];

interface ChartBase {
  /** File stem, unique in a comparison, e.g. `radar` or `radar-quarto`. */
  readonly name: string;
  readonly title: string;
  /** The text alternative, made from the data: what a person who cannot see the chart needs to know. */
  readonly alternative: string;
}

/** The declared range of an axis: never the range of the data. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface Series {
  /** Subject id. */
  readonly subject: string;
  /** Subject's place in the content, from 0: decides colour, dash and marker. */
  readonly index: number;
  readonly label: string;
  /** One a trait; null is unknown and drawn as a gap. */
  readonly values: readonly (number | null)[];
  /** The same values as they are written everywhere else, e.g. `59.4 %`. */
  readonly texts: readonly string[];
  /** Drawn in grey behind the others: the rest of the field in a small multiple. */
  readonly muted: boolean;
}

/** Profile of subjects over all traits; at most three that are not muted. */
export interface RadarSpec extends ChartBase {
  readonly kind: 'radar';
  readonly axis: Axis;
  /** Trait names, clockwise from the top, in the author's order. */
  readonly labels: readonly string[];
  /** Written as the last line below each name, e.g. the share of the weight that a trait has. */
  readonly shares?: readonly string[];
  readonly series: readonly Series[];
}

/** Trait by trait: a row a trait, a mark a subject. */
export interface DotsSpec extends ChartBase {
  readonly kind: 'dots';
  readonly axis: Axis;
  readonly axisTitle: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

/** Ranked totals, best first. */
export interface BarsSpec extends ChartBase {
  readonly kind: 'bars';
  readonly axis: Axis;
  readonly axisTitle: string;
  readonly bars: readonly {
    readonly subject: string;
    readonly index: number;
    readonly label: string;
    readonly value: number | null;
    readonly text: string;
  }[];
}

/** What the totals are made of, best first. */
export interface StackSpec extends ChartBase {
  readonly kind: 'stack';
  readonly axis: Axis;
  readonly axisTitle: string;
  /** Names of the traits, in the author's order: that of the parts of each bar. */
  readonly parts: readonly string[];
  readonly bars: readonly {
    readonly subject: string;
    readonly index: number;
    readonly label: string;
    /** One a trait, in points of 100; null is unknown. */
    readonly points: readonly (number | null)[];
    /** The total. */
    readonly text: string;
  }[];
}
