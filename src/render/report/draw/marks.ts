import { markPath } from '../../../charts/marks.ts';
import type { Mark, MarkType } from '../measure/marks.ts';
import type { Canvas } from './canvas.ts';
import { PdfText } from './pdf-text.ts';

/** Draws one mark; x and y have been moved to the page by then. */
type Drawer<T extends MarkType> = (mark: Extract<Mark, { readonly type: T }>, canvas: Canvas) => void;

const drawers: { readonly [T in MarkType]: Drawer<T> } = {
  text(mark, { doc, structure }) {
    structure.enter(mark.tag);
    doc.font(mark.face).fontSize(mark.size).fillColor(mark.colour);
    if (!mark.isTabular) {
      doc.text(mark.text, mark.x, mark.y, PLAIN_TEXT);
      return;
    }
    const width = doc.widthOfString(mark.text, TABULAR_TEXT);
    doc.text(mark.text, mark.x + mark.width - width, mark.y, TABULAR_TEXT);
  },
  link(mark, { doc, structure }) {
    const options = {
      Contents: new PdfText(mark.title),
      ...(mark.tag ? { structParent: structure.element(mark.tag) } : {}),
    };
    const { x, y, width, height, link } = mark;
    if (link.to === 'url') doc.link(x, y, width, height, asciiUrl(link.url), options);
    else doc.goTo(x, y, width, height, link.id, options);
  },
  line(mark, { doc, structure }) {
    structure.enter(null);
    doc.save().lineWidth(mark.width).strokeColor(mark.colour);
    if (mark.dotted) doc.lineCap('round').dash(0.01, { space: 4 });
    doc.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke().restore();
  },
  box(mark, { doc, structure }) {
    structure.enter(null);
    doc.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.colour);
  },
  subject(mark, { doc, structure, styles }) {
    structure.enter(null);
    const outline = markPath(mark.subject, mark.x, mark.y, mark.size / 2);
    doc.path(outline).fill(subjectColour(mark.subject, styles.palette.subjects));
  },
  meter(mark, { doc, structure, styles }) {
    structure.enter(null);
    doc.rect(mark.x, mark.y, mark.width, mark.height).fill(styles.palette.surface);
    const length = mark.width * mark.value;
    doc.rect(mark.x, mark.y, length, mark.height).fill(subjectColour(mark.subject, styles.palette.subjects));
  },
  picture(mark, { doc, structure, charts, images }) {
    structure.enter(mark.tag);
    const { x, y, width, height } = mark;
    if (mark.kind === 'chart') charts.get(mark.name)?.(doc, { x, y, width, height });
    const image = mark.kind === 'image' ? images.get(mark.name) : undefined;
    if (image) doc.image(image, x, y, { width, height });
  },
  anchor(mark, { doc }) {
    doc.addNamedDestination(mark.id, 'XYZ', null, mark.y, null);
  },
  heading(mark, { doc, bookmarks, styles }) {
    const { width } = styles.page;
    const parent = mark.level === 1 ? doc.outline : (bookmarks[0] ?? doc.outline);
    const place = { expanded: false, top: mark.y, left: width, zoom: 0, fit: false, pageNumber: null } as const;
    const bookmark = parent.addItem(mark.title, place);
    if (mark.level === 1) bookmarks.splice(0, 1, bookmark);
  },
  'page-number'(mark, { doc, structure, book, pageOf }) {
    const number = pageOf.get(mark.of);
    if (number === undefined) return;
    structure.enter(mark.tag);
    const [run] = book.runs(String(number), mark.bold ? 'bold' : 'regular');
    if (!run) return;
    doc.font(run.face.id).fontSize(mark.size).fillColor(mark.colour);
    const width = doc.widthOfString(run.text, TABULAR_TEXT);
    doc.text(run.text, mark.right - width, mark.y, TABULAR_TEXT);
  },
};

export function drawMark(mark: Mark, canvas: Canvas): void {
  drawAs(mark.type, mark, canvas);
}

function drawAs<T extends MarkType>(type: T, mark: Extract<Mark, { readonly type: T }>, canvas: Canvas): void {
  drawers[type](mark, canvas);
}

const PLAIN_TEXT: PDFKit.Mixins.TextOptions = { lineBreak: false, baseline: 'alphabetic' };
const TABULAR_TEXT: PDFKit.Mixins.TextOptions = { ...PLAIN_TEXT, features: ['tnum'] };

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
