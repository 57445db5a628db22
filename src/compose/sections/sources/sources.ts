import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SourceRow } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

export interface SourcesView {
  readonly sources: readonly SourceRow[];
}

export function composeSources({ parts, wording }: Context): Section<'sources'> | null {
  if (parts.sources.length === 0) return null;
  return {
    kind: 'sources',
    id: 'sources',
    title: inline(wording.labels.sources),
    numbered: true,
    view: { sources: parts.sources },
  };
}
