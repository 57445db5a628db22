/**
 * The sentences that say who comes first. The deck says them anew when someone moves a weight, so they stand apart from
 * the tool's other words: small enough to go along with every deck, in every language.
 */
export interface AnswerWording {
  /** "a, b and c". */
  list(items: readonly string[]): string;
  readonly sentences: AnswerSentences;
}

export interface AnswerSentences {
  answerWinner(winner: string, total: string, margin: string | null, second: string | null): string;
  answerTie(winners: readonly string[], total: string): string;
  answerNone(): string;
  ranking(winner: string, margin: string, weights: WeightsName): string;
  rankingTie(winners: readonly string[], weights: WeightsName): string;
  rankingNone(): string;
}

/** `these`: somebody changed them, and it is said beside the sentence how. */
export type WeightsName = 'published' | 'these';
