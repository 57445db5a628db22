import type { Assignment } from './faces.ts';
import type { FontFile } from './font-files.ts';

/** A file of the chain. */
export interface Link {
  readonly open: () => Promise<FontFile>;
  /** What it may draw of what it has; all of it by default. */
  readonly takes?: (codePoint: number) => boolean;
}

/** Each file draws what those before it have left; it is opened only when something is left for it. */
export async function assign(codePoints: readonly number[], chain: readonly Link[]): Promise<Assignment> {
  const assignment = new Map<number, FontFile>();
  for (const { open, takes = () => true } of chain) {
    const left = codePoints.filter((codePoint) => !assignment.has(codePoint) && takes(codePoint));
    if (left.length === 0) continue;
    const file = await open();
    for (const codePoint of left) if (file.has(codePoint)) assignment.set(codePoint, file);
  }
  return assignment;
}

/** Symbols that are read together. */
const SERIES = ['○◔◑◕●◐◒◓', '★☆⯨⯪⯩⯫', '✓✔✗✘✕✖', '☐☑☒'].map((series) =>
  [...series].map((symbol) => symbol.codePointAt(0) ?? 0),
);

/**
 * The symbols of each series that the Latin font has not all of. One font draws them, or half a ball would be larger
 * than a whole one.
 */
export function seriesBeyond(latin: FontFile, codePoints: readonly number[]): ReadonlySet<number> {
  const asked = new Set(codePoints);
  return new Set(SERIES.filter((series) => series.some((each) => asked.has(each) && !latin.has(each))).flat());
}

/** Note: remembers what it opened. */
export function once(open: () => Promise<FontFile>): () => Promise<FontFile> {
  let file: Promise<FontFile> | undefined;
  return () => {
    file ??= open();
    return file;
  };
}
