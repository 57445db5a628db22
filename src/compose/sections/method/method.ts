import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { TraitRow } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

export interface MethodView {
  readonly headline: string;
  /** On the scales that scores stand on. */
  readonly scaleNote: string;
  /** What a total means. */
  readonly totals: string;
  readonly traits: readonly TraitRow[];
  readonly hasQuestions: boolean;
}

export function composeMethod({ parts, wording }: Context): Section<'method'> {
  return {
    kind: 'method',
    id: 'method',
    title: inline(wording.labels.method),
    numbered: true,
    view: {
      headline: parts.headlines.method,
      scaleNote: parts.scaleNote,
      totals: wording.sentences.totals(parts.ranking.partial),
      traits: parts.traits,
      hasQuestions: parts.traits.some((trait) => trait.question !== null),
    },
  };
}
