import { isChinese } from '../model/language.ts';
import { checksum, findTable, tagAt, viewOf } from './sfnt.ts';

/**
 * Makes the forms of a language a font's own: a Chinese dash that is a full em wide, for one. Browsers choose these
 * forms by the page's language, PDF and canvas libraries do not; so the language's system takes the place of the default
 * one in each script. Fonts and languages without such forms stay as they are.
 * Note: mutates the font.
 */
export function speakLanguage(font: Uint8Array, language: string): void {
  const wanted = systemTag(language);
  const view = viewOf(font);
  const table = findTable(view, 'GSUB');
  if (!wanted || !table) return;
  const scripts = table.offset + view.getUint16(table.offset + 4);
  const records = Array.from({ length: view.getUint16(scripts) }, (_, index) => scripts + 2 + 6 * index);
  for (const record of records) preferSystem(view, scripts + view.getUint16(record + 4), wanted);
  // Punctuation by itself belongs to no script.
  const shared = records.find((record) => tagAt(view, record) === 'DFLT');
  const han = records.find((record) => tagAt(view, record) === 'hani');
  if (shared !== undefined && han !== undefined) view.setUint16(shared + 4, view.getUint16(han + 4));
  view.setUint32(table.record + 4, checksum(view, table.offset, table.length));
}

/**
 * Where the rules of a language stand, as offsets of one system a script: what a font that speaks it would use.
 *
 * @param table offset of GSUB
 */
export function languageSystems(view: DataView, table: number, language: string): number[] {
  const wanted = systemTag(language);
  const scripts = table + view.getUint16(table + 4);
  const systems = new Map<string, number>();
  for (let index = 0; index < view.getUint16(scripts); index++) {
    const record = scripts + 2 + 6 * index;
    const system = systemOf(view, scripts + view.getUint16(record + 4), wanted);
    if (system !== null) systems.set(tagAt(view, record), system);
  }
  const han = systems.get('hani');
  if (wanted && han !== undefined && systems.has('DFLT')) systems.set('DFLT', han);
  return [...systems.values()];
}

function systemOf(view: DataView, script: number, wanted: string | null): number | null {
  for (let index = 0; index < view.getUint16(script + 2); index++) {
    const record = script + 4 + 6 * index;
    if (tagAt(view, record) === wanted) return script + view.getUint16(record + 4);
  }
  const offset = view.getUint16(script);
  return offset === 0 ? null : script + offset;
}

/**
 * Whether the font's own shapes are those of the language. A font that has forms for some regions and not for this one
 * draws those of another; of one that has none at all nothing can be said.
 */
export function hasForms(font: Uint8Array, language: string): boolean {
  const wanted = systemTag(language);
  const view = viewOf(font);
  const table = findTable(view, 'GSUB');
  if (!wanted || !table) return true;
  const scripts = table.offset + view.getUint16(table.offset + 4);
  const tags = new Set<string>();
  for (let each = 0; each < view.getUint16(scripts); each++) {
    const script = scripts + view.getUint16(scripts + 2 + 6 * each + 4);
    for (let index = 0; index < view.getUint16(script + 2); index++) tags.add(tagAt(view, script + 4 + 6 * index));
  }
  return tags.has(wanted) || !REGIONS.some((region) => tags.has(region));
}

/** Fonts of regions whose languages we refuse are known by their tags all the same. */
const REGIONS = ['ZHS ', 'ZHT ', 'ZHH ', 'JAN ', 'KOR '];

function preferSystem(view: DataView, script: number, wanted: string): void {
  for (let index = 0; index < view.getUint16(script + 2); index++) {
    const record = script + 4 + 6 * index;
    if (tagAt(view, record) === wanted) view.setUint16(script, view.getUint16(record + 4));
  }
}

function systemTag(language: string): string | null {
  if (/^zh-(TW|Hant)\b/i.test(language)) return 'ZHT ';
  if (/^zh-(HK|MO)\b/i.test(language)) return 'ZHH ';
  return isChinese(language) ? 'ZHS ' : null;
}
