import type { AnswerView } from '../../../../compose/slides/answer/answer.ts';
import { type Fit, fewestSlides } from '../fit.ts';
import { span } from '../geometry.ts';
import { badgeCell, rowFrame, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { startOfBlocks } from '../start-of.ts';
import { textPages } from '../text-pages.ts';

/** Widths in the ranking beside the text: place and total; the name takes what they leave. */
export const ANSWER_RANK = 44;
export const ANSWER_TOTAL = 84;

/** The conclusion, and the ranking that it stands on beside it. */
export const fitAnswer: Fit<'answer'> = (view, room) => {
  const pages = fewestSlides<'answer'>(room, [
    (measure) => {
      const text = span(measure.geometry, 7);
      const ranking = span(measure.geometry, 4);
      if (rankingHeight(view, ranking, measure) > room.height) return null;
      const parts = textPages(view.text, 'body', text, room.height, measure);
      return parts?.map((part) => ({ view: { ...view, text: part }, layout: { columns: [text, ranking] } })) ?? null;
    },
  ]);
  return pages ?? { slot: 'text', text: startOfBlocks(view.text) };
};

const rankingHeight = ({ ranking }: AnswerView, width: number, measure: Measure): number =>
  sum(
    ranking.rows.map(({ subject }) => {
      const { text, width: own, style } = badgeCell(subject, width - ANSWER_RANK - ANSWER_TOTAL, measure, 'body');
      const coverage = ranking.partial ? measure.lineHeight('source') : 0;
      return measure.height(text, 'body', own, style) + coverage + rowFrame(measure);
    }),
  );
