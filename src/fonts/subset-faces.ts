import subsetFont from 'subset-font';
import { asBuffer, createFace } from './face.ts';
import type { FontFace } from './font-book.ts';
import { FILE_NAMES, type FontFile } from './font-files.ts';
import { speakLanguage } from './language-system.ts';

/** Which file draws a character, by code point; one without a file is missing. */
export type Assignment = ReadonlyMap<number, FontFile>;

/** One face a file, in a fixed order, each cut down to what the assignments ask of it. */
export async function subsetFaces(
  assignments: readonly Assignment[],
  language: string,
): Promise<ReadonlyMap<FontFile, FontFace>> {
  const codePoints = new Map<FontFile, Set<number>>();
  for (const [codePoint, file] of assignments.flatMap((assignment) => [...assignment])) {
    const own = codePoints.get(file) ?? new Set();
    codePoints.set(file, own.add(codePoint));
  }
  const place = (file: FontFile): number => FILE_NAMES.indexOf(file.description.id);
  const files = [...codePoints.keys()].sort((a, b) => place(a) - place(b));
  const faces = new Map<FontFile, FontFace>();
  for (const file of files) {
    const own = [...(codePoints.get(file) ?? [])].sort((a, b) => a - b);
    const characters = own.map((codePoint) => String.fromCodePoint(codePoint)).join('');
    const subset = await subsetFont(asBuffer(file.bytes), characters, SUBSET);
    faces.set(file, createFace(file.description, speakLanguage(Buffer.concat([subset, PADDING]), language)));
  }
  return faces;
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
