import type { Chart, Plugin } from 'chart.js';
import { traceMark } from '../marks.ts';
import { drawing, drawMark } from './draw.ts';
import { type Mark, settingsOf } from './options.ts';

/** Draws the subjects' marks where datasets have points: Chart.js has no eight solid shapes of its own. */
export const marks: Plugin = {
  id: 'marks',
  afterDatasetsDraw(chart) {
    const settings = settingsOf(chart, 'marks');
    if (!settings) return;
    drawing(chart, () => {
      for (const { mark, x, y } of markPlaces(chart)) {
        traceMark(chart.ctx, mark.subject, x, y, mark.radius);
        chart.ctx.strokeStyle = settings.halo;
        chart.ctx.lineWidth = 3;
        chart.ctx.lineJoin = 'round';
        chart.ctx.stroke();
        drawMark(chart, mark, x, y);
      }
    });
  },
};

/** Where a mark stands, in the chart's own pixels. */
export interface MarkPlace {
  readonly mark: Mark;
  readonly dataset: number;
  /** Of the point in its dataset. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** Every mark that the chart shows now. */
export function markPlaces(chart: Chart): readonly MarkPlace[] {
  const settings = settingsOf(chart, 'marks');
  if (!settings) return [];
  const places = chart.data.datasets.flatMap((_, dataset) => placesOf(chart, dataset, settings.datasets[dataset]));
  return settings.spread ? spread(chart, places) : places;
}

function placesOf(chart: Chart, dataset: number, mark: Mark | null | undefined): MarkPlace[] {
  if (!mark || !chart.isDatasetVisible(dataset)) return [];
  return chart.getDatasetMeta(dataset).data.flatMap((point, index) => {
    const { x, y } = point.getProps(['x', 'y'], true);
    const known = Number.isFinite(x) && Number.isFinite(y) && !('skip' in point && point.skip);
    return known ? [{ mark, dataset, index, x, y }] : [];
  });
}

/** Marks of the same axis that hide each other move apart at a right angle to it. */
function spread(chart: Chart, places: readonly MarkPlace[]): MarkPlace[] {
  return places.map((place) => {
    const { mark, index, x, y } = place;
    const near = places.filter((other) => other.index === index && Math.hypot(other.x - x, other.y - y) < mark.radius);
    const [across, along] = direction(chart, place);
    const steps = (near.indexOf(place) - (near.length - 1) / 2) * (2 * mark.radius + 2);
    return { ...place, x: x - along * steps, y: y + across * steps };
  });
}

/** Of the axis that a point lies on, as a vector of length one; the first axis points up. */
function direction(chart: Chart, { index }: MarkPlace): readonly [across: number, along: number] {
  const angle = (2 * Math.PI * index) / (chart.data.labels?.length ?? 1);
  return [Math.sin(angle), -Math.cos(angle)];
}
