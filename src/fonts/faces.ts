import subsetFont from 'subset-font';
import { asBuffer } from './as-buffer.ts';
import { createFace } from './face.ts';
import type { FontFace } from './font-book.ts';
import type { FontFile } from './font-files.ts';
import { speakLanguage } from './language-system.ts';

/** Which file draws a character, by code point; one without a file is missing. */
export type Assignment = ReadonlyMap<number, FontFile>;

/** The same once files have become faces. */
export type FaceAssignment = ReadonlyMap<number, FontFace>;

/** Makes a face of each file that draws something; gives what turns an assignment of files into one of faces. */
export function facesOf(
  assignments: readonly Assignment[],
  language: string,
): (assignment: Assignment) => FaceAssignment {
  const codePoints = new Map<FontFile, Set<number>>();
  for (const [codePoint, file] of assignments.flatMap((assignment) => [...assignment])) {
    const own = codePoints.get(file) ?? new Set();
    codePoints.set(file, own.add(codePoint));
  }
  const faces = new Map<FontFile, FontFace>();
  for (const [file, own] of codePoints)
    faces.set(file, createFace(file.description, file.bytes, language, subsetOf(file, own, language)));
  return (assignment) => {
    const drawn = new Map<number, FontFace>();
    for (const [codePoint, file] of assignment) {
      const face = faces.get(file);
      if (face) drawn.set(codePoint, face);
    }
    return drawn;
  };
}

/** Cut when it is first asked for: a report alone never does. */
function subsetOf(file: FontFile, codePoints: ReadonlySet<number>, language: string): () => Promise<Uint8Array> {
  let subset: Promise<Uint8Array> | undefined;
  return () => {
    subset ??= cut(file, codePoints, language);
    return subset;
  };
}

async function cut({ bytes }: FontFile, codePoints: ReadonlySet<number>, language: string): Promise<Uint8Array> {
  const characters = [...codePoints].sort((a, b) => a - b).map((codePoint) => String.fromCodePoint(codePoint));
  const subset = await subsetFont(asBuffer(bytes), characters.join(''), SUBSET);
  speakLanguage(subset, language);
  return subset;
}

/**
 * Alternates and contextual forms are left out, so that browser, PDF and canvas draw and measure the same; tabular
 * figures stay, for tables. `halt` and `chws` go for the same reason: browsers would narrow punctuation with them.
 */
const SUBSET = {
  targetFormat: 'truetype',
  noHinting: true,
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'],
  dropTables: ['BASE', 'DSIG', 'STAT', 'VORG', 'gasp', 'vhea', 'vmtx'],
} as const;
