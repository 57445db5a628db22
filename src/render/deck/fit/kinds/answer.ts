import type { AnswerView } from '../../../../compose/slides/answer/answer.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { span } from '../geometry.ts';
import { badgeCell, rowFrame, sum } from '../heights.ts';
import type { Measure, TypeName } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { startOfBlocks } from '../start-of.ts';
import { textPages } from '../text-pages.ts';

/** The conclusion, and the ranking that it stands on beside it. */
export const fitAnswer: Fit<'answer'> = (view, room) => {
  const way =
    (detail: TypeName, rankingType: TypeName): Way<'answer'> =>
    (measure) => {
      const columns = [span(measure.geometry, 7), span(measure.geometry, 4)];
      const [text = 0, ranking = 0] = columns;
      if (rankingHeight(view, ranking, rankingType, measure) > room.height) return null;
      const parts = textPages(view.text, detail, text, room.height, measure);
      return (
        parts?.map((part) => ({ view: { ...view, text: part }, layout: { columns, detail, rankingType } })) ?? null
      );
    };
  const pages = fewestSlides(room, [
    way('title', 'title'),
    way('body', 'title'),
    way('body', 'body'),
    way('body', 'table'),
  ]);
  return pages ?? { slot: 'text', text: startOfBlocks(view.text) };
};

const rankingHeight = ({ ranking }: AnswerView, width: number, type: TypeName, measure: Measure): number =>
  sum(
    ranking.rows.map(({ subject }) => {
      const {
        text,
        width: own,
        style,
      } = badgeCell(subject, width - FIXED.answerPlace - FIXED.answerTotal, measure, type);
      const coverage = ranking.partial ? measure.lineHeight('source') : 0;
      return measure.height(text, type, own, style) + coverage + rowFrame(measure);
    }),
  );
