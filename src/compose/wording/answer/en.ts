import type { AnswerWording, WeightsName } from './answer-wording.ts';

const list = (items: readonly string[]): string =>
  items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const WEIGHTS: Readonly<Record<WeightsName, string>> = { published: 'the published weights', these: 'these weights' };

export const answerEn: AnswerWording = {
  list,
  sentences: {
    answerWinner: (winner, total, margin, second) =>
      margin && second
        ? `${winner} comes first with ${total} of 100, ${margin} points ahead of ${second}`
        : `${winner} comes first with ${total} of 100`,
    answerTie: (winners, total) => `${list(winners)} tie for first place with ${total} of 100`,
    answerNone: () => 'There is no ranking: no score is known yet',
    ranking: (winner, margin, weights) => `With ${WEIGHTS[weights]}, ${winner} ranks first by ${margin} points`,
    rankingTie: (winners, weights) => `With ${WEIGHTS[weights]}, ${list(winners)} share the first place`,
    rankingNone: () => 'Without known scores there is no ranking',
  },
};
