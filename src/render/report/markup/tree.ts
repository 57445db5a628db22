import { Parser } from 'htmlparser2';
import { INLINE_NAMES, isElementName, ruleOf } from './elements.ts';

export type MarkupNode = MarkupElement | string;

export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

/** Where markup leaves the subset. `start` and `end` count characters of the markup that was read. */
export type MarkupFault = { readonly element: string; readonly start: number; readonly end: number } & (
  | { readonly kind: 'unknown-element' | 'unclosed' | 'stray-text' }
  | { readonly kind: 'unknown-attribute'; readonly attribute: string; readonly known: readonly string[] }
  | {
      readonly kind: 'unknown-value';
      readonly attribute: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'misplaced'; readonly parent: string; readonly known: readonly string[] }
);

export interface MarkupTree {
  readonly children: readonly MarkupNode[];
  readonly faults: readonly MarkupFault[];
}

/** Stands for what a template fills in, when a template itself is read: its value cannot be judged, nor its content. */
export const FILLED = '\uE000';

interface OpenElement {
  readonly name: string;
  readonly children: MarkupNode[];
  /** Of its start tag. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads markup and holds it against the subset. Never throws: what is wrong is in `faults`, and the tree goes on without
 * judging what stands inside an unknown element.
 */
export function readMarkup(markup: string, kind: 'filled' | 'template' = 'filled'): MarkupTree {
  const faults: MarkupFault[] = [];
  const root: OpenElement = { name: '', children: [], start: 0, end: 0 };
  const open: OpenElement[] = [root];
  const current = (): OpenElement => open.at(-1) ?? root;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const place = { element: name, start: parser.startIndex, end: parser.endIndex + 1 };
        faults.push(...elementFaults(place, attributes, current().name, kind));
        const children: MarkupNode[] = [];
        current().children.push({ name, attributes, children });
        open.push({ name, children, start: place.start, end: place.end });
      },
      onclosetag(name, implied) {
        const closed = open.pop();
        const isVoid = isElementName(name) && ruleOf(name).void === true;
        if (closed && implied && !isVoid) {
          faults.push({ kind: 'unclosed', element: name, start: closed.start, end: closed.end });
        }
      },
      ontext(value) {
        const parent = current();
        parent.children.push(value);
        if (isTextAllowed(parent.name) || value.replaceAll(FILLED, '').trim() === '') return;
        faults.push({
          kind: 'stray-text',
          element: parent.name,
          start: parser.startIndex,
          end: parser.endIndex + 1,
        });
      },
    },
    { decodeEntities: true },
  );
  parser.end(markup);
  return { children: root.children, faults };
}

/** At the root stands what a partial gives to the template around it, so both text and any element may. */
const isTextAllowed = (parent: string): boolean => parent === '' || !isElementName(parent) || ruleOf(parent).text;

function elementFaults(
  place: { readonly element: string; readonly start: number; readonly end: number },
  attributes: Readonly<Record<string, string>>,
  parent: string,
  kind: 'filled' | 'template',
): MarkupFault[] {
  const { element } = place;
  if (!isElementName(element)) return [{ kind: 'unknown-element', ...place }];
  const faults: MarkupFault[] = [];
  if (isElementName(parent) && !ruleOf(parent).children.includes(element)) {
    faults.push({ kind: 'misplaced', parent, known: ruleOf(parent).children, ...place });
  }
  const known = ruleOf(element).attributes;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.includes(FILLED)) continue;
    if (!Object.hasOwn(known, attribute)) {
      faults.push({ kind: 'unknown-attribute', attribute, known: Object.keys(known), ...place });
      continue;
    }
    const values = known[attribute];
    // In a template, conditions have left blanks between the values that they choose from.
    const given = kind === 'template' ? value.split(/\s+/) : [value];
    const wrong = given.find((one) => one !== '' && !one.includes(FILLED) && !values?.includes(one));
    if (values && wrong !== undefined) {
      faults.push({ kind: 'unknown-value', attribute, value: wrong, known: values, ...place });
    }
  }
  return faults;
}

export const isInline = (node: MarkupNode): boolean => typeof node === 'string' || INLINE_NAMES.includes(node.name);
