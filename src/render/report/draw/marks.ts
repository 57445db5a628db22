import { markPath } from '../../../charts/marks.ts';
import type { Mark, MarkType } from '../measure/marks.ts';
import type { Canvas } from './canvas.ts';
import { filledBox, line } from './operators.ts';
import { PdfText } from './pdf-text.ts';
import { type TextWriter, type WrittenText, widthOf } from './text-writer.ts';

/** Draws one mark; x and y have been moved to the page by then. */
type Drawer<T extends MarkType> = (mark: Extract<Mark, { readonly type: T }>, canvas: Canvas) => void;

const drawers: { readonly [T in MarkType]: Drawer<T> } = {
  text(mark, { structure, text }) {
    structure.enter(mark.tag);
    const { text: value, face, size, colour, x, y } = mark;
    if (!mark.isTabular) text.write({ text: value, face, size, colour, setting: 'squeezed' }, x, y);
    else writeTabular({ text: value, face, size, colour }, x + mark.width, y, text);
  },
  link(mark, { doc, structure }) {
    const { x, y, width, height, link, tag } = mark;
    const add = (options: { readonly StructParent?: number }): void => {
      const described = { Contents: new PdfText(mark.title), ...options };
      if (link.to === 'url') doc.link(x, y, width, height, asciiUrl(link.url), described);
      else doc.goTo(x, y, width, height, link.id, described);
    };
    if (tag) structure.annotate(tag, add);
    else add({});
  },
  line(mark, { doc, structure }) {
    structure.enter(null);
    doc.addContent(line(mark));
  },
  box(mark, { doc, structure }) {
    structure.enter(null);
    doc.addContent(filledBox(mark.x, mark.y, mark.width, mark.height, mark.colour));
  },
  subject(mark, { doc, structure, styles }) {
    structure.enter(null);
    const outline = markPath(mark.subject, mark.x, mark.y, mark.size / 2);
    doc.path(outline).fill(subjectColour(mark.subject, styles.palette.subjects));
  },
  meter({ x, y, width, height, value, subject }, { doc, structure, styles }) {
    structure.enter(null);
    const { surface, subjects } = styles.palette;
    doc.addContent(filledBox(x, y, width, height, surface));
    doc.addContent(filledBox(x, y, width * value, height, subjectColour(subject, subjects)));
  },
  picture({ tag, kind, name, x, y, width, height }, { doc, structure, charts, images, text }) {
    structure.enter(tag);
    if (tag) structure.place(tag, { x, y, width, height });
    if (kind === 'chart') charts.get(name)?.(doc, { x, y, width, height }, text);
    const image = kind === 'image' ? images.get(name) : undefined;
    if (image) doc.image(image, x, y, { width, height });
  },
  element(mark, { structure }) {
    structure.add(mark.tag);
  },
  anchor(mark, { doc }) {
    doc.addNamedDestination(mark.id, 'XYZ', null, mark.y, null);
  },
  heading(mark, { doc, bookmarks, styles }) {
    const { width } = styles.page;
    const parent = bookmarks[mark.level - 2] ?? doc.outline;
    const place = { expanded: false, top: mark.y, left: width, zoom: 0, fit: false, pageNumber: null } as const;
    bookmarks.splice(mark.level - 1, bookmarks.length, parent.addItem(mark.title, place));
  },
  'page-number'(mark, { structure, book, pageOf, text }) {
    const number = pageOf.get(mark.of);
    if (number === undefined) return;
    structure.enter(mark.tag);
    const [run] = book.runs(String(number), mark.bold ? 'bold' : 'regular');
    if (run) writeTabular({ ...run, size: mark.size, colour: mark.colour }, mark.right, mark.y, text);
  },
};

/** Figures of one width, ending at `right`. */
function writeTabular(written: WrittenText, right: number, y: number, text: TextWriter): void {
  const width = widthOf(written.face.glyphs(written.text, 'tabular')) * written.size;
  text.write({ ...written, setting: 'tabular' }, right - width, y);
}

export function drawMark(mark: Mark, canvas: Canvas): void {
  drawAs(mark.type, mark, canvas);
}

function drawAs<T extends MarkType>(type: T, mark: Extract<Mark, { readonly type: T }>, canvas: Canvas): void {
  drawers[type](mark, canvas);
}

const subjectColour = (subject: number, colours: readonly string[]): string =>
  colours[subject % colours.length] ?? '#000000';

/** PDF wants addresses in ASCII; one that is no address stays as it is written. */
function asciiUrl(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    return encodeURI(url);
  }
}
