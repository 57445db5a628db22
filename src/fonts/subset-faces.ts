import subsetFont from 'subset-font';
import { asBuffer, createFace } from './face.ts';
import type { FontFace } from './font-book.ts';
import type { FontFile } from './font-files.ts';
import { speakLanguage } from './language-system.ts';

/** Which file draws a character, by code point; one without a file is missing. */
export type Assignment = ReadonlyMap<number, FontFile>;

/** The same once files are cut down to faces. */
export type FaceAssignment = ReadonlyMap<number, FontFace>;

/** Cuts each file down to what the assignments ask of it; gives what turns an assignment of files into one of faces. */
export async function subsetFaces(
  assignments: readonly Assignment[],
  language: string,
): Promise<(assignment: Assignment) => FaceAssignment> {
  const codePoints = new Map<FontFile, Set<number>>();
  for (const [codePoint, file] of assignments.flatMap((assignment) => [...assignment])) {
    const own = codePoints.get(file) ?? new Set();
    codePoints.set(file, own.add(codePoint));
  }
  const faces = new Map<FontFile, FontFace>();
  for (const [file, own] of codePoints) {
    const characters = [...own].sort((a, b) => a - b).map((codePoint) => String.fromCodePoint(codePoint));
    const subset = await subsetFont(asBuffer(file.bytes), characters.join(''), SUBSET);
    faces.set(file, createFace(file.description, speakLanguage(Buffer.concat([subset, PADDING]), language)));
  }
  return (assignment) => {
    const drawn = new Map<number, FontFace>();
    for (const [codePoint, file] of assignment) {
      const face = faces.get(file);
      if (face) drawn.set(codePoint, face);
    }
    return drawn;
  };
}

/**
 * fontkit reads ten bytes of outline even for a space, and past the end of the file when the space comes last:
 * https://github.com/foliojs/fontkit/issues/378
 */
const PADDING = Buffer.alloc(12);

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
