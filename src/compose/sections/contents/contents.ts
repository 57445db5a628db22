import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { Section } from '../../story.ts';

/** The lines are the report's headings: rendering fills them in, once their pages are known. */
export type ContentsView = Readonly<Record<never, never>>;

export const composeContents = ({ wording }: Context): Section<'contents'> => ({
  kind: 'contents',
  id: 'contents',
  title: inline(wording.labels.contents),
  numbered: false,
  view: {},
});
