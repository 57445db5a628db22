import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { TraitRow } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

/** Every score with its reason and the place that it rests on. */
export interface AppendixView {
  readonly traits: readonly TraitRow[];
  readonly hasIntervals: boolean;
  readonly hasReasons: boolean;
}

export function composeAppendix({ parts, wording }: Context): Section<'appendix'> | null {
  const cells = parts.traits.flatMap((trait) => trait.cells);
  const hasIntervals = cells.some((cell) => cell.intervalText !== null);
  const hasReasons = cells.some((cell) => cell.rationale !== null || cell.citations.length > 0);
  // The bare scores stand in the report already.
  if (!hasIntervals && !hasReasons) return null;
  return {
    kind: 'appendix',
    id: 'appendix',
    title: inline(wording.labels.appendix),
    numbered: true,
    view: { traits: parts.traits, hasIntervals, hasReasons },
  };
}
