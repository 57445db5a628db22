import type { FontBook, FontStyle } from '../../../fonts/font-book.ts';
import { countLines, layoutPrepared, minimumWidth } from '../../../fonts/lines.ts';
import type { Line, PlacedRun } from '../../../fonts/placed-line.ts';
import { type PreparedText, prepareText } from '../../../fonts/prepared-text.ts';
import type { Span, WhiteSpace } from '../../../fonts/spans.ts';
import type { Inline, Link, TextInline, Tone } from '../blocks.ts';
import { baselineOf, type TextStyle } from '../styles.ts';
import type { LinkMark, Mark, Tag } from './marks.ts';
import { spelledOut } from './references.ts';
import type { Scope } from './scope.ts';

export type ReportText = PreparedText<Inline>;
export type ReportLine = Line<Inline>;

/** Text measured once, ready for any width and size: it may be tried at several of them. Note: adds to `scope.prepared`. */
export function prepare(
  text: readonly Inline[],
  style: TextStyle,
  scope: Scope,
  whiteSpace: WhiteSpace = 'collapse',
): ReportText {
  const spelled = spelledOut(text, scope);
  const known = scope.prepared.get(spelled)?.get(style.bold);
  if (known) return known;
  const spans = spelled.map((part) => spanOf(part, style, scope.book));
  const prepared = prepareText(spans, scope.book, whiteSpace, whiteSpace === 'collapse');
  const own = scope.prepared.get(spelled) ?? new Map<boolean, ReportText>();
  scope.prepared.set(spelled, own.set(style.bold, prepared));
  return prepared;
}

/**
 * Lines no wider than `width`. A last line of a character or two is given company: the text is set a little narrower, as
 * long as that takes no further line and cuts no word.
 */
export function layout(text: ReportText, style: TextStyle, width: number): readonly ReportLine[] {
  const lines = layoutPrepared(text, style.size, width);
  const isRunt = (line: ReportLine | undefined) => line !== undefined && line.width < style.size * RUNT;
  if (lines.length < 2 || !isRunt(lines.at(-1)) || lines.at(-2)?.forced) return lines;
  const word = minimumWidth(text, style.size);
  for (const less of [1, 2, 3, 4]) {
    const narrow = width - less * style.size;
    if (narrow < word) break;
    const narrower = layoutPrepared(text, style.size, narrow);
    if (narrower.length > lines.length) break;
    if (!isRunt(narrower.at(-1))) return narrower;
  }
  return lines;
}

/** Lines of about equal length, as headlines want them: the narrowest width that takes no further line. */
export function balanced(text: ReportText, style: TextStyle, width: number): readonly ReportLine[] {
  const lines = layoutPrepared(text, style.size, width);
  if (lines.length < 2 || lines.length > MOST_BALANCED) return lines;
  let least = Math.min(width, Math.max(width / 2, minimumWidth(text, style.size)));
  let enough = width;
  while (enough - least > style.size / 4) {
    const middle = (least + enough) / 2;
    if (countLines(text, style.size, middle) > lines.length) least = middle;
    else enough = middle;
  }
  return layoutPrepared(text, style.size, enough);
}

const MOST_BALANCED = 4;

/** Shorter last lines look like a slip, in multiples of the size. */
const RUNT = 2.6;

/** A subject's mark with the space after it, and the bar of a meter, as multiples of the size. */
const MARKER_ROOM = 1.3;
const METER_ROOM = 15;
const METER_LENGTH = 14.5;

function spanOf(part: Inline, style: TextStyle, book: FontBook): Span<Inline> {
  switch (part.type) {
    case 'text':
      return { text: part.value, style: fontStyle(part, style), payload: part, scale: part.code ? 0.92 : 1 };
    case 'break':
    // Spelled out before.
    case 'reference':
    case 'citations':
      return { text: '\n', style: 'regular', payload: part };
    case 'marker':
      return placeholder(part, MARKER_ROOM, book);
    case 'meter':
      return placeholder(part, METER_ROOM, book);
    case 'space':
      return placeholder(part, part.width, book);
  }
}

/**
 * Room in a line for what is not text: a no-break space as wide as that, so that a subject's mark never parts from its
 * name. The zero-width space before it lets a line end there, as it may before any name.
 */
function placeholder(part: Inline, ems: number, book: FontBook): Span<Inline> {
  const space = book.face(NO_BREAK_SPACE, 'regular').advance(NO_BREAK_SPACE) || 0.25;
  return { text: '\u200B\u00A0', style: 'regular', payload: part, scale: ems / space };
}

const NO_BREAK_SPACE = 0xa0;

function fontStyle(part: TextInline, style: TextStyle): FontStyle {
  if (part.code) return 'code';
  if (part.bold || style.bold) return 'bold';
  return part.italic ? 'italic' : 'regular';
}

/** The marks of one line whose top is at `y` and whose text starts at `x`. */
export function lineMarks(
  line: ReportLine,
  x: number,
  y: number,
  style: TextStyle,
  tag: Tag,
  scope: Scope,
): readonly Mark[] {
  const baseline = y + baselineOf(style);
  const marks: Mark[] = [];
  let open: LinkMark | null = null;
  for (const run of line.runs) {
    const link = liveLink(run.payload, scope);
    // Runs of one link, e.g. where Latin meets Han, make one area to click.
    if (open && open.link !== link) {
      marks.push(open);
      open = null;
    }
    if (link) {
      const citation = open ? undefined : scope.numbering.citations.get(link);
      if (citation !== undefined) marks.push({ type: 'anchor', id: citation, y });
      const start: LinkMark = open ?? linkMark(link, x + run.x, baseline, style, tag);
      open = { ...start, width: x + run.x + run.width - start.x, title: start.title + run.text };
    }
    marks.push(...runMarks(run, x + run.x, baseline, style, open?.tag ?? tag, scope));
  }
  if (open) marks.push(open);
  return marks;
}

const linkMark = (link: Link, x: number, baseline: number, style: TextStyle, parent: Tag): LinkMark => ({
  type: 'link',
  x,
  y: baseline - style.size * 0.95,
  width: 0,
  height: style.size * 1.25,
  link,
  title: '',
  tag: { role: 'Link', parent, source: link },
});

function runMarks(
  run: PlacedRun<Inline>,
  x: number,
  baseline: number,
  style: TextStyle,
  tag: Tag,
  scope: Scope,
): readonly Mark[] {
  const { size } = style;
  const { payload } = run;
  switch (payload.type) {
    case 'marker': {
      const centre = { x: x + size * 0.45, y: baseline - size * 0.36 };
      return [{ type: 'subject', ...centre, size: size * 0.72, subject: payload.subject }];
    }
    case 'meter': {
      const box = { x, y: baseline - size * 0.62, width: size * METER_LENGTH, height: size * 0.6 };
      return [{ type: 'meter', ...box, value: payload.value, subject: payload.subject }];
    }
    case 'text': {
      const colour =
        payload.link && tag.role === 'Link'
          ? scope.styles.palette.accent
          : toneColour(payload.tone, style.colour, scope);
      const { width, text, face, size: runSize } = run;
      const own = payload.language || payload.spoken ? phraseTag(payload, tag) : tag;
      return [{ type: 'text', x, y: baseline, width, text, face, size: runSize, colour, isTabular: false, tag: own }];
    }
    default:
      return [];
  }
}

const phraseTag = (source: TextInline, parent: Tag): Tag => ({
  role: 'Span',
  parent,
  source,
  ...(source.language === null ? {} : { language: source.language }),
  ...(source.spoken === undefined ? {} : { alternative: source.spoken }),
});

/** A link into the report is only drawn as one when the author has kept the section that it leads to. */
function liveLink(part: Inline, scope: Scope): Link | null {
  if (part.type !== 'text' || part.link === null) return null;
  const { link } = part;
  const isAlive = link.to === 'url' ? SAFE_URL.test(link.url) : scope.numbering.targets.has(link.id);
  return isAlive ? link : null;
}

/** Anything else could run something, whatever let it through. */
const SAFE_URL = /^(https?|mailto):/i;

const toneColour = (tone: Tone, plain: string, { styles }: Scope): string =>
  tone === 'plain' ? plain : styles.palette[tone];
