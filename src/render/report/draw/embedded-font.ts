import type { FontFace } from '../../../fonts/font-book.ts';
import type { PlacedGlyph } from '../../../fonts/glyph-run.ts';
import { cutOutlines } from '../../../fonts/outlines.ts';
import { DEFLATED, type DeflatedStreams } from './deflated.ts';
import { PdfText } from './pdf-text.ts';

interface EmbeddedGlyph extends Pick<PlacedGlyph, 'id' | 'text' | 'advance'> {
  /** In the file that is embedded. */
  readonly number: number;
  readonly code: string;
}

/** A face in a document, with the glyphs that are drawn: ISO 32000-1, 9.7, a composite font whose codes are glyphs. */
export class EmbeddedFont {
  /** In the resources of a page. */
  readonly name: string;
  readonly reference: PDFKit.PDFKitReference;
  readonly #doc: PDFKit.PDFDocument;
  readonly #face: FontFace;
  /** By the number in the face's own file, in the order in which they are first drawn. */
  readonly #used = new Map<number, EmbeddedGlyph>();

  constructor(doc: PDFKit.PDFDocument, face: FontFace, number: number) {
    this.#doc = doc;
    this.#face = face;
    this.name = `F${number}`;
    this.reference = doc.ref({});
  }

  /**
   * What stands for a glyph in a page's content: its number here, in four hexadecimal figures. It is embedded from now on.
   */
  codeOf({ id, text, advance }: PlacedGlyph): string {
    const known = this.#used.get(id);
    if (known) return known.code;
    const number = this.#used.size + 1;
    const code = hex(number);
    this.#used.set(id, { id, number, code, text, advance });
    return code;
  }

  embed(streams: DeflatedStreams): void {
    const used = [...this.#used.values()];
    const baseFont = `${SUBSET_TAG}+${postScriptName(this.#face)}`;
    const descendant = this.#object({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: baseFont,
      CIDSystemInfo: { Registry: new PdfText('Adobe'), Ordering: new PdfText('Identity'), Supplement: 0 },
      FontDescriptor: this.#descriptor(baseFont, used, streams),
      CIDToGIDMap: 'Identity',
      W: [1, used.map(({ advance }) => advance * 1000)],
    });
    Object.assign(this.reference.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: baseFont,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: this.#stream({}, Buffer.from(characterMap(used), 'latin1'), streams),
    });
    this.reference.end();
  }

  #descriptor(name: string, used: readonly EmbeddedGlyph[], streams: DeflatedStreams): PDFKit.PDFKitReference {
    const { bytes, ascent, descent, italic, box } = this.#face;
    const outlines = cutOutlines(
      bytes,
      used.map(({ id }) => id),
    );
    return this.#object({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC | (italic ? ITALIC : 0),
      FontBBox: box.map((edge) => edge * 1000),
      ItalicAngle: italic ? -10 : 0,
      Ascent: ascent * 1000,
      Descent: -descent * 1000,
      CapHeight: ascent * 800,
      StemV: this.#face.weight === 700 ? 120 : 80,
      FontFile2: this.#stream({ Length1: outlines.length }, outlines, streams),
    });
  }

  #object(data: object): PDFKit.PDFKitReference {
    const reference = this.#doc.ref(data);
    reference.end();
    return reference;
  }

  #stream(data: object, bytes: Uint8Array, streams: DeflatedStreams): PDFKit.PDFKitReference {
    const reference = this.#doc.ref({ ...data, ...DEFLATED });
    streams.add(bytes, (deflated) => reference.end(deflated));
    return reference;
  }
}

/** Six letters before the name tell that not all of the font is there; each face is embedded once, so any will do. */
const SUBSET_TAG = 'JXTDCK';

/** Its codes are glyphs, not characters of the Latin alphabet. */
const SYMBOLIC = 4;
const ITALIC = 64;

const postScriptName = ({ family, weight, italic }: FontFace): string =>
  `${family.replace(/[^A-Za-z0-9]/g, '')}-${weight === 700 ? 'Bold' : 'Regular'}${italic ? 'Italic' : ''}`;

/** At most so many in one block: Adobe Technical Note 5411. */
const BLOCK = 100;

/** From glyphs back to characters, for searching, copying and reading aloud. */
function characterMap(used: readonly EmbeddedGlyph[]): string {
  const lines = used.map(({ code, text }) => `<${code}> <${utf16(text)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, block) => {
    const inside = lines.slice(block * BLOCK, (block + 1) * BLOCK);
    return `${inside.length} beginbfchar\n${inside.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

const hex = (value: number): string => value.toString(16).padStart(4, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
