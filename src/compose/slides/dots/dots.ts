import type { DotsSpec } from '../../../charts/chart-spec.ts';
import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { evidenceBehind, listed } from '../notes.ts';
import { type ScoreRow, scoreRows } from '../score-rows.ts';

export interface DotsView {
  readonly kicker: Kicker;
  readonly chart: string;
  readonly alternative: string;
  readonly subjects: readonly SubjectBadge[];
  /** Of the switch from the plot to its table. */
  readonly tableLabel: string;
  /** Number of the first row in the chart, from 0: a later part of a split slide goes on. */
  readonly from: number;
  /** For those who cannot see the chart. */
  readonly rows: readonly DotRow[];
}

export interface DotRow extends ScoreRow {
  /** How many subjects stand so near to one another that their marks need room above each other. */
  readonly crowd: number;
}

export function composeDots({ parts, wording }: Context): readonly Slide<'dots'>[] {
  const spec = parts.charts.find((chart): chart is DotsSpec => chart.kind === 'dots');
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
        tableLabel: wording.labels.asTable,
        from: 0,
        rows: scoreRows(parts.traits).map((row, trait) => ({ ...row, crowd: crowdOf(spec, trait) })),
      },
      sourceLine: parts.scoreSource,
      notes: [
        ...listed(
          parts.traits.map(
            ({ label, cells }) =>
              `${label}${wording.marks.colon}${wording.list(cells.map((cell) => `${cell.subject.label} ${cell.text}`))}`,
          ),
        ),
        ...evidenceBehind(parts.traits, wording),
      ],
    },
  ];
}

/** Marks nearer than this part of the axis hide one another. */
const NEAR = 0.02;

function crowdOf({ axis, series }: DotsSpec, trait: number): number {
  const values = series.flatMap(({ values: own }) => own[trait] ?? []);
  const near = NEAR * (axis.max - axis.min);
  return Math.max(1, ...values.map((value) => values.filter((other) => Math.abs(other - value) <= near).length));
}
