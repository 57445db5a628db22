/** What is said about how far the answer can be trusted, and what is made of it. */
export interface JudgementSentences {
  /** The authors choose as the numbers do. */
  verdict(chosen: readonly string[]): string;
  verdictOverruling(chosen: readonly string[], winners: readonly string[]): string;
}
