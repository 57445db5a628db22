import { answerZh } from '../answer/zh.ts';
import type { JudgementSentences } from './judgement-wording.ts';

const { list } = answerZh;

export const judgementZh: JudgementSentences = {
  verdict: (chosen) => `作者选择${list(chosen)}。`,
  verdictOverruling: (chosen, winners) => `按分数，${list(winners)}居首；作者仍选择${list(chosen)}。`,
};
