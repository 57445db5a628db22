import type { RankingView } from '../../../../compose/slides/ranking/ranking.ts';
import { type InlineText, inline } from '../../../../model/rich-text.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { span } from '../geometry.ts';
import { badgeCell, headHeight, longestBadgeWord, markHeight, rowFrame, sum } from '../heights.ts';
import { type Measure, roomFor, type TypeName } from '../measure.ts';
import { FIXED, MARK_WIDTH } from '../spacing.ts';
import { longest } from '../start-of.ts';
import { buttonsHeight } from '../toggles.ts';

/** Buttons stand over the ranking: published weights, then the profiles. */
const buttonTexts = (view: RankingView): readonly InlineText[] =>
  view.profiles.length === 0 ? [] : [inline(view.publishedLabel), ...view.profiles.map((profile) => profile.name)];

/** The ranking, and its weights beside it; with many of either, one after the other, all of them live. */
export const fitRanking: Fit<'ranking'> = (view, room) => {
  const roomBelow = (measure: Measure) =>
    room.height - buttonsHeight(buttonTexts(view), false, room.width, measure) - headHeight(measure);
  const page = (measure: Measure, places: number, from: number, traits: RankingView['traits'], layout: RowLayout) => ({
    view: { ...view, traits },
    layout: {
      ...layout,
      places,
      from,
      most: mostWeight(view),
      name: nameWidth(view, layout, measure),
      total: totalWidth(view, layout.type, measure),
      sliderGap: sliderGap(traits, layout.weights, roomBelow(measure), measure),
      rowHeight: rowHeightOf(view, layout, measure),
    },
  });

  const beside =
    (type: TypeName, columns: readonly [number, number] = [7, 5]): Way<'ranking'> =>
    (measure, cut) => {
      const ranking = span(measure.geometry, columns[0]) - measure.geometry.gutter;
      const weights = span(measure.geometry, columns[1]) - measure.geometry.gutter;
      const layout = { ranking, weights, type };
      const { length } = view.ranking.rows;
      if (longestWord(view, type, measure) > nameWidth(view, layout, measure)) return null;
      if (length * rowHeightOf(view, layout, measure) > roomBelow(measure)) return null;
      const pages = cut(view.traits, (traits) => slidersHeight(traits, weights, measure), roomBelow(measure));
      return pages?.map((traits) => page(measure, length, 0, traits, layout)) ?? null;
    };
  const apart: Way<'ranking'> = (measure, cut) => {
    const layout = { ranking: room.width, weights: 0, type: 'table' } as const;
    const height = rowHeightOf(view, layout, measure);
    const rows = cut(view.ranking.rows, (part) => part.length * height, roomBelow(measure));
    const traits = cut(view.traits, (part) => slidersHeight(part, room.width, measure), roomBelow(measure));
    if (!rows || !traits) return null;
    let from = 0;
    const places = rows.map((part): Content<'ranking'> => {
      const content = page(measure, part.length, from, [], layout);
      from += part.length;
      return content;
    });
    return [
      ...places,
      ...traits.map((part) => page(measure, 0, 0, part, { ...layout, ranking: 0, weights: room.width })),
    ];
  };
  const names = [...view.subjects.map((subject) => subject.name), ...view.traits.map((trait) => trait.name)];
  return (
    fewestSlides(room, [beside('body'), beside('table'), beside('table', [6, 6]), apart]) ?? {
      slot: 'ranking',
      text: longest(names),
    }
  );
};

interface RowLayout {
  readonly ranking: number;
  readonly weights: number;
  readonly type: TypeName;
}

/** The right end of the sliders: twice the largest weight that is published, in the traits or a profile. */
export const mostWeight = ({ traits, profiles }: Pick<RankingView, 'traits' | 'profiles'>): number =>
  2 * Math.max(...traits.map((trait) => trait.weight), ...profiles.flatMap((profile) => profile.weights));

/** Name and bar share what the other columns leave; a name that needs more takes it from its bar. */
function nameWidth(view: RankingView, layout: RowLayout, measure: Measure): number {
  const { ranking, type } = layout;
  const coverage = view.ranking.partial ? FIXED.rankingCoverage : 0;
  const room = ranking - FIXED.rankingPlace - coverage - totalWidth(view, type, measure);
  const most = room * MOST_NAME;
  const line = roomFor(Math.max(...view.subjects.map(({ name }) => measure.width(name, type, 'bold'))));
  const wanted = FIXED.cellGap + MARK_WIDTH * measure.size(type) + line;
  return Math.max(1, room * NAME, wanted <= most ? wanted : Math.min(longestWord(view, type, measure), most));
}

/** Parts of the room for name and bar: what a name has, and the most that it can have. */
const NAME = 0.46;
const MOST_NAME = 0.72;

/** Of all names, with all that stands beside them. */
const longestWord = ({ subjects }: RankingView, type: TypeName, measure: Measure): number =>
  FIXED.cellGap + longestBadgeWord(subjects, measure, type);

/** With all weights at 0 nothing is known, and the total says so. */
const totalWidth = ({ unknownLabel }: RankingView, type: TypeName, measure: Measure): number =>
  Math.max(FIXED.rankingTotal, measure.width(unknownLabel, type, 'bold') * 1.02 + 8);

/** Alike for all, since with other weights each subject can come to stand on each place. */
function rowHeightOf(view: RankingView, layout: RowLayout, measure: Measure): number {
  const { type } = layout;
  const gap = FIXED.cellGap;
  const names = view.subjects.map((subject) => {
    const { text, width: own, style } = badgeCell(subject, nameWidth(view, layout, measure) - gap, measure, type);
    return measure.height(text, type, own, style);
  });
  const marks = view.ranking.rows.map(({ mark }) => markHeight(mark, nameWidth(view, layout, measure) - gap, measure));
  return Math.max(0, ...names) + Math.max(0, ...marks) + rowFrame(measure);
}

const slidersHeight = (traits: RankingView['traits'], width: number, measure: Measure): number =>
  namesHeight(traits, width, measure) + 2 * traits.length * measure.space('slider');

function namesHeight(traits: RankingView['traits'], width: number, measure: Measure): number {
  const name = width - FIXED.slider - FIXED.sliderShare - FIXED.cellGap;
  return sum(traits.map((trait) => measure.height(trait.name, 'table', name)));
}

/** Sliders stand no closer than they must, and no further apart than rows of a table. */
function sliderGap(traits: RankingView['traits'], width: number, room: number, measure: Measure): number {
  if (traits.length === 0) return 0;
  const left = (room - namesHeight(traits, width, measure)) / (2 * traits.length);
  return Math.max(measure.space('slider'), Math.min(left, measure.space('cell')));
}
