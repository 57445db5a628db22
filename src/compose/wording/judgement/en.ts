import { answerEn } from '../answer/en.ts';
import type { JudgementSentences } from './judgement-wording.ts';

const { list } = answerEn;
const come = (subjects: readonly string[]): string => (subjects.length === 1 ? 'comes' : 'come');

export const judgementEn: JudgementSentences = {
  verdict: (chosen) => `The authors choose ${list(chosen)}.`,
  verdictOverruling: (chosen, winners) =>
    `By the numbers ${list(winners)} ${come(winners)} first; the authors choose ${list(chosen)} all the same.`,
};
