import type { Axis, BarsSpec, ChartSpec, DotsSpec, RadarSpec, Series, StackSpec } from '../../charts/chart-spec.ts';
import type { Comparison } from '../../model/comparison.ts';
import { number, plainNumber } from '../../model/number-text.ts';
import type { Wording } from '../wording/wording.ts';

import type { RankingTable, SubjectBadge, TraitRow } from './parts.ts';

interface Shared {
  readonly subjects: readonly SubjectBadge[];
  readonly traits: readonly TraitRow[];
  readonly ranking: RankingTable;
}

/** More in one radar hide each other; each then gets one of its own, against the others in grey. */
const MOST_IN_ONE_RADAR = 3;

/** Every chart of a comparison, as data: radar or radars, dot plot, ranked bars, and what these are made of. */
export function composeCharts(comparison: Comparison, shared: Shared, wording: Wording): ChartSpec[] {
  const axis = axisOf(comparison);
  const series = seriesOf(comparison, shared);
  return [
    ...radars(shared, axis, series, wording),
    dots(shared, axis, series, wording),
    bars(shared, wording),
    ...stacks(shared, wording),
  ];
}

/** Judged traits share the declared scale. Where any is measured, all are shown as normalised: 0 to 100. */
function axisOf({ scale, traits }: Comparison): Axis & { readonly normalised: boolean } {
  if (!scale || traits.some(({ measure }) => measure !== null)) return { min: 0, max: 100, step: 25, normalised: true };
  return { min: scale.min, max: scale.max, step: readableStep(scale.max - scale.min, scale.step), normalised: false };
}

/** Whole numbers where the scale has few of them, else at most six rings, each a multiple of the scale's step. */
function readableStep(span: number, step: number): number {
  if (Number.isInteger(span) && span <= 6) return Math.max(1, step);
  return step * Math.max(1, Math.ceil(span / step / 6));
}

function seriesOf(comparison: Comparison, { subjects, traits }: Shared): Series[] {
  const { normalised } = axisOf(comparison);
  return subjects.map(
    ({ id, index, label }, at): Series => ({
      subject: id,
      index,
      label,
      values: traits.map((trait, row) => {
        const value = comparison.traits[row]?.scores.get(id)?.value ?? null;
        const share = trait.cells[at]?.normalised ?? null;
        return normalised && share !== null ? share * 100 : value;
      }),
      texts: traits.map((trait) => trait.cells[at]?.text ?? ''),
      muted: false,
    }),
  );
}

function radars({ subjects, traits }: Shared, axis: Axis, series: readonly Series[], wording: Wording): RadarSpec[] {
  const labels = traits.map(({ label }) => label);
  const radar = (name: string, title: string, shown: readonly Series[]): RadarSpec => ({
    kind: 'radar',
    name,
    title,
    alternative: alternative(title, labels, shown, wording),
    axis: { min: axis.min, max: axis.max, step: axis.step },
    labels,
    series: shown,
  });
  const { scores } = wording.labels;
  if (series.length <= MOST_IN_ONE_RADAR) return [radar('radar', scores, series)];
  return subjects.map(({ id, label }) =>
    radar(
      `radar-${id}`,
      label,
      // The one it is about is drawn last, on top of the grey ones.
      [
        ...series.filter(({ subject }) => subject !== id).map((other) => ({ ...other, muted: true })),
        ...series.filter(({ subject }) => subject === id),
      ],
    ),
  );
}

function dots(
  { traits }: Shared,
  axis: Axis & { normalised: boolean },
  series: readonly Series[],
  wording: Wording,
): DotsSpec {
  const labels = traits.map(({ label }) => label);
  const { labels: words } = wording;
  const unit = axis.normalised ? '0–100' : `${plainNumber(axis.min)}–${plainNumber(axis.max)}`;
  return {
    kind: 'dots',
    name: 'dots',
    title: words.traitByTrait,
    alternative: alternative(words.traitByTrait, labels, series, wording),
    axis: { min: axis.min, max: axis.max, step: axis.step },
    axisTitle: `${words.score} (${unit})`,
    labels,
    series,
  };
}

function bars({ ranking }: Shared, wording: Wording): BarsSpec {
  const { labels } = wording;
  const lines = ranking.rows.map(({ subject, totalText }) => ({ label: subject.label, text: totalText }));
  return {
    kind: 'bars',
    name: 'ranking',
    title: labels.ranking,
    alternative: wording.sentences.seriesAlternative(labels.ranking, lines),
    axis: { min: 0, max: 100, step: 20 },
    axisTitle: `${labels.total} (0–100)`,
    bars: ranking.rows.map(({ subject, total, totalText }) => ({
      subject: subject.id,
      index: subject.index,
      label: subject.label,
      value: total === null ? null : Number(number(total * 100, 1)),
      text: totalText,
    })),
  };
}

/** None while nothing has a total. */
function stacks({ ranking, traits }: Shared, wording: Wording): StackSpec[] {
  const { labels, sentences } = wording;
  const bars = ranking.rows.filter(({ total }) => total !== null);
  if (bars.length === 0) return [];
  const lines = bars.map(({ subject, totalText, contributions }) =>
    sentences.seriesAlternative(`${subject.label} ${totalText}`, [
      ...contributions.map(({ text }, at) => ({ label: traits[at]?.label ?? '', text })),
    ]),
  );
  return [
    {
      kind: 'stack',
      name: 'contributions',
      title: labels.contributions,
      alternative: sentences.radarAlternative(labels.contributions, lines),
      axis: { min: 0, max: 100, step: 20 },
      axisTitle: `${labels.total} (0–100)`,
      parts: traits.map(({ label }) => label),
      bars: bars.map(({ subject, totalText, contributions }) => ({
        subject: subject.id,
        index: subject.index,
        label: subject.label,
        points: contributions.map(({ value }) => (value === null ? null : value * 100)),
        text: totalText,
      })),
    },
  ];
}

function alternative(
  title: string,
  labels: readonly string[],
  series: readonly Series[],
  { sentences }: Wording,
): string {
  const lines = series
    .filter(({ muted }) => !muted)
    .map(({ label, texts }) =>
      sentences.seriesAlternative(
        label,
        texts.map((text, at) => ({ label: labels[at] ?? '', text })),
      ),
    );
  return sentences.radarAlternative(title, lines);
}
