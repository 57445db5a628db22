import { type Block, type InlineText, inline, type RichText } from '../../model/rich-text.ts';
import type { Citation, Parts, ScoreCell, TraitRow } from '../parts/parts.ts';
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

/** Every score with its reason and sources, trait by trait: whoever shows scores in the room is asked for these. */
export const evidenceOf = (traits: readonly TraitRow[], wording: Wording): RichText =>
  traits.flatMap(({ label, cells }) => [titled(label), ...listed(cells.map((cell) => evidence(cell, wording)))]);

/** The same of scores that have anything to say beside their number. */
export const evidenceBehind = (traits: readonly TraitRow[], wording: Wording): RichText =>
  evidenceOf(
    traits
      .map((trait) => ({ ...trait, cells: trait.cells.filter(hasEvidence) }))
      .filter(({ cells }) => cells.length > 0),
    wording,
  );

export const hasEvidence = ({ rationale, citations, intervalText }: ScoreCell): boolean =>
  rationale !== null || citations.length > 0 || intervalText !== null;

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
