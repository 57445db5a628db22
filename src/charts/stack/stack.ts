import type { ChartConfiguration } from 'chart.js';
import { baseOptions, NO_FURNITURE } from '../base.ts';
import type { StackSpec } from '../chart-spec.ts';
import type { ChartKindOf, ChartSize } from '../kind.ts';
import { VALUE_GAP } from '../plugins/values.ts';
import { layOutNames, type RowNames, rowsOptions } from '../row-layout.ts';
import { type ChartStyle, subjectColour } from '../style.ts';
import { valueAxis, valueAxisHeight } from '../value-axis.ts';

/**
 * What each total is made of: a bar a subject in its own colour, a part a trait, in the same order everywhere and
 * numbered where there is room. Gaps divide the parts, so that twelve of them need no twelve colours.
 */
export const stack: ChartKindOf<StackSpec> = {
  size: (spec, style, width = WIDTH) => {
    const row = Math.max(50, ...namesOf(spec, style, width).names.map(({ height }) => height + 16));
    return { width, height: Math.ceil(spec.bars.length * row + TOP + valueAxisHeight(spec.axisTitle, style)) };
  },
  configuration,
};

const WIDTH = 760;
const TOP = 4;
/** Between two parts of a bar. */
const GAP = 2;

function configuration(spec: StackSpec, style: ChartStyle, size: ChartSize): ChartConfiguration {
  const { palette, book, label, small } = style;
  const { names, width } = namesOf(spec, style, size.width);
  const rows = names.map((name, index) => ({ ...name, top: index - 0.5, middle: index, span: null }));
  const right = Math.max(0, ...spec.bars.map(({ text }) => book.width(text, 'bold', label))) + VALUE_GAP + 4;
  const inner = size.width - width - right;
  const room = (points: number) => (points / (spec.axis.max - spec.axis.min)) * inner - GAP;
  const fits = (trait: number, points: number) => room(points) >= book.width(String(trait + 1), 'bold', small) + 6;
  return {
    type: 'bar',
    data: {
      labels: spec.bars.map((bar) => bar.label),
      datasets: spec.parts.map((part, trait) => ({
        label: part,
        data: spec.bars.map(({ points }) => points[trait] ?? 0),
        backgroundColor: spec.bars.map(({ index }) => subjectColour(palette, index)),
        borderColor: palette.background,
        borderWidth: { left: 0, top: 0, bottom: 0, right: GAP },
        barPercentage: 0.55,
        categoryPercentage: 1,
        maxBarThickness: 28,
        stack: 'total',
      })),
    },
    options: {
      ...baseOptions(style, { top: TOP, right: Math.ceil(right), bottom: 0, left: width }),
      indexAxis: 'y',
      scales: {
        x: { ...valueAxis(spec.axis, spec.axisTitle, style), stacked: true },
        y: { type: 'category', display: false, stacked: true },
      },
      plugins: {
        ...NO_FURNITURE,
        rows: rowsOptions(rows, style),
        parts: {
          labels: spec.bars.map(({ points }) =>
            spec.parts.map((_, trait) => (fits(trait, points[trait] ?? 0) ? String(trait + 1) : '')),
          ),
          inside: { size: small, bold: true, colour: palette.background },
          totals: spec.bars.map(({ text }) => text),
          total: { size: label, bold: true, colour: palette.text },
        },
      },
    },
  };
}

const namesOf = ({ bars }: StackSpec, style: ChartStyle, width: number): RowNames =>
  layOutNames(
    bars.map(({ label, index }) => ({
      label,
      note: null,
      mark: { subject: index, colour: subjectColour(style.palette, index), radius: 6 },
    })),
    width,
    style,
  );
