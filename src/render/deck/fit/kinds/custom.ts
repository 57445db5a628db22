import { type Fit, fewestSlides } from '../fit.ts';
import { span } from '../geometry.ts';
import { startOfBlocks } from '../start-of.ts';
import { textPages } from '../text-pages.ts';

/** A text of the author's own: one calm column. */
export const fitCustom: Fit<'custom'> = ({ body }, room) => {
  const pages = fewestSlides<'custom'>(room, [
    (measure, cut) => {
      const width = span(measure.geometry, 10);
      const parts = textPages(body, 'body', width, room.height, measure, cut);
      return parts?.map((part) => ({ view: { body: part }, layout: { width } })) ?? null;
    },
  ]);
  return pages ?? { slot: 'body', text: startOfBlocks(body) };
};
