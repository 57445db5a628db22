import type { ReasonCell, TraitReasons, TraitsView } from '../../../../compose/slides/traits/traits.ts';
import { type InlineText, inline } from '../../../../model/rich-text.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { badgeCell, longestBadgeWord, markHeight, rowHeight, sum } from '../heights.ts';
import { type Measure, onceEach, roomFor, stack } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';
import { textParts } from '../text-pages.ts';

interface Place {
  readonly trait: TraitReasons;
  readonly cell: ReasonCell;
}

interface TraitsFrame {
  /** Of the trait's name; then of subject, score and reason. */
  readonly columns: readonly [name: number, subject: number, score: number, reason: number];
  /** The name stands above the scores instead of beside them. */
  readonly isStacked: boolean;
  /** With its citations. */
  reasonOf(cell: ReasonCell): InlineText;
}

/** Trait by trait: its name beside the scores, each score with its reason. Only a trait too tall for a slide is cut. */
export const fitTraits: Fit<'traits'> = (view, room) => {
  const reasonOf = reasonMemory();
  const beside = (measure: Measure): TraitsFrame => ({
    columns: columnsOf(view, room.width, [0.24, 0.18, 0.11], measure),
    isStacked: false,
    reasonOf,
  });
  const stacked = (measure: Measure): TraitsFrame => ({
    columns: columnsOf(view, room.width, [0, 0.25, 0.11], measure),
    isStacked: true,
    reasonOf,
  });
  const places = view.traits.flatMap((trait) => trait.cells.map((cell): Place => ({ trait, cell })));
  const inWhole =
    (frameAt: typeof beside): Way<'traits'> =>
    (measure, cut) => {
      const frame = frameAt(measure);
      const height = onceEach((trait: TraitReasons) => traitHeight(trait, frame, measure));
      const heightOf = (traits: readonly TraitReasons[]) => stack(traits, measure.space('trait'), height);
      return cut(view.traits, heightOf, room.height)?.map((traits) => content(view, traits, frame)) ?? null;
    };
  const inParts =
    (frameAt: typeof beside, cutsReasons: boolean): Way<'traits'> =>
    (measure, cut) => {
      const frame = frameAt(measure);
      return (
        cut(
          cutsReasons ? places.flatMap((place) => reasonParts(place, frame, room.height, measure)) : places,
          (page) => traitsHeight(traitsOf(page), frame, measure),
          room.height,
        )?.map((page) => content(view, traitsOf(page), frame)) ?? null
      );
    };
  const pages =
    fewestSlides(room, [inWhole(beside)]) ??
    fewestSlides(room, [inWhole(stacked)]) ??
    fewestSlides(room, [inParts(beside, false), inParts(stacked, false)]) ??
    fewestSlides(room, [inParts(stacked, true)]);
  const texts = places.flatMap(({ trait, cell }) => [trait.name, trait.question ?? '', cell.reason]);
  return pages ?? { slot: 'traits', text: longest(texts) };
};

/** The same text for the same cell, so that the measuring knows it again. */
function reasonMemory(): TraitsFrame['reasonOf'] {
  const known = new WeakMap<ReasonCell, InlineText>();
  return (cell) => {
    const reason = known.get(cell) ?? [...cell.reason, ...inline(` ${cell.cited}`)];
    known.set(cell, reason);
    return reason;
  };
}

/** A reason over several slides, its trait, subject and score on each. */
function reasonParts({ trait, cell }: Place, frame: TraitsFrame, room: number, measure: Measure): readonly Place[] {
  const fits = (reason: InlineText) => traitHeight({ ...trait, cells: [{ ...cell, reason }] }, frame, measure) <= room;
  return textParts(cell.reason, fits)?.map((reason) => ({ trait, cell: { ...cell, reason } })) ?? [{ trait, cell }];
}

const content = (view: TraitsView, traits: readonly TraitReasons[], { columns, isStacked }: TraitsFrame) => ({
  view: { ...view, traits },
  layout: { columns, isStacked },
});

/** As wide as these shares of the slide, or wider where a word needs it; reasons have what is left. */
function columnsOf(
  { traits }: TraitsView,
  width: number,
  shares: readonly [name: number, subject: number, score: number],
  measure: Measure,
): TraitsFrame['columns'] {
  const cells = traits.flatMap((trait) => trait.cells);
  const scores = cells.map(({ text }) => measure.longestWord(text, 'table', 'bold'));
  const names = traits.map((trait) => measure.longestWord(trait.name, 'body', 'bold'));
  const subjects = cells.map(({ subject }) => subject);
  const words = [
    roomFor(Math.max(0, ...names)),
    longestBadgeWord(subjects, measure, 'table'),
    roomFor(Math.max(0, ...scores)),
  ];
  const [name = 0, subject = 0, score = 0] = shares.map((share, column) =>
    share === 0 ? 0 : Math.max(share * width, Math.min((words[column] ?? 0) + FIXED.cellGap, share * width * WIDER)),
  );
  return [name, subject, score, width - name - subject - score];
}

/** Than its share, at most. */
const WIDER = 1.5;

const traitsHeight = (traits: readonly TraitReasons[], frame: TraitsFrame, measure: Measure): number =>
  stack(traits, measure.space('trait'), (trait) => traitHeight(trait, frame, measure));

function traitHeight(trait: TraitReasons, { columns, isStacked, reasonOf }: TraitsFrame, measure: Measure): number {
  const [first, subject, score, reason] = columns;
  const gap = FIXED.cellGap;
  const width = isStacked ? subject + score + reason : first - gap;
  const name =
    measure.space('cell') +
    measure.height(trait.name, 'body', width, 'bold') +
    (trait.question === null ? 0 : measure.height(trait.question, 'source', width)) +
    markHeight(trait.mark, width, measure);
  const rows = trait.cells.map((cell) => {
    const scoreHeight =
      measure.height(cell.text, 'table', score - gap, 'bold') +
      (cell.intervalText === null ? 0 : measure.lineHeight('source')) +
      markHeight(cell.mark, score - gap, measure);
    const row = rowHeight(
      [badgeCell(cell.subject, subject - gap, measure), { text: reasonOf(cell), width: reason }],
      measure,
    );
    return Math.max(row, scoreHeight + 2 * measure.space('cell') + 1);
  });
  // The line above it counts too.
  return (isStacked ? name + sum(rows) : Math.max(name, sum(rows))) + 1;
}

function traitsOf(page: readonly Place[]): readonly TraitReasons[] {
  const cells = new Map<TraitReasons, ReasonCell[]>();
  for (const { trait, cell } of page) cells.set(trait, [...(cells.get(trait) ?? []), cell]);
  return [...cells].map(([trait, own]) => ({ ...trait, cells: own }));
}
