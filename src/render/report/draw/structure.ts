import type { Tag } from '../measure/marks.ts';
import type { Box } from './canvas.ts';
import { PdfText } from './pdf-text.ts';

/** The logical structure of a tagged PDF (ISO 32000-1, 14.7 and 14.8), gathered while its content is drawn. */
export interface Structure {
  /** What is drawn from here on belongs to `tag`; null stands for decoration. */
  enter(tag: Tag | null): void;
  /** Gives the tag its place among the others, whether or not anything is drawn in it. */
  add(tag: Tag): void;
  /** Header, footer and what a page repeats: no part of the text. */
  enterFurniture(): void;
  /** Makes an annotation a child of the tag's element. `add` puts it on the page, with the key that leads back. */
  annotate(tag: Tag, add: (options: { readonly StructParent: number }) => void): void;
  /** Where a figure stands on its page. */
  place(tag: Tag, box: Box): void;
  /** Before the page changes. */
  leavePage(): void;
  /** When all is drawn. */
  write(): void;
}

type Reference = PDFKit.PDFKitReference;

interface Element {
  readonly tag: Tag;
  readonly parent: Element | null;
  readonly reference: Reference;
  readonly kids: (Element | Content | Annotation)[];
  box: readonly number[] | null;
}

/** A piece of a page's content, by its number there. */
interface Content {
  readonly page: Reference;
  readonly number: number;
}

interface Annotation {
  readonly page: Reference;
  readonly annotation: Reference;
}

/** Elements come into being when their first content is drawn, so their order is the reading order. */
export function structure(doc: PDFKit.PDFDocument): Structure {
  const elements = new Map<Tag, Element>();
  /** By the key of a page: the elements that its pieces belong to. By the key of an annotation: its element. */
  const parents: (Reference | Reference[])[] = [];
  let pieces: Reference[] | null = null;
  let open: Tag | 'decoration' | 'furniture' | null = null;

  const element = (tag: Tag): Element => {
    const known = elements.get(tag);
    if (known) return known;
    const parent = tag.parent && element(tag.parent);
    const before = parent?.kids.at(-1);
    if (tag.source && before && 'reference' in before && before.tag.source === tag.source) {
      elements.set(tag, before);
      return before;
    }
    const created: Element = { tag, parent, reference: doc.ref({}), kids: [], box: null };
    parent?.kids.push(created);
    elements.set(tag, created);
    return created;
  };
  const piecesOfPage = (): Reference[] => {
    if (pieces) return pieces;
    pieces = [];
    Object.assign(doc.page.dictionary.data, { StructParents: parents.push(pieces) - 1, Tabs: 'S' });
    return pieces;
  };
  const close = (): void => {
    if (open !== null) doc.addContent('EMC');
    open = null;
  };
  const enterArtifact = (kind: 'decoration' | 'furniture', type: 'Layout' | 'Pagination'): void => {
    if (open === kind) return;
    close();
    doc.addContent(`/Artifact <</Type /${type}>> BDC`);
    open = kind;
  };
  return {
    enter(tag) {
      if (tag === null) {
        enterArtifact('decoration', 'Layout');
      } else if (open !== tag) {
        close();
        const owner = element(tag);
        const number = piecesOfPage().push(owner.reference) - 1;
        owner.kids.push({ page: doc.page.dictionary, number });
        doc.addContent(`/${tag.role} <</MCID ${number}>> BDC`);
        open = tag;
      }
    },
    add: element,
    enterFurniture: () => enterArtifact('furniture', 'Pagination'),
    annotate(tag, add) {
      const owner = element(tag);
      piecesOfPage();
      add({ StructParent: parents.push(owner.reference) - 1 });
      owner.kids.push({ page: doc.page.dictionary, annotation: doc.page.annotations.at(-1) });
    },
    place(tag, { x, y, width, height }) {
      const { height: page } = doc.page;
      element(tag).box = [x, page - y - height, x + width, page - y];
    },
    leavePage() {
      close();
      pieces = null;
    },
    write: () => writeTree(doc, [...new Set(elements.values())], parents),
  };
}

function writeTree(
  doc: PDFKit.PDFDocument,
  elements: readonly Element[],
  parents: readonly (Reference | readonly Reference[])[],
): void {
  const root = doc.getStructTreeRoot();
  const names: (PdfText | Reference)[] = [];
  for (const element of elements) {
    const { reference, tag } = element;
    // Notes must be told apart.
    const id = tag.role === 'Note' ? new PdfText(`note-${String(names.length / 2 + 1).padStart(6, '0')}`) : null;
    if (id) names.push(id, reference);
    Object.assign(reference.data, { ...dictionaryOf(element, root), ...(id ? { ID: id } : {}) });
    reference.end();
  }
  Object.assign(root.data, {
    K: elements.filter(({ parent }) => parent === null).map(({ reference }) => reference),
    ParentTree: { Nums: parents.flatMap((parent, key) => [key, parent]) },
    ParentTreeNextKey: parents.length,
    ...(names.length > 0 ? { IDTree: { Names: names } } : {}),
  });
}

function dictionaryOf({ tag, parent, kids, box }: Element, root: Reference): object {
  const attributes = attributesOf(tag, box);
  // Most elements stand on one page: naming it once saves a dictionary a piece.
  const page = kids.find((kid): kid is Content => 'number' in kid)?.page;
  return {
    S: tag.role,
    P: parent?.reference ?? root,
    ...(page ? { Pg: page } : {}),
    ...(tag.alternative === undefined ? {} : { Alt: new PdfText(tag.alternative) }),
    ...(tag.language === undefined ? {} : { Lang: new PdfText(tag.language) }),
    ...(attributes ? { A: attributes } : {}),
    K: kids.map((kid) => kidObject(kid, page)),
  };
}

function kidObject(kid: Element | Content | Annotation, page: Reference | undefined): object | number {
  if ('reference' in kid) return kid.reference;
  if ('number' in kid && kid.page === page) return kid.number;
  if ('number' in kid) return { Type: 'MCR', Pg: kid.page, MCID: kid.number };
  return { Type: 'OBJR', Pg: kid.page, Obj: kid.annotation };
}

/** ISO 32000-1, 14.8.5. */
function attributesOf({ scope, columnSpan, rowSpan, numbering }: Tag, box: readonly number[] | null): object | null {
  if (box) return { O: 'Layout', Placement: 'Block', BBox: box };
  if (numbering) return { O: 'List', ListNumbering: numbering };
  if (!scope && !columnSpan && !rowSpan) return null;
  return {
    O: 'Table',
    ...(scope ? { Scope: scope } : {}),
    ...(columnSpan ? { ColSpan: columnSpan } : {}),
    ...(rowSpan ? { RowSpan: rowSpan } : {}),
  };
}
