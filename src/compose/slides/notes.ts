import { type Block, type InlineText, inline, type RichText } from '../../model/rich-text.ts';
import type { Citation, Parts, ScoreCell } from '../parts/parts.ts';
import type { Wording } from '../wording/wording.ts';

/** Speaker notes are made of these: what to say first, then the evidence to have at hand. */
export const said = (text: string | InlineText): Block => ({
  type: 'paragraph',
  children: typeof text === 'string' ? inline(text) : text,
});

export const listed = (items: readonly (string | InlineText)[]): RichText =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, start: 1, items: items.map((item) => [said(item)]) }];

export const titled = (title: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: inline(title) }],
});

/** e.g. `GPT-4V: 4.5 – describes pictures fluently [1, section 2]`. */
export function evidence(cell: ScoreCell, { marks }: Wording): InlineText {
  return [
    ...inline(`${cell.subject.label}${marks.colon}${cell.text}`),
    ...(cell.intervalText === null ? [] : inline(`${marks.open}${cell.intervalText}${marks.close}`)),
    ...(cell.rationale === null ? [] : [...inline(' – '), ...cell.rationale]),
    ...cited(cell.citations, marks),
  ];
}

/** e.g. ` [1, Table 7] [2]`; nothing without citations. */
export function cited(citations: readonly Citation[], { comma }: Wording['marks']): InlineText {
  return citations.flatMap(({ number, where }) =>
    where === null ? inline(` [${number}]`) : [...inline(` [${number}${comma}`), ...where, ...inline(']')],
  );
}

/** The source line of slides whose statements come from the sources, but show no scores; null without sources. */
export function statementSource(parts: Parts, wording: Wording): InlineText | null {
  if (parts.sources.length === 0) return null;
  return inline(wording.sentences.sourceLine(parts.sources.map((source) => `[${source.number}]`).join(' ')));
}
