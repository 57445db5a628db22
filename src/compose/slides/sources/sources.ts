import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SourceRow } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';

export interface SourcesView {
  readonly kicker: Kicker;
  readonly rows: readonly SourceRow[];
}

export function composeSources({ parts, wording }: Context): readonly Slide<'sources'>[] {
  if (parts.sources.length === 0) return [];
  return [
    {
      kind: 'sources',
      id: 'sources',
      headline: inline(parts.headlines.sources),
      view: { kicker: kicker(wording.labels.sources), rows: parts.sources },
      sourceLine: null,
      notes: listed(parts.sources.map(({ number, title }) => [...inline(`[${number}] `), ...title])),
    },
  ];
}
