import type { Inline, ParagraphStyle } from '../blocks.ts';
import { plainInlines, unstyled } from '../blocks.ts';
import { isDangling } from '../number/number-blocks.ts';
import type { ReportStyles, TextRole, TextStyle } from '../styles.ts';
import type { Mark, Tag } from './marks.ts';
import { spelledOut } from './references.ts';
import { type Area, inside, type Measurer, type Scope } from './scope.ts';
import { keptWithNext, type Strip, spaced, strip } from './strip.ts';
import { balanced, layout, lineMarks, prepare } from './text.ts';

/** A strip a line. A page break leaves at least two lines on either side. */
export function textStrips(
  text: readonly Inline[],
  style: TextStyle,
  area: Area,
  tag: Tag,
  scope: Scope,
  setLines = layout,
): readonly Strip[] {
  const lines = setLines(prepare(text, style, scope), style, area.width);
  return lines.map((line, index) =>
    strip({
      height: style.lineHeight,
      keepWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
      marks: lineMarks(line, area.x, 0, style, tag, scope),
    }),
  );
}

const ROLES: Readonly<Record<Exclude<ParagraphStyle, 'body'>, TextRole>> = {
  lead: 'lead',
  answer: 'answer',
  muted: 'muted',
  source: 'source',
  label: 'label',
  title: 'title',
  subtitle: 'subtitle',
};

export const measureParagraph: Measurer<'paragraph'> = (block, area, scope) => {
  if (isDangling(block.text, scope.numbering)) return [];
  const role = block.style === 'body' ? scope.role : ROLES[block.style];
  const style = scope.styles.text[role];
  const width = Math.min(area.width, measureOf(role, scope.styles));
  const setLines = HEADLINES.includes(role) ? balanced : layout;
  const tag: Tag = { role: 'P', parent: scope.tag };
  const lines = textStrips(block.text, style, { x: area.x, width }, tag, scope, setLines);
  const { above, below } = paragraphSpace(block.style, scope.styles);
  const strips = anchored(spaced(lines, above, below), block.id);
  return INTRODUCTIONS.includes(block.style) ? keptWithNext(strips) : strips;
};

const HEADLINES: readonly TextRole[] = ['title', 'subtitle', 'lead', 'answer'];

/** What leads up to something stays with it. */
const INTRODUCTIONS: readonly ParagraphStyle[] = ['label', 'lead', 'answer'];

/** Display text may be as wide as the page; running text keeps to its measure, which grows with its size. */
const measureOf = (role: TextRole, styles: ReportStyles): number =>
  role === 'title' || role === 'answer' || role === 'source' || role === 'label'
    ? styles.width
    : (styles.measure * styles.text[role].size) / styles.text.body.size;

function paragraphSpace(style: ParagraphStyle, { gap }: ReportStyles): { above: number; below: number } {
  switch (style) {
    case 'label':
      return { above: gap * 1.5, below: gap * 0.25 };
    case 'source':
      return { above: gap * 0.6, below: gap * 2 };
    case 'title':
      return { above: gap, below: gap * 1.5 };
    case 'subtitle':
      return { above: gap, below: gap * 5 };
    case 'lead':
    case 'answer':
      return { above: gap, below: gap * 1.5 };
    default:
      return { above: 0, below: gap };
  }
}

const HEADING_ROLES = { 1: 'heading1', 2: 'heading2', 3: 'heading3', 4: 'heading4' } as const;
const HEADING_TAGS = ['H1', 'H2', 'H3', 'H4'] as const;

export const measureHeading: Measurer<'heading'> = (block, area, scope) => {
  const {
    styles,
    numbering: { numbers, anchors, depths },
  } = scope;
  const style = styles.text[HEADING_ROLES[block.level]];
  const depth = depths.get(block) ?? block.level;
  const tagged = inside(scope, HEADING_TAGS[depth - 1] ?? 'H4');
  const number = numbers.get(block) ?? '';
  const [first] = block.text;
  const mark = number !== '' && first?.type === 'marker' ? first : null;
  const numbered = number === '' ? null : numberMarks(number, mark, style, area, tagged);
  const indent = numbered?.indent ?? 0;
  const text = mark ? block.text.slice(1) : block.text;
  const lines = textStrips(text, style, { x: area.x + indent, width: area.width - indent }, tagged.tag, tagged);
  const id = anchors.get(block);
  const title = [number, plainInlines(spelledOut(block.text, scope))].filter((part) => part !== '').join(' ');
  const start: Mark[] = [
    ...(id === undefined ? [] : [{ type: 'anchor', id, y: 0 } as const]),
    { type: 'heading', level: depth, title, y: 0 },
    ...(block.level === 1 ? sectionMarks(area, styles) : []),
  ];
  const started = lines.map((line, index) =>
    index === 0 ? { ...line, marks: [...start, ...(numbered?.marks ?? []), ...line.marks] } : line,
  );
  const { above, below } = headingSpace(block.level, styles);
  return keptWithNext(spaced(started, above, below));
};

/**
 * The number stands before the heading, whose further lines keep clear of it; a subject's mark before both: between them
 * it would part them so far that Poppler takes them for two columns.
 */
function numberMarks(number: string, mark: Inline | null, style: TextStyle, area: Area, scope: Scope) {
  const looks = { ...style, colour: scope.styles.palette.accent };
  const text = prepare([...(mark ? [mark] : []), unstyled(number)], looks, scope);
  const line = layout(text, looks, area.width)[0];
  if (!line) return null;
  return {
    marks: lineMarks(line, area.x, 0, looks, scope.tag, scope),
    indent: line.width + style.size * 0.7,
  };
}

/** Above a section's title, in the space that parts it from the section before. */
function sectionMarks({ x, width }: Area, { look, palette }: ReportStyles): readonly Mark[] {
  const box = (y: number, across: number, height: number, colour: string): Mark => ({
    type: 'box',
    x,
    y,
    width: across,
    height,
    colour,
  });
  if (look.section === 'bar') return [box(-9, 40, 3, palette.accent)];
  if (look.section === 'rule') return [box(-10, width, 2.4, palette.text), box(-10, width * 0.16, 2.4, palette.accent)];
  return [];
}

function headingSpace(level: 1 | 2 | 3 | 4, { gap }: ReportStyles): { above: number; below: number } {
  return {
    1: { above: gap * 5, below: gap * 1.6 },
    2: { above: gap * 3.2, below: gap },
    3: { above: gap * 2.2, below: gap * 0.6 },
    4: { above: gap * 1.6, below: gap * 0.2 },
  }[level];
}

/** The first strip becomes a place that links lead to. */
export function anchored(strips: readonly Strip[], id: string | null): readonly Strip[] {
  if (id === null) return strips;
  return strips.map((current, index) =>
    index === 0 ? { ...current, marks: [{ type: 'anchor', id, y: 0 } as const, ...current.marks] } : current,
  );
}
