/**
 * Distances inside a slide's body, in logical pixels at scale 1: they shrink with the type. The style sheet has each as
 * a variable, e.g. `--space-list-label`, so that what is measured and what is drawn cannot drift apart.
 */
export const SPACE = {
  /** Between paragraphs; between the items of a list; left of them. */
  paragraph: 14,
  item: 8,
  indent: 24,
  /** Above and below the text of a table cell; below the labels of a table's head. */
  cell: 9,
  head: 8,
  /** Between the title of a point and what it says. */
  point: 6,
  /** Buttons: at their sides, above and below their text, between them, below all of them. */
  buttonSide: 14,
  buttonAbove: 6,
  button: 10,
  buttons: 18,
  /** Subjects side by side: below the name, between kinds of lists, below a list's label, between items. */
  columnHead: 18,
  columnList: 28,
  listLabel: 8,
  columnItem: 16,
  /** Left of a strength or weakness, for its sign. */
  sign: 26,
  coverSubtitle: 20,
  coverSubjects: 40,
  coverSubject: 10,
  coverDetails: 40,
  tagline: 20,
  methodNote: 20,
  principle: 34,
  multiple: 12,
  /** Above the line below a table that explains its marks. */
  legend: 14,
  trait: 26,
  slider: 3,
  firmnessTables: 30,
  featureGroup: 14,
  recommendation: 16,
  choice: 6,
  source: 18,
} as const;

export type Space = keyof typeof SPACE;

/** Widths that stay as they are when the type is scaled down; `--fixed-cell-gap` and so on in the style sheet. */
export const FIXED = {
  /** Between a cell's text and the next column. */
  cellGap: 24,
  /** Between subjects side by side. */
  columnGap: 48,
  answerPlace: 44,
  answerTotal: 84,
  answerCoverage: 132,
  /** Left of a principle, for its number; between two columns of principles. */
  principleNumber: 44,
  principleGap: 56,
  radarGap: 32,
  /** Of the names beside a radar without numbers. */
  legend: 260,
  /** Between two entries of the key to the numbers at a small multiple's axes. */
  axisKey: 22,
  /** Of a row of the ranking. */
  rankingPlace: 48,
  rankingTotal: 84,
  rankingCoverage: 76,
  /** Of a weight. */
  slider: 132,
  sliderShare: 68,
  /** Left of a feature, for the mark of rows that differ. */
  differs: 22,
  sourceNumber: 56,
  /** Beside each part of a brand at a slide's foot; below its logo on the cover. */
  footGap: 20,
  coverLogo: 28,
} as const;

/** A subject's mark and the space after it, in ems of the name. */
export const MARK_WIDTH = 1.2;
