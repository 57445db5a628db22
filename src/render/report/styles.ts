import { isChinese } from '../../model/language.ts';
import type { Palette, ReportLook, Tokens, TypeSize } from '../../theme/tokens.ts';
import { PAPERS, type Paper } from './options.ts';

/** How every kind of text looks. Points; colours in hex. */
export interface TextStyle {
  readonly size: number;
  /** From one baseline to the next. */
  readonly lineHeight: number;
  readonly bold: boolean;
  readonly colour: string;
}

const TEXT_ROLES = [
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'lead',
  'answer',
  'muted',
  'label',
  'source',
  'caption',
  'contents1',
  'contents2',
  'cell',
  'cellHead',
  'smallCell',
  'smallCellHead',
  'code',
  'running',
] as const;

export type TextRole = (typeof TEXT_ROLES)[number];

export interface ReportStyles {
  readonly palette: Palette;
  readonly look: Required<ReportLook>;
  /** The same in the cover's own colours; null where it looks like every other page. */
  readonly cover: ReportStyles | null;
  /** These are the cover's own colours. */
  readonly isCover: boolean;
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Of the area between the margins. */
  readonly width: number;
  readonly height: number;
  /** Running text is set no wider: longer lines tire the reader. */
  readonly measure: number;
  /** From one paragraph to the next; other distances are multiples of it. */
  readonly gap: number;
  readonly text: Readonly<Record<TextRole, TextStyle>>;
}

/** The tokens as the report uses them: light, and with the type size that the language asks for. */
export function reportStyles(tokens: Tokens, language: string, paper: Paper | null = null): ReportStyles {
  const { light, cover } = tokens.colours;
  const plain = stylesIn(light, tokens, language, paper);
  return { ...plain, cover: cover ? { ...stylesIn(cover, tokens, language, paper), isCover: true } : null };
}

function stylesIn(palette: Palette, tokens: Tokens, language: string, paper: Paper | null): ReportStyles {
  const { margin, type } = tokens.report;
  const page = paper ? PAPERS[paper] : tokens.report.page;
  const isHan = isChinese(language);
  const body = isHan ? type.bodyHan : type.body;
  const text = (size: TypeSize, look: Partial<Pick<TextStyle, 'bold' | 'colour'>> = {}): TextStyle => ({
    size: size.size,
    lineHeight: size.size * size.leading,
    bold: look.bold ?? false,
    colour: look.colour ?? palette.text,
  });
  const scaled = (size: TypeSize, factor: number): TypeSize => ({ ...size, size: size.size * factor });
  const muted = { colour: palette.muted };
  const bold = { bold: true };
  const head = { bold: true, colour: palette.muted };
  // Han characters fill their line from top to bottom and need more room between lines.
  const dense = (size: TypeSize): TypeSize => ({ ...size, leading: isHan ? size.leading * 1.1 : size.leading });
  const width = page.width - margin.left - margin.right;
  return {
    palette,
    look: { cover: 'left', section: 'none', table: 'below', ...tokens.report.look },
    cover: null,
    isCover: false,
    page,
    margin,
    width,
    height: page.height - margin.top - margin.bottom,
    measure: Math.min(width, body.size * 41),
    gap: body.size * body.leading * 0.5,
    text: {
      title: text(type.display, bold),
      subtitle: text({ size: type.heading2.size, leading: 1.5 }, muted),
      heading1: text(type.heading1, bold),
      heading2: text(type.heading2, bold),
      heading3: text(type.heading3, bold),
      heading4: text(body, bold),
      body: text(body),
      lead: text(scaled(body, 1.15)),
      answer: text({ size: type.heading2.size * 1.1, leading: 1.4 }, bold),
      muted: text(body, muted),
      label: text(type.small, head),
      source: text(type.small, muted),
      caption: text(type.table),
      contents1: text(body, bold),
      contents2: text(body),
      cell: text(dense(type.table)),
      cellHead: text(dense(type.table), head),
      smallCell: text(dense(type.small)),
      smallCellHead: text(dense(type.small), head),
      code: text({ size: type.table.size, leading: 1.5 }),
      running: text(type.small, muted),
    },
  };
}

/** The same on the same page, with type and distances a little smaller. */
export function scaledStyles(styles: ReportStyles, factor: number): ReportStyles {
  const { text, gap } = styles;
  const smaller = (style: TextStyle): TextStyle => ({
    ...style,
    size: style.size * factor,
    lineHeight: style.lineHeight * factor,
  });
  return { ...styles, gap: gap * factor * factor, text: mapped(text, smaller) };
}

function mapped(
  styles: Readonly<Record<TextRole, TextStyle>>,
  change: (style: TextStyle) => TextStyle,
): Readonly<Record<TextRole, TextStyle>> {
  const changed = { ...styles };
  for (const role of TEXT_ROLES) changed[role] = change(styles[role]);
  return changed;
}

/** Where the baseline lies below a line's top: capitals and Han characters stand in its middle. */
export const baselineOf = (style: TextStyle): number => style.lineHeight / 2 + style.size * 0.36;
