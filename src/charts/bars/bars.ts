import type { ChartConfiguration } from 'chart.js';
import { baseOptions, NO_FURNITURE } from '../base.ts';
import type { BarsSpec } from '../chart-spec.ts';
import type { ChartKindOf, ChartSize } from '../kind.ts';
import { VALUE_GAP } from '../plugins/values.ts';
import { layOutNames, type RowNames, rowsOptions } from '../row-layout.ts';
import { type ChartStyle, subjectColour } from '../style.ts';
import { valueAxis, valueAxisHeight } from '../value-axis.ts';

/** A bar a subject from the least of the declared scale, its value written at its end; unknown is a word, not a bar. */
export const bars: ChartKindOf<BarsSpec> = {
  size: (spec, style, width = WIDTH) => {
    const row = Math.max(46, ...namesOf(spec, style, width).names.map(({ height }) => height + 16));
    return { width, height: Math.ceil(spec.bars.length * row + TOP + valueAxisHeight(spec.axisTitle, style)) };
  },
  configuration,
};

const WIDTH = 760;
const TOP = 4;

function configuration(spec: BarsSpec, style: ChartStyle, size: ChartSize): ChartConfiguration {
  const { palette, book, label } = style;
  const { names, width } = namesOf(spec, style, size.width);
  const rows = names.map((name, index) => ({ ...name, top: index - 0.5, middle: index, span: null }));
  // A bar of full length still has room for its value.
  const right = Math.max(0, ...spec.bars.map(({ text }) => book.width(text, 'bold', label))) + VALUE_GAP + 4;
  return {
    type: 'bar',
    data: {
      labels: spec.bars.map((bar) => bar.label),
      datasets: [
        {
          label: spec.title,
          data: spec.bars.map(({ value }) => value),
          base: spec.axis.min,
          backgroundColor: spec.bars.map(({ index }) => subjectColour(palette, index)),
          borderRadius: 2,
          barPercentage: 0.5,
          categoryPercentage: 1,
          maxBarThickness: 26,
        },
      ],
    },
    options: {
      ...baseOptions(style, { top: TOP, right: Math.ceil(right), bottom: 0, left: width }),
      indexAxis: 'y',
      scales: {
        x: valueAxis(spec.axis, spec.axisTitle, style),
        y: { type: 'category', display: false },
      },
      plugins: {
        ...NO_FURNITURE,
        rows: rowsOptions(rows, style),
        values: {
          values: spec.bars.map(({ value, text }) => ({ text, known: value !== null })),
          known: { size: label, bold: true, colour: palette.text },
          unknown: { size: label, bold: false, colour: palette.muted },
        },
      },
    },
  };
}

const namesOf = ({ bars: all }: BarsSpec, style: ChartStyle, width: number): RowNames =>
  layOutNames(
    all.map(({ label, index }) => ({
      label,
      note: null,
      mark: { subject: index, colour: subjectColour(style.palette, index), radius: 6 },
    })),
    width,
    style,
  );
