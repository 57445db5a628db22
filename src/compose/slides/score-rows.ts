import type { InlineText } from '../../model/rich-text.ts';
import type { TraitRow } from '../parts/parts.ts';

/** A trait's numbers as they stand beside a chart. */
export interface ScoreRow {
  readonly name: InlineText;
  /** One a subject, in the content's order. */
  readonly cells: readonly { readonly text: string; readonly known: boolean; readonly leads: boolean }[];
}

export const scoreRows = (traits: readonly TraitRow[]): readonly ScoreRow[] =>
  traits.map(({ name, cells }) => ({ name, cells: cells.map(({ text, known, leads }) => ({ text, known, leads })) }));
