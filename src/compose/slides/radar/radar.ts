import type { RadarSpec } from '../../../charts/chart-spec.ts';
import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { evidenceBehind, listed } from '../notes.ts';
import { type ScoreRow, scoreRows } from '../score-rows.ts';

export interface RadarView {
  readonly kicker: Kicker;
  /** One for up to three subjects; else one a subject, which it sets before all others in grey. */
  readonly charts: readonly RadarFigure[];
  readonly subjects: readonly SubjectBadge[];
  /** Of the switch from the chart to its table. */
  readonly tableLabel: string;
  readonly rows: readonly ScoreRow[];
}

export interface RadarFigure {
  readonly chart: string;
  readonly alternative: string;
  /** Whom a small multiple is about; null when the chart shows all subjects alike. */
  readonly subject: SubjectBadge | null;
}

export function composeRadar({ parts, wording }: Context): readonly Slide<'radar'>[] {
  const specs = parts.charts.filter((chart): chart is RadarSpec => chart.kind === 'radar');
  if (specs.length === 0) return [];
  return [
    {
      kind: 'radar',
      id: 'radar',
      headline: inline(parts.headlines.radar),
      view: {
        kicker: kicker(wording.labels.scores),
        charts: specs.map((spec) => ({
          chart: spec.name,
          alternative: spec.alternative,
          subject: specs.length === 1 ? null : subjectOf(spec, parts.subjects),
        })),
        subjects: parts.subjects,
        tableLabel: wording.labels.asTable,
        rows: scoreRows(parts.traits),
      },
      sourceLine: parts.scoreSource,
      notes: [...listed(specs.map((spec) => spec.alternative)), ...evidenceBehind(parts.traits, wording)],
    },
  ];
}

const subjectOf = (spec: RadarSpec, subjects: readonly SubjectBadge[]): SubjectBadge | null => {
  const shown = spec.series.find((series) => !series.muted);
  return subjects.find((subject) => subject.id === shown?.subject) ?? null;
};
