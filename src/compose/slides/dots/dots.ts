import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';
import { type ScoreRow, scoreRows } from '../score-rows.ts';

export interface DotsView {
  readonly kicker: Kicker;
  readonly chart: string;
  readonly alternative: string;
  readonly subjects: readonly SubjectBadge[];
  /** For those who cannot see the chart. */
  readonly rows: readonly ScoreRow[];
}

export function composeDots({ parts, wording }: Context): readonly Slide<'dots'>[] {
  const spec = parts.charts.find((chart) => chart.kind === 'dots');
  if (!spec) return [];
  return [
    {
      kind: 'dots',
      id: 'dots',
      headline: inline(parts.headlines.dots),
      view: {
        kicker: kicker(wording.labels.traitByTrait),
        chart: spec.name,
        alternative: spec.alternative,
        subjects: parts.subjects,
        rows: scoreRows(parts.traits),
      },
      sourceLine: parts.scoreSource,
      notes: listed(
        parts.traits.map(
          ({ label, cells }) => `${label}: ${wording.list(cells.map((cell) => `${cell.subject.label} ${cell.text}`))}`,
        ),
      ),
    },
  ];
}
