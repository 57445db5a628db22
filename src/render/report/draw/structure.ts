import type { Tag } from '../measure/marks.ts';

/** The logical structure of a tagged PDF, written while its content is drawn. */
export interface Structure {
  /** What is drawn from here on belongs to `tag`; null stands for decoration. */
  enter(tag: Tag | null): void;
  /** Header, footer and what a page repeats: no part of the text. */
  enterFurniture(): void;
  /** The element of a tag, for annotations. */
  element(tag: Tag): PDFKit.PDFStructureElement;
  /** Before the page changes. */
  leavePage(): void;
}

/**
 * Elements come into being when their first content is drawn, so their order is the reading order. PDFKit writes the page
 * of a link's annotation when the link's element ends, so links end with their page.
 */
export function structure(doc: PDFKit.PDFDocument): Structure {
  const elements = new Map<Tag, PDFKit.PDFStructureElement>();
  let open: Tag | 'decoration' | 'furniture' | null = null;
  let links: PDFKit.PDFStructureElement[] = [];

  const element = (tag: Tag): PDFKit.PDFStructureElement => {
    const known = elements.get(tag);
    if (known) return known;
    const created = doc.struct(tag.role, optionsOf(tag));
    elements.set(tag, created);
    if (tag.parent) element(tag.parent).add(created);
    else doc.addStructure(created);
    if (tag.role === 'Link') links.push(created);
    return created;
  };
  const close = (): void => {
    if (open !== null) doc.endMarkedContent();
    open = null;
  };
  const enterArtifact = (kind: 'decoration' | 'furniture', type: 'Layout' | 'Pagination'): void => {
    if (open === kind) return;
    close();
    doc.markContent('Artifact', { type });
    open = kind;
  };
  return {
    element,
    enter(tag) {
      if (tag === null) {
        enterArtifact('decoration', 'Layout');
      } else if (open !== tag) {
        close();
        const owner = element(tag);
        owner.add(doc.markStructureContent(tag.role));
        open = tag;
      }
    },
    enterFurniture: () => enterArtifact('furniture', 'Pagination'),
    leavePage() {
      close();
      for (const link of links) link.end();
      links = [];
    },
  };
}

function optionsOf({ alternative, scope }: Tag): PDFKit.Mixins.StructureElementOptions {
  const options: PDFKit.Mixins.StructureElementOptions = {};
  if (alternative !== undefined) options.alt = alternative;
  if (scope !== undefined) options.scope = scope;
  return options;
}
