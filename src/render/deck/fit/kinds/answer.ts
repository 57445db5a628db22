import type { AnswerView } from '../../../../compose/slides/answer/answer.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { span } from '../geometry.ts';
import { badgeCell, longestBadgeWord, rowFrame, sum } from '../heights.ts';
import type { Measure, TypeName } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { startOfBlocks } from '../start-of.ts';
import { textPages } from '../text-pages.ts';

/**
 * The conclusion, and the ranking that it stands on beside it; with many subjects, on the next slide. With other weights
 * each subject can come to stand on each place: on several slides all rows are as high as the highest.
 */
export const fitAnswer: Fit<'answer'> = (view, room) => {
  const beside =
    (detail: TypeName, rankingType: TypeName): Way<'answer'> =>
    (measure, cut) => {
      // Shares of known weight take a column of their own.
      const columns = (isPartial(view) ? [6, 5] : [7, 4]).map((count) => span(measure.geometry, count));
      const [text = 0, width = 0] = columns;
      const frame = { view, width, type: rankingType };
      if (longestWord(view, rankingType, measure) > width - besideName(frame, measure)) return null;
      if (rankingHeight(view.ranking, frame, measure) > room.height) return null;
      const layout = { columns, detail, rankingType, ...all(view), total: totalWidth(view, rankingType, measure) };
      const parts = textPages(view.text, detail, text, room.height, measure, cut);
      return parts?.map((part) => ({ view: { ...view, text: part }, layout })) ?? null;
    };
  const apart =
    (rankingType: TypeName): Way<'answer'> =>
    (measure, cut) => {
      const width = span(measure.geometry, 9);
      const texts = view.text.length > 0 ? textPages(view.text, 'body', width, room.height, measure, cut) : [];
      const frame = { view, width, type: rankingType };
      const whole = rankingHeight(view.ranking, frame, measure) <= room.height;
      const row = whole ? 0 : Math.max(...view.ranking.map((each) => rankingHeight([each], frame, measure)));
      const tables = whole ? [view.ranking] : cut(view.ranking, (rows) => rows.length * row, room.height);
      if (!texts || !tables) return null;
      const layout = { detail: 'body', rankingType, ...all(view), row, total: totalWidth(view, rankingType, measure) };
      let from = 0;
      return [
        ...texts.map((text) => ({
          view: { ...view, text, ranking: [] },
          layout: { ...layout, columns: [width, 0] },
        })),
        ...tables.map((rows) => {
          const page = {
            view: { ...view, text: [] },
            layout: { ...layout, from, places: rows.length, columns: [0, width] },
          };
          from += rows.length;
          return page;
        }),
      ];
    };
  const sideBySide = [
    beside('title', 'title'),
    beside('body', 'title'),
    beside('body', 'body'),
    beside('body', 'table'),
  ];
  const ways = [...(view.text.length > 0 ? sideBySide : []), apart('title'), apart('body')];
  const pages = fewestSlides(room, ways);
  return pages ?? { slot: 'text', text: startOfBlocks(view.text) };
};

/** Every place on one slide; `row` is the height of a row where it is given. */
const all = ({ ranking }: AnswerView) => ({ from: 0, places: ranking.length, row: 0 });

interface RankingFrame {
  readonly view: AnswerView;
  readonly width: number;
  readonly type: TypeName;
}

const besideName = ({ view, type }: Omit<RankingFrame, 'width'>, measure: Measure): number =>
  FIXED.answerPlace + totalWidth(view, type, measure) + (isPartial(view) ? FIXED.answerCoverage : 0);

/** Of all names, with the mark before it. */
const longestWord = ({ ranking }: AnswerView, type: TypeName, measure: Measure): number =>
  longestBadgeWord(
    ranking.map(({ subject }) => subject),
    measure,
    type,
  );

function rankingHeight(rows: AnswerView['ranking'], frame: RankingFrame, measure: Measure): number {
  const { width, type } = frame;
  return sum(
    rows.map(({ subject }) => {
      const { text, width: own, style } = badgeCell(subject, width - besideName(frame, measure), measure, type);
      return measure.height(text, type, own, style) + rowFrame(measure);
    }),
  );
}

const totalWidth = ({ ranking }: AnswerView, type: TypeName, measure: Measure): number =>
  Math.max(FIXED.answerTotal, ...ranking.map(({ totalText }) => measure.width(totalText, type, 'bold') * 1.02 + 8));

const isPartial = ({ ranking }: AnswerView): boolean => ranking.some(({ coverageText }) => coverageText !== null);
