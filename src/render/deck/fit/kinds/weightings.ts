import type { WeightingBar, WeightingsView } from '../../../../compose/slides/weightings/weightings.ts';
import { inline } from '../../../../model/rich-text.ts';
import { type BarRow, barColumns, barsHeight } from '../bars.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { type Measure, stack } from '../measure.ts';
import { longest } from '../start-of.ts';

/** A bar a subject, and what else is known below them; or that on a slide of its own. */
export const fitWeightings: Fit<'weightings'> = (view, room) => {
  const columns = (measure: Measure) => barColumns(view.bars.map(rowOf), view.firstLabel, room.width, measure);
  const said = (statements: readonly string[], measure: Measure) =>
    stack(statements, measure.space('paragraph'), (text) => measure.height(text, 'body', room.width));
  const together: Way<'weightings'> = (measure) => {
    const gap = view.statements.length > 0 ? measure.space('firmnessTables') : 0;
    const bars = barsHeight(view.bars.map(rowOf), columns(measure), measure);
    const height = bars + gap + said(view.statements, measure);
    return height <= room.height ? [{ view, layout: { columns: columns(measure) } }] : null;
  };
  const apart: Way<'weightings'> = (measure, cut) => {
    const bars = cut(view.bars, (rows) => barsHeight(rows.map(rowOf), columns(measure), measure), room.height);
    const statements = cut(view.statements, (texts) => said(texts, measure), room.height);
    if (!bars || !statements) return null;
    const page = (shown: Partial<WeightingsView>): Content<'weightings'> => ({
      view: { ...view, bars: [], statements: [], ...shown },
      layout: { columns: columns(measure) },
    });
    return [...bars.map((rows) => page({ bars: rows })), ...statements.map((texts) => page({ statements: texts }))];
  };
  const texts = [...view.bars.map(({ subject }) => subject.name), ...view.statements.map(inline)];
  return fewestSlides(room, [together, apart]) ?? { slot: 'table', text: longest(texts) };
};

const rowOf = ({ subject, shareText }: WeightingBar): BarRow => ({ subject, text: shareText });
