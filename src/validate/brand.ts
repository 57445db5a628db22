import { FONT_FAULTS, familyOf, faultOfFont } from '../fonts/check-font.ts';
import { isUsable } from '../fonts/try-font.ts';
import type { Image } from '../model/rich-text.ts';
import * as messages from './brand-messages.ts';
import type { Cursor } from './cursor.ts';
import { at, type Finding } from './finding.ts';
import { pathInside, type ReadBeside, readImage } from './images.ts';

/** The files that a brand names, read and checked, each by its path as written. */
export interface BrandFiles {
  readonly logos: ReadonlyMap<string, Image>;
  readonly fonts: ReadonlyMap<string, FontFileOfBrand>;
}

export interface FontFileOfBrand {
  readonly bytes: Uint8Array;
  readonly family: string;
}

/** Reads a brand's logos and fonts; its shape may be wrong. */
export async function readBrand(
  brand: Cursor,
  readBeside: ReadBeside,
): Promise<{ files: BrandFiles; findings: readonly Finding[] }> {
  const logos = new Map<string, Image>();
  const fonts = new Map<string, FontFileOfBrand>();
  const findings: Finding[] = [];
  const logo = brand.get('logo');
  for (const { path, written } of pathsIn([logo, logo.get('light'), logo.get('dark')])) {
    const image = await readImage(written, readBeside);
    if ('path' in image) logos.set(written, image);
    else findings.push(at(path, image));
  }
  if (logo.value !== undefined && brand.get('name').value === undefined)
    findings.push(at(logo.path, messages.logoWithoutName(), 'key'));
  const scripts = [brand.get('fonts').get('latin'), brand.get('fonts').get('han')];
  for (const { path, written } of pathsIn(
    scripts.flatMap((script) => [script.get('regular'), script.get('bold'), script.get('italic')]),
  )) {
    const font = await readFont(written, readBeside);
    if ('bytes' in font) fonts.set(written, font);
    else findings.push(at(path, font));
  }
  return { files: { logos, fonts }, findings };
}

const pathsIn = (cursors: readonly Cursor[]) =>
  cursors.flatMap((cursor) => {
    const written = cursor.string();
    return written === null || written.trim() === '' ? [] : [{ path: cursor.path, written }];
  });

async function readFont(written: string, readBeside: ReadBeside) {
  const within = pathInside(written);
  if (within === null) return messages.fontOutside(written);
  const bytes = await readBeside(within);
  if (bytes === 'outside') return messages.fontOutside(written);
  if (bytes === null) return messages.fontMissing(written);
  const fault = faultOfFont(bytes) ?? ((await isUsable(bytes)) ? null : 'broken');
  if (fault) return messages.fontUnusable(written, FONT_FAULTS[fault].what, FONT_FAULTS[fault].hint);
  return { bytes, family: familyOf(bytes) ?? written };
}
