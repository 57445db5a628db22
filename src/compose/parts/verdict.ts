import { inline, type RichText } from '../../model/rich-text.ts';
import { overrules } from '../../model/verdict.ts';
import type { Context } from '../context.ts';
import { labelOf } from './answer-headlines.ts';

/** Whom the authors choose and why, in a paragraph before their text; none where the numbers alone decide. */
export function verdictText({ comparison, analysis, parts, wording }: Context): RichText {
  const { verdict } = comparison.conclusion;
  if (!verdict) return [];
  const names = (ids: readonly string[]) => ids.map((id) => labelOf(id, parts.subjects));
  const { winners } = analysis.ranking;
  const sentence = overrules(verdict, winners)
    ? wording.sentences.verdictOverruling(names(verdict.choose), names(winners))
    : wording.sentences.verdict(names(verdict.choose));
  const because = verdict.because ? [...inline(wording.marks.next), ...verdict.because] : [];
  return [{ type: 'paragraph', children: [{ type: 'strong', children: inline(sentence) }, ...because] }];
}
