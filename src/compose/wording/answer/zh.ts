import type { AnswerWording, WeightsName } from './answer-wording.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;

const WEIGHTS: Readonly<Record<WeightsName, string>> = { published: '公布的权重', these: '此权重' };

export const answerZh: AnswerWording = {
  list,
  sentences: {
    answerWinner: (winner, total, margin, second) =>
      margin && second
        ? `${winner}以${total}分（满分100）居首，领先${second} ${margin}分`
        : `${winner}以${total}分（满分100）居首`,
    answerTie: (winners, total) => `${list(winners)}以${total}分（满分100）并列第一`,
    answerNone: () => '尚无已知评分，无法排名',
    ranking: (winner, margin, weights) => `按${WEIGHTS[weights]}，${winner}以${margin}分的优势排名第一`,
    rankingTie: (winners, weights) => `按${WEIGHTS[weights]}，${list(winners)}并列第一`,
    rankingNone: () => '没有已知评分，无法排名',
  },
};
