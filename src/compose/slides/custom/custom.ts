import type { StoryChoice } from '../../../model/comparison.ts';
import type { RichText } from '../../../model/rich-text.ts';
import type { Slide } from '../../story.ts';

export interface CustomView {
  readonly body: RichText;
}

export type CustomChoice = Extract<StoryChoice, { readonly body: RichText }>;

/** @param number of the author's own slides, from 1 */
export const composeCustom = ({ headline, body, notes, minutes }: CustomChoice, number: number): Slide<'custom'> => ({
  kind: 'custom',
  id: `custom-${number}`,
  headline,
  view: { body },
  sourceLine: null,
  notes,
  minutes,
});
