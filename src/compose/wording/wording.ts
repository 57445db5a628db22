import type { AnswerSentences } from './answer/answer-wording.ts';
import type { JudgementLabels, JudgementSentences } from './judgement/judgement-wording.ts';

/** Every word that the tool itself says, in one language. Names arrive as plain text; numbers as they are written. */
export interface Wording {
  /** BCP 47 of the wording itself. */
  readonly language: string;
  readonly labels: Labels;
  readonly sentences: Sentences;
  readonly marks: Marks;
  /** `2026-11-23`, `2026-11` or `2026` as people write it. */
  date(iso: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/** Punctuation with its spaces. */
export interface Marks {
  readonly colon: string;
  readonly comma: string;
  readonly open: string;
  readonly close: string;
  /** Between a sentence without its full stop and the next. */
  readonly stop: string;
  /** Between one sentence and the next. */
  readonly next: string;
}

export interface Labels extends JudgementLabels {
  readonly ahead: string;
  readonly answer: string;
  readonly appendix: string;
  readonly applications: string;
  readonly asTable: string;
  readonly atLeastThree: string;
  readonly attachedContent: string;
  readonly attachedTable: string;
  readonly attachedScores: string;
  readonly audience: string;
  readonly authors: string;
  readonly because: string;
  readonly behind: string;
  readonly blackScreen: string;
  readonly captionContributions: string;
  readonly captionFeatures: string;
  readonly captionFlips: string;
  readonly captionProfiles: string;
  readonly captionRadar: string;
  readonly captionReasons: string;
  readonly captionScores: string;
  readonly captionTraits: string;
  readonly chartMarks: string;
  readonly choose: string;
  readonly clock: string;
  readonly close: string;
  readonly comparison: string;
  readonly conclusion: string;
  readonly contents: string;
  readonly copyByHand: string;
  readonly copyLink: string;
  readonly coverage: string;
  readonly critical: string;
  readonly dark: string;
  readonly date: string;
  readonly deck: string;
  readonly differs: string;
  readonly edition: string;
  readonly elapsed: string;
  readonly evidence: string;
  readonly executiveSummary: string;
  readonly feature: string;
  readonly features: string;
  readonly figure: string;
  readonly firmness: string;
  readonly firstAndLast: string;
  readonly flipsAt: string;
  readonly fullScreen: string;
  readonly inCharts: string;
  readonly interval: string;
  readonly judged: string;
  readonly keys: string;
  readonly laser: string;
  readonly lastSlide: string;
  readonly leads: string;
  readonly light: string;
  readonly linkCopied: string;
  readonly measured: string;
  readonly method: string;
  readonly never: string;
  readonly nextHit: string;
  readonly nextSlide: string;
  readonly noHits: string;
  readonly noReason: string;
  readonly notesBelow: string;
  readonly onTime: string;
  readonly others: string;
  readonly overview: string;
  readonly ownWeights: string;
  readonly page: string;
  readonly previousHit: string;
  readonly previousSlide: string;
  readonly principles: string;
  readonly profile: string;
  readonly profiles: string;
  readonly publishedWeights: string;
  readonly question: string;
  readonly range: string;
  readonly rank: string;
  readonly ranking: string;
  readonly rationale: string;
  readonly reasons: string;
  readonly recommendations: string;
  readonly reportPage: string;
  readonly reportPdf: string;
  readonly reset: string;
  readonly restartTimer: string;
  readonly score: string;
  readonly scores: string;
  readonly search: string;
  /** Sentences with places in braces: `{table}` becomes “Table 3”, `{table.page}` its page. */
  readonly seeContributions: string;
  readonly seeReasons: string;
  readonly seeScores: string;
  readonly share: string;
  readonly skipToReport: string;
  readonly source: string;
  readonly sources: string;
  readonly speakerNotes: string;
  readonly speakerView: string;
  readonly strengths: string;
  readonly strongest: string;
  readonly subject: string;
  readonly subjects: string;
  readonly summary: string;
  readonly table: string;
  readonly theme: string;
  readonly thisSlide: string;
  readonly total: string;
  readonly trait: string;
  readonly traitByTrait: string;
  readonly traits: string;
  readonly turnPages: string;
  readonly unknown: string;
  readonly weakest: string;
  readonly weaknesses: string;
  readonly weight: string;
  readonly weights: string;
  readonly when: string;
  readonly zoom: string;
}

export interface Sentences extends AnswerSentences, JudgementSentences {
  /** The heaviest are several where they share the highest weight, but not all. */
  method(traits: number, heaviest: readonly string[], share: string): string;
  methodEqual(traits: number): string;
  leads(
    leader: string,
    count: number,
    of: number,
    rest: readonly { subject: string; traits: readonly string[] }[],
  ): string;
  /** Several lead on equally many traits; none of them when `count` is 0. */
  leadsEven(leaders: readonly string[], count: number, of: number): string;
  widestGap(trait: string, best: string, bestScore: string, worst: string, worstScore: string): string;
  /** Where several subjects stand at an end of the gap. */
  widestGapBetween(trait: string, bestScore: string, worstScore: string): string;
  /** Where several traits have it. */
  widestGaps(traits: readonly string[]): string;
  noGap(): string;
  /** No trait has two known scores. */
  noPairs(): string;
  /** `reasons` and `cited` tell how many of the scores have a reason and a source. */
  traitsCoverage(known: number, of: number, reasons: number, cited: number): string;
  firmnessFlips(trait: string, share: string, flipShare: string, challenger: string): string;
  firmnessHolds(leader: string): string;
  firmnessTie(): string;
  /** For traits whose weight cannot turn the answer, whatever it is. */
  firmnessNever(traits: readonly string[]): string;
  featuresDiffer(differing: number, of: number): string;
  /** Several traits when they tie. */
  subject(name: string, strongest: readonly string[], weakest: readonly string[]): string;
  subjectEven(name: string): string;
  principles(name: string, titles: readonly string[]): string;
  strengths(first: readonly { subject: string; strength: string; weakness: string }[]): string;
  strengthsCount(strengths: number, weaknesses: number): string;
  applications(first: readonly { subject: string; application: string }[]): string;
  recommendations(counts: readonly { subject: string; count: number }[], of: number): string;
  /** Where there are too many subjects to name them all. */
  recommendationsMany(subjects: number, of: number): string;
  /** Where every situation has the same answer. */
  recommendationsOne(subject: string, of: number): string;
  sources(count: number): string;
  profileWinner(winners: readonly string[], total: string): string;
  /** e.g. "Judged by the authors from 1 to 5." */
  scaleJudged(min: string, max: string, step: string): string;
  scaleMeasured(): string;
  scaleMixed(min: string, max: string): string;
  /** How totals are made, in a sentence or two; `partial` when unknown scores are left out. */
  totals(partial: boolean): string;
  /** e.g. "Source: [1] [2]". */
  sourceLine(citations: string): string;
  /** What stands where scores rest on no source: the authors' own judgement. */
  ownJudgement(): string;
  /** Some scores are judged, some measured, and none has a source. */
  ownJudgementMixed(): string;
  noSource(): string;
  higherIsBetter(range: string): string;
  lowerIsBetter(range: string): string;
  part(number: number, of: number): string;
  /** “, page 7”: the middle is a link. */
  onPage(page: number): { readonly before: string; readonly link: string; readonly after: string };
  /** “Cited on pages 3, 7”: what stands around and between the numbers. */
  citedOn(pages: number): { readonly before: string; readonly between: string; readonly after: string };
  /** The same for chapters, where there are no pages. */
  citedIn(): { readonly before: string; readonly between: string; readonly after: string };
  /** Footer of a page. */
  pageOf(page: number, of: number): string;
  /** Text alternatives of charts. */
  radarAlternative(title: string, lines: readonly string[]): string;
  seriesAlternative(subject: string, values: readonly { label: string; text: string }[]): string;
}
