import type { ChartConfiguration } from 'chart.js';
import { baseOptions, NO_FURNITURE } from '../base.ts';
import type { DotsSpec } from '../chart-spec.ts';
import { keyHeight, layOutKey } from '../key-layout.ts';
import type { ChartKindOf, ChartSize } from '../kind.ts';
import type { KeyOptions } from '../plugins/options.ts';
import { layOutNames, MOST_LINES, rowsOptions } from '../row-layout.ts';
import { type ChartStyle, subjectColour } from '../style.ts';
import { unknownNote } from '../unknown-note.ts';
import { valueAxis, valueAxisHeight } from '../value-axis.ts';
import { dodge } from './dodge.ts';

/**
 * A row a trait, a mark a subject, all on the declared scale. Marks that would hide each other stand above each other;
 * whose score is unknown is said under the trait's name.
 */
export const dots: ChartKindOf<DotsSpec> = {
  size: (spec, style, width = WIDTH) => {
    const { height } = layOut(spec, style, width, MOST_LINES);
    const frame = keySpace(keyOf(spec, style, width)) + valueAxisHeight(spec.axisTitle, style);
    return { width, height: Math.ceil(height + frame) };
  },
  configuration,
};

const WIDTH = 760;
const RIGHT = 14;
const RADIUS = 6;
/** Nearer than this, one mark hides part of the other. */
const APART = 2 * RADIUS + 3;
const LOWEST_ROW = 40;
const AIR = 16;

function configuration(spec: DotsSpec, style: ChartStyle, size: ChartSize): ChartConfiguration {
  const key = keyOf(spec, style, size.width);
  const plot = size.height - keySpace(key) - valueAxisHeight(spec.axisTitle, style);
  let lines = MOST_LINES;
  let layout = layOut(spec, style, size.width, lines);
  while (layout.height > plot + 1 && lines > 1) layout = layOut(spec, style, size.width, --lines);
  const { palette } = style;
  return {
    type: 'scatter',
    data: {
      datasets: spec.series.map(({ label, index, values }, at) => ({
        label,
        data: layout.rows.flatMap(({ middle, places }, row) => {
          const x = values[row] ?? null;
          // Unknown scores have no point, so that each says which trait it is of.
          return x === null ? [] : [{ x, y: middle + (places[at] ?? 0) * APART, trait: row }];
        }),
        borderColor: subjectColour(palette, index),
        backgroundColor: subjectColour(palette, index),
        pointRadius: 0,
        pointHitRadius: 14,
      })),
    },
    options: {
      ...baseOptions(style, { top: keySpace(key), right: RIGHT, bottom: 0, left: layout.namesWidth }),
      scales: {
        x: valueAxis(spec.axis, spec.axisTitle, style),
        // In pixels of the rows as they were laid out.
        y: { type: 'linear', display: false, reverse: true, min: 0, max: layout.height },
      },
      plugins: {
        ...NO_FURNITURE,
        rows: rowsOptions(layout.rows, style),
        marks: {
          halo: palette.background,
          spread: false,
          datasets: spec.series.map(({ index }) => ({
            subject: index,
            colour: subjectColour(palette, index),
            radius: RADIUS,
          })),
        },
        ...(key && { key }),
      },
    },
  };
}

/** Rows from the top, each as high as its name, in `lines` at most, and its marks ask for. */
function layOut({ axis: { min, max }, labels, series }: DotsSpec, style: ChartStyle, width: number, lines: number) {
  const texts = labels.map((label, trait) => ({ label, note: unknownNote(series, trait), mark: null }));
  const { names, width: namesWidth } = layOutNames(texts, width, style, lines);
  const pixels = (width - namesWidth - RIGHT) / (max - min);
  let top = 0;
  const rows = names.map(({ height: nameHeight, ...name }, trait) => {
    const values = series.map((each) => each.values[trait] ?? null);
    const places = dodge(
      values.map((value) => (value === null ? null : value * pixels)),
      APART,
    );
    const crowd = Math.max(...places.map((place) => 2 * Math.abs(place) + 1));
    const height = Math.max(LOWEST_ROW, nameHeight + AIR, crowd * APART + AIR);
    const row = { ...name, places, top, middle: top + height / 2, span: spanOf(values) };
    top += height;
    return row;
  });
  return { rows, namesWidth, height: top };
}

function spanOf(values: readonly (number | null)[]): readonly [number, number] | null {
  const known = values.filter((value) => value !== null);
  return known.length < 2 ? null : [Math.min(...known), Math.max(...known)];
}

function keyOf({ series }: DotsSpec, style: ChartStyle, width: number): KeyOptions | null {
  if (!style.key || series.length < 2) return null;
  const entries = series.map(({ index, label }, dataset) => ({ dataset, index, label }));
  return layOutKey(entries, { position: 'top', align: 'start' }, null, width, style);
}

const keySpace = (key: KeyOptions | null): number => (key ? keyHeight(key) + 8 : 4);
