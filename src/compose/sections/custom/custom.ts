import type { StoryChoice } from '../../../model/comparison.ts';
import type { RichText } from '../../../model/rich-text.ts';
import type { Section } from '../../story.ts';

/** A section of the author's own. */
export interface CustomView {
  readonly body: RichText;
}

export type CustomChoice = Extract<StoryChoice, { readonly body: RichText }>;

/** @param place from 1, among the author's own sections */
export const composeCustom = ({ headline, body }: CustomChoice, place: number): Section<'custom'> => ({
  kind: 'custom',
  id: `custom-${place}`,
  title: headline,
  numbered: true,
  view: { body },
});
