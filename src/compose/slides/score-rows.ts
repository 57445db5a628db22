import type { InlineText } from '../../model/rich-text.ts';
import type { TraitRow } from '../parts/parts.ts';

/** A trait's numbers as they stand beside a chart. */
export interface ScoreRow {
  /** Of the trait. */
  readonly id: string;
  readonly name: InlineText;
  /** Below the name, smaller. */
  readonly detail?: InlineText;
  /** One a subject, in the content's order. */
  readonly cells: readonly {
    /** Id of the subject. */
    readonly subject: string;
    readonly text: string;
    readonly known: boolean;
    readonly leads: boolean;
  }[];
}

export const scoreRows = (traits: readonly TraitRow[]): readonly ScoreRow[] =>
  traits.map(({ id, name, cells }) => ({
    id,
    name,
    cells: cells.map(({ subject, text, known, leads }) => ({ subject: subject.id, text, known, leads })),
  }));
