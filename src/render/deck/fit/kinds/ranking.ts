import type { RankingView } from '../../../../compose/slides/ranking/ranking.ts';
import { type InlineText, inline } from '../../../../model/rich-text.ts';
import { type Content, type Fit, fewestSlides, type Layout, type Way } from '../fit.ts';
import { span } from '../geometry.ts';
import { badgeCell, headHeight, rowFrame, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { paginate } from '../paginate.ts';
import { longest } from '../start-of.ts';
import { buttonsHeight } from '../toggles.ts';

/** Of a row of the ranking: place, and total; name and bar share the rest. */
export const PLACE_WIDTH = 48;
export const TOTAL_WIDTH = 84;
/** Of a weight: slider, and share; the trait's name takes the rest. */
export const SLIDER_WIDTH = 150;
export const SHARE_WIDTH = 76;
/** At scale 1: above and below a slider. */
export const SLIDER_GAP = 3;

/** Buttons stand over the ranking: published weights, then the profiles. */
const buttonTexts = (view: RankingView): readonly InlineText[] =>
  view.profiles.length === 0 ? [] : [inline(view.publishedLabel), ...view.profiles.map((profile) => profile.name)];

/** The ranking, and its weights beside it; with many of either, one after the other, all of them live. */
export const fitRanking: Fit<'ranking'> = (view, room) => {
  const roomBelow = (measure: Measure) =>
    room.height - buttonsHeight(buttonTexts(view), false, room.width, measure) - headHeight(measure);
  const page = (measure: Measure, places: number, from: number, traits: RankingView['traits'], layout: Layout) => ({
    view: { ...view, traits },
    layout: { ...layout, places, from, rowHeight: rowHeightOf(view, Number(layout.ranking) || 1, measure) },
  });

  const beside: Way<'ranking'> = (measure) => {
    const ranking = span(measure.geometry, 7) - measure.geometry.gutter;
    const weights = span(measure.geometry, 5) - measure.geometry.gutter;
    const { length } = view.ranking.rows;
    if (length * rowHeightOf(view, ranking, measure) > roomBelow(measure)) return null;
    const pages = paginate(view.traits, (traits) => slidersHeight(traits, weights, measure), roomBelow(measure));
    return pages?.map((traits) => page(measure, length, 0, traits, { ranking, weights })) ?? null;
  };
  const apart: Way<'ranking'> = (measure) => {
    const rows = paginate(
      view.ranking.rows,
      (page) => page.length * rowHeightOf(view, room.width, measure),
      roomBelow(measure),
    );
    const traits = paginate(view.traits, (part) => slidersHeight(part, room.width, measure), roomBelow(measure));
    if (!rows || !traits) return null;
    let from = 0;
    const places = rows.map((part): Content<'ranking'> => {
      const content = page(measure, part.length, from, [], { ranking: room.width, weights: 0 });
      from += part.length;
      return content;
    });
    return [...places, ...traits.map((part) => page(measure, 0, 0, part, { ranking: 0, weights: room.width }))];
  };
  const names = [...view.subjects.map((subject) => subject.name), ...view.traits.map((trait) => trait.name)];
  return fewestSlides(room, [beside, apart]) ?? { slot: 'ranking', text: longest(names) };
};

/** Name and bar share what place and total leave. */
export const nameWidth = (width: number): number => (width - PLACE_WIDTH - TOTAL_WIDTH) * 0.42;

/** Alike for all, since with other weights each subject can come to stand on each place. */
function rowHeightOf({ subjects, ranking }: RankingView, width: number, measure: Measure): number {
  const gap = measure.geometry.cellGap;
  const coverage = ranking.partial ? measure.lineHeight('source') : 0;
  const names = subjects.map((subject) => {
    const { text, width: own, style } = badgeCell(subject, nameWidth(width) - gap, measure);
    return measure.height(text, 'table', own, style);
  });
  return Math.max(0, ...names) + coverage + rowFrame(measure);
}

const slidersHeight = (traits: RankingView['traits'], width: number, measure: Measure): number => {
  const name = width - SLIDER_WIDTH - SHARE_WIDTH - measure.geometry.cellGap;
  return sum(traits.map((trait) => measure.height(trait.name, 'table', name) + 2 * measure.gap(SLIDER_GAP)));
};
