import type { ChartConfiguration } from 'chart.js';
import { plainNumber } from '../../model/number-text.ts';
import { baseOptions, NO_FURNITURE } from '../base.ts';
import type { RadarSpec, Series } from '../chart-spec.ts';
import { dashOf, keyHeight, layOutKey } from '../key-layout.ts';
import type { ChartKindOf, ChartSize } from '../kind.ts';
import type { KeyOptions, MarksOptions, RingsOptions } from '../plugins/options.ts';
import { type ChartStyle, mutedColour, subjectColour, translucent } from '../style.ts';
import { axisLabels, LABEL_LEADING, LABEL_PADDING } from './axis-labels.ts';

/**
 * The declared scale from centre to rim, the same on every axis; outlines with hardly any fill; an unknown score is a
 * gap, and the label of its axis says whose it is.
 */
export const radar: ChartKindOf<RadarSpec> = {
  size: (spec, style, wanted) => {
    const best = isMultiple(spec) ? { width: 340, height: 290 } : { width: 600, height: 460 };
    const width = wanted ?? best.width;
    // Names above and below need the same room in a narrow chart.
    const height = Math.round(best.height + (width - best.width) * NARROWING);
    return { width, height: height + keySpace(keyOf(spec, style, width)) };
  },
  configuration,
};

/** How much of a difference in width the height follows. */
const NARROWING = 0.6;

/** One subject against the rest of the field: smaller, and with less on it. */
const isMultiple = ({ series }: RadarSpec): boolean => series.some(({ muted }) => muted);

function configuration(spec: RadarSpec, style: ChartStyle, size: ChartSize): ChartConfiguration {
  const key = keyOf(spec, style, size.width);
  const bottom = EDGE + keySpace(key);
  const room = { width: size.width - 2 * EDGE, height: size.height - EDGE - bottom };
  const labels = axisLabels(spec, isMultiple(spec) ? { ...style, label: style.small } : style, room);
  return {
    type: 'radar',
    data: {
      labels: labels.labels.map((lines) => [...lines]),
      datasets: spec.series.map((series) => dataset(series, spec, style)),
    },
    options: {
      ...baseOptions(style, { top: EDGE, right: EDGE, bottom, left: EDGE }),
      scales: { r: axis(spec, style, labels.size) },
      plugins: {
        ...NO_FURNITURE,
        marks: marksOf(spec, style),
        ...(key && { key }),
        rings: ringsOf(spec, style),
      },
    },
  };
}

const EDGE = 4;

const lineWidth = (spec: RadarSpec): number => (isMultiple(spec) ? 2 : 2.5);

function keyOf(spec: RadarSpec, style: ChartStyle, width: number): KeyOptions | null {
  if (!style.key || spec.series.length < 2) return null;
  const entries = spec.series.flatMap(({ muted, index, label }, dataset) => (muted ? [] : [{ dataset, index, label }]));
  return layOutKey(entries, { position: 'bottom', align: 'center' }, lineWidth(spec), width, style);
}

const keySpace = (key: KeyOptions | null): number => (key ? keyHeight(key) + 12 : 0);

function dataset({ index, label, muted, values }: Series, spec: RadarSpec, style: ChartStyle) {
  const colour = subjectColour(style.palette, index);
  return {
    label,
    data: [...values],
    // The last in order is drawn first: solid lines lie below dashed ones, so that equal scores show both.
    order: muted ? spec.series.length + 1 : spec.series.length - index,
    borderColor: muted ? mutedColour(style.palette) : colour,
    borderWidth: muted ? 1 : lineWidth(spec),
    borderDash: muted ? [] : dashOf(index, lineWidth(spec)),
    borderJoinStyle: 'round' as const,
    // A filled gap would look like a score, and one filled outline among others like a favourite.
    fill: !muted && spec.series.every((each) => each.muted || !each.values.includes(null)),
    backgroundColor: translucent(colour, 0.06),
    pointRadius: 0,
    pointHitRadius: 14,
    spanGaps: false,
  };
}

const marksOf = (spec: RadarSpec, { palette }: ChartStyle): MarksOptions => ({
  halo: palette.background,
  spread: true,
  datasets: spec.series.map(({ muted, index }) =>
    muted ? null : { subject: index, colour: subjectColour(palette, index), radius: isMultiple(spec) ? 3.5 : 5 },
  ),
});

const axis = (spec: RadarSpec, { palette }: ChartStyle, labelSize: number) => ({
  min: spec.axis.min,
  max: spec.axis.max,
  grid: { color: palette.line, lineWidth: 1 },
  angleLines: { color: palette.line, lineWidth: 1 },
  pointLabels: {
    color: palette.text,
    font: { size: labelSize, lineHeight: LABEL_LEADING },
    padding: LABEL_PADDING,
  },
  // The plugin writes them where no mark can hide them.
  ticks: { display: false, stepSize: ringStep(spec) },
});

const ringStep = (spec: RadarSpec): number => (isMultiple(spec) ? (spec.axis.max - spec.axis.min) / 2 : spec.axis.step);

function ringsOf(spec: RadarSpec, { palette, small }: ChartStyle): RingsOptions {
  const { min, max } = spec.axis;
  const count = Math.floor((max - min) / ringStep(spec) + 1e-9);
  const values = Array.from({ length: count + 1 }, (_, ring) => min + ring * ringStep(spec));
  return {
    rings: values.map((value) => ({ value, label: plainNumber(value) })),
    text: { size: small, bold: false, colour: palette.muted },
  };
}
