import { plainInlines, unstyled } from '../blocks.ts';
import type { ContentsEntry } from '../number/number-blocks.ts';
import { baselineOf } from '../styles.ts';
import type { Mark, Tag } from './marks.ts';
import { type Area, inside, type Measurer, type Scope } from './scope.ts';
import { type Strip, spaced, strip } from './strip.ts';
import { layout, lineMarks, prepare } from './text.ts';

/** A line for each heading: number, title, dotted leader, page. The pages are filled in when they are known. */
export const measureContents: Measurer<'contents'> = (_block, area, scope) => {
  const list = inside(scope, 'TOC');
  const numberWidth = Math.max(0, ...scope.numbering.contents.map((entry) => numberLine(entry, scope)?.width ?? 0));
  return scope.numbering.contents.flatMap((entry) => entryStrips(entry, numberWidth, area, inside(list, 'TOCI')));
};

/** Room at the right for the page's number. */
const PAGE_ROOM = 26;

function entryStrips(entry: ContentsEntry, numberWidth: number, area: Area, scope: Scope): readonly Strip[] {
  const { styles } = scope;
  const style = styleOf(entry, scope);
  const indent = entry.level === 1 && entry.number === '' ? 0 : numberWidth + style.size;
  const width = area.width - indent - PAGE_ROOM - style.size * 2;
  const described = [entry.number, plainInlines(entry.text)].filter((part) => part !== '').join(' ');
  const link: Tag = { role: 'Link', parent: scope.tag };
  // A link inside a title leads away from what the line is for.
  const title = entry.text.map((part) => (part.type === 'text' ? { ...part, link: null } : part));
  const lines = layout(prepare(title, style, scope), style, width);
  const number = numberLine(entry, scope);
  const strips = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const marks: Mark[] = index === 0 && number ? [...lineMarks(number, area.x, 0, style, link, scope)] : [];
    marks.push(...lineMarks(line, area.x + indent, 0, style, link, scope));
    if (isLast) marks.push(...pageMarks(entry, area.x + indent + line.width, area, link, scope));
    marks.push({
      type: 'link',
      x: area.x,
      y: 0,
      width: area.width,
      height: style.lineHeight,
      link: { to: 'id', id: entry.id },
      title: described,
      tag: link,
    });
    return strip({ height: style.lineHeight, keepWithNext: !isLast, marks });
  });
  return spaced(strips, entry.level === 1 ? styles.gap * 1.3 : styles.gap * 0.3, styles.gap * 0.3);
}

function pageMarks(entry: ContentsEntry, from: number, area: Area, tag: Tag, scope: Scope): readonly Mark[] {
  const style = styleOf(entry, scope);
  const y = baselineOf(style);
  const right = area.x + area.width;
  const dots = { x1: from + style.size * 0.6, x2: right - PAGE_ROOM, y1: y, y2: y };
  return [
    { type: 'line', ...dots, width: 0.9, colour: scope.styles.palette.line, dotted: true },
    { type: 'page-number', of: entry.id, right, y, size: style.size, bold: style.bold, colour: style.colour, tag },
  ];
}

const styleOf = (entry: ContentsEntry, scope: Scope) =>
  scope.styles.text[entry.level === 1 ? 'contents1' : 'contents2'];

function numberLine(entry: ContentsEntry, scope: Scope) {
  if (entry.number === '') return null;
  const style = styleOf(entry, scope);
  return layout(prepare([unstyled(entry.number)], style, scope), style, Number.POSITIVE_INFINITY)[0] ?? null;
}
