import type { Inline, Link, TextInline, Tone } from '../blocks.ts';
import type { MarkupElement, MarkupNode } from './tree.ts';

type Style = Omit<TextInline, 'type' | 'value'>;

const PLAIN: Style = { bold: false, italic: false, code: false, tone: 'plain', link: null, language: null };

/** Nodes that hold text and inline elements → a flat run of styled stretches, white space collapsed as in HTML. */
export function parseInlines(nodes: readonly MarkupNode[]): readonly Inline[] {
  return collapse(nodes.flatMap((node) => inlineNode(node, PLAIN)));
}

function inlineNode(node: MarkupNode, style: Style): readonly Inline[] {
  if (typeof node === 'string') return [{ type: 'text', value: node, ...style }];
  return inlineElement(node, style);
}

function inlineElement(element: MarkupElement, style: Style): readonly Inline[] {
  const inside = (inner: Partial<Style>): Inline[] =>
    element.children.flatMap((child) => inlineNode(child, { ...style, ...inner }));
  switch (element.name) {
    case 'strong':
      return inside({ bold: true });
    case 'em':
      return inside({ italic: true });
    case 'code':
      return inside({ code: true });
    case 'a':
      return anchor(element, style, inside);
    case 'br':
      return [{ type: 'break' }];
    case 'meter':
      return [{ type: 'meter', subject: subjectOf(element), value: share(element.attributes.value) }];
    case 'span': {
      const spoken = element.attributes['aria-label'];
      const content = inside({
        tone: toneOf(element) ?? style.tone,
        language: element.attributes.lang ?? style.language,
        ...(spoken === undefined ? {} : { spoken }),
      });
      return element.attributes['data-subject'] === undefined
        ? content
        : [{ type: 'marker', subject: subjectOf(element) }, ...content];
    }
    default:
      // A block inside a phrase has been reported already; its text must not be lost with it.
      return inside({});
  }
}

/** A link, or with a class a reference: what that says is known when everything has its number. */
function anchor(
  element: MarkupElement,
  style: Style,
  inside: (inner: Partial<Style>) => readonly Inline[],
): readonly Inline[] {
  const link = linkTo(element.attributes.href ?? '');
  const shows = SHOWN.find((name) => name === element.attributes.class);
  if (shows && link?.to === 'id') return [{ type: 'reference', to: link.id, shows, ...style, link }];
  return inside({ link });
}

const SHOWN = ['number', 'page'] as const;

const linkTo = (href: string): Link | null => {
  if (href.startsWith('#')) return { to: 'id', id: href.slice(1) };
  return href === '' ? null : { to: 'url', url: href };
};

const subjectOf = (element: MarkupElement): number =>
  Math.max(0, Math.trunc(Number(element.attributes['data-subject']) || 0));

const share = (value: string | undefined): number => Math.min(1, Math.max(0, Number(value) || 0));

const TONES: readonly Tone[] = ['muted', 'accent', 'positive', 'negative'];
const toneOf = (element: MarkupElement): Tone | undefined => TONES.find((tone) => tone === element.attributes.class);

/** Spaces, tabs and line ends; a no-break space is text. */
const WHITE_SPACE = /[ \t\n\r\f]+/g;
/** A line end between two Han characters is an accident of how the template or the text was typed: no space. */
const HAN_LINE_END =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])[ \t]*\r?\n\s*(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu;

function collapse(parts: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  // True at the start and after a break: a space there would only move the line.
  let spaceBefore = true;
  for (const part of parts) {
    if (part.type !== 'text') {
      if (part.type === 'break') trimEnd(result);
      result.push(part);
      spaceBefore = part.type === 'break';
      continue;
    }
    let value = part.value.replace(HAN_LINE_END, '').replace(WHITE_SPACE, ' ');
    if (spaceBefore && value.startsWith(' ')) value = value.slice(1);
    if (value === '') continue;
    spaceBefore = value.endsWith(' ');
    result.push({ ...part, value });
  }
  trimEnd(result);
  return result;
}

function trimEnd(parts: Inline[]): void {
  const last = parts.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith(' ')) return;
  const value = last.value.slice(0, -1);
  if (value === '') parts.pop();
  else parts[parts.length - 1] = { ...last, value };
}
