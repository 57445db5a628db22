import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { TraitRow } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

/** Every score with its reason and the place that it rests on. */
export interface AppendixView {
  readonly traits: readonly TraitRow[];
  readonly hasIntervals: boolean;
  /** Without reasons and evidence the table shows the scores alone. */
  readonly hasReasons: boolean;
}

export function composeAppendix({ parts, wording }: Context): Section<'appendix'> {
  const cells = parts.traits.flatMap((trait) => trait.cells);
  return {
    kind: 'appendix',
    id: 'appendix',
    title: inline(wording.labels.appendix),
    numbered: true,
    view: {
      traits: parts.traits,
      hasIntervals: cells.some((cell) => cell.intervalText !== null),
      hasReasons: cells.some((cell) => cell.rationale !== null || cell.citations.length > 0),
    },
  };
}
