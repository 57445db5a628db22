import { isDictionary, isReference, nameOf, type PdfDictionary, type PdfValue, readObjects } from './pdf-objects.ts';

/** One element of the logical structure, over all pages. */
export interface StructureElement {
  /** E.g. `H2`, `Table`. */
  readonly role: string;
  readonly alternative: string | null;
  readonly scope: string | null;
  readonly columns: number;
  readonly rows: number;
  /** In reading order; content and annotations are named as pdf.js names them. */
  readonly kids: readonly (StructureElement | Content | Annotation)[];
}

/** E.g. `p12R_mc3`. */
interface Content {
  readonly content: string;
}

/** E.g. `12R`. */
interface Annotation {
  readonly annotation: string;
}

/** The elements at the top; none in a PDF that is not tagged. */
export function readStructure(bytes: Uint8Array): readonly StructureElement[] {
  const { catalogue, resolve } = readObjects(bytes);
  const list = (value: PdfValue): readonly PdfValue[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

  const kidOf = (value: PdfValue, page: PdfValue | undefined): StructureElement['kids'] => {
    if (typeof value === 'number') return [{ content: contentId(page, value) }];
    if (!isDictionary(value)) return [];
    const type = nameOf(value.get('Type'));
    if (type === 'MCR') return [{ content: contentId(value.get('Pg') ?? page, Number(value.get('MCID'))) }];
    if (type === 'OBJR') return [{ annotation: objectId(value.get('Obj')) }];
    return [element(value)];
  };
  const element = (dictionary: PdfDictionary): StructureElement => {
    const attributes = list(resolve(dictionary.get('A')))
      .map(resolve)
      .filter(isDictionary);
    const attribute = (name: string): PdfValue => resolve(attributes.find((each) => each.has(name))?.get(name));
    const alternative = resolve(dictionary.get('Alt'));
    return {
      role: nameOf(dictionary.get('S')) ?? '',
      alternative: typeof alternative === 'string' ? alternative : null,
      scope: nameOf(attribute('Scope')),
      columns: Number(attribute('ColSpan') ?? 1),
      rows: Number(attribute('RowSpan') ?? 1),
      kids: list(resolve(dictionary.get('K'))).flatMap((kid) => kidOf(resolve(kid), dictionary.get('Pg'))),
    };
  };
  const root = resolve(catalogue.get('StructTreeRoot'));
  return isDictionary(root)
    ? list(resolve(root.get('K')))
        .map(resolve)
        .filter(isDictionary)
        .map(element)
    : [];
}

export const childrenOf = ({ kids }: StructureElement): readonly StructureElement[] =>
  kids.flatMap((kid) => ('role' in kid ? [kid] : []));

/** The element and all below it, in reading order. */
export const withDescendants = (element: StructureElement): readonly StructureElement[] => [
  element,
  ...childrenOf(element).flatMap(withDescendants),
];

/** Marked content of the element and all below it, in reading order. */
export const contentOf = ({ kids }: StructureElement): readonly string[] =>
  kids.flatMap((kid) => ('content' in kid ? [kid.content] : 'role' in kid ? contentOf(kid) : []));

export const annotationsOf = ({ kids }: StructureElement): readonly string[] =>
  kids.flatMap((kid) => ('annotation' in kid ? [kid.annotation] : 'role' in kid ? annotationsOf(kid) : []));

const objectId = (value: PdfValue | undefined): string => (isReference(value) ? `${value.object}R` : '');
const contentId = (page: PdfValue | undefined, number: number): string => `p${objectId(page)}_mc${number}`;
