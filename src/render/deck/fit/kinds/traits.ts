import type { ReasonCell, TraitReasons, TraitsView } from '../../../../compose/slides/traits/traits.ts';
import { type InlineText, inline } from '../../../../model/rich-text.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { badgeCell, rowHeight, sum } from '../heights.ts';
import { type Measure, stack } from '../measure.ts';
import { paginate } from '../paginate.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

interface Place {
  readonly trait: TraitReasons;
  readonly cell: ReasonCell;
}

interface TraitsFrame {
  /** Of the trait's name; then of subject, score and reason. */
  readonly columns: readonly [name: number, subject: number, score: number, reason: number];
  /** The name stands above the scores instead of beside them. */
  readonly isStacked: boolean;
  /** With their citations. */
  readonly reasons: ReadonlyMap<ReasonCell, InlineText>;
}

/** Trait by trait: its name beside the scores, each score with its reason. Only a trait too tall for a slide is cut. */
export const fitTraits: Fit<'traits'> = (view, room) => {
  const reasons = new Map(
    view.traits.flatMap((trait) => trait.cells.map((cell) => [cell, [...cell.reason, ...inline(` ${cell.cited}`)]])),
  );
  const beside: TraitsFrame = { columns: shares(room.width, 0.24, 0.18, 0.11), isStacked: false, reasons };
  const stacked: TraitsFrame = { columns: shares(room.width, 0, 0.25, 0.11), isStacked: true, reasons };
  const places = view.traits.flatMap((trait) => trait.cells.map((cell): Place => ({ trait, cell })));
  const inWhole =
    (frame: TraitsFrame): Way<'traits'> =>
    (measure) =>
      paginate(view.traits, (traits) => traitsHeight(traits, frame, measure), room.height)?.map((traits) =>
        content(view, traits, frame),
      ) ?? null;
  const inParts =
    (frame: TraitsFrame): Way<'traits'> =>
    (measure) =>
      paginate(places, (page) => traitsHeight(traitsOf(page), frame, measure), room.height)?.map((page) =>
        content(view, traitsOf(page), frame),
      ) ?? null;
  const pages =
    fewestSlides(room, [inWhole(beside)]) ??
    fewestSlides(room, [inWhole(stacked)]) ??
    fewestSlides(room, [inParts(beside), inParts(stacked)]);
  const texts = places.flatMap(({ trait, cell }) => [trait.name, trait.question ?? '', cell.reason]);
  return pages ?? { slot: 'traits', text: longest(texts) };
};

const content = (view: TraitsView, traits: readonly TraitReasons[], { columns, isStacked }: TraitsFrame) => ({
  view: { ...view, traits },
  layout: { columns, isStacked },
});

const shares = (width: number, name: number, subject: number, score: number): TraitsFrame['columns'] => [
  name * width,
  subject * width,
  score * width,
  (1 - name - subject - score) * width,
];

const traitsHeight = (traits: readonly TraitReasons[], frame: TraitsFrame, measure: Measure): number =>
  stack(traits, measure.space('trait'), (trait) => traitHeight(trait, frame, measure));

function traitHeight(trait: TraitReasons, { columns, isStacked, reasons }: TraitsFrame, measure: Measure): number {
  const [first, subject, score, reason] = columns;
  const gap = FIXED.cellGap;
  const width = isStacked ? subject + score + reason : first - gap;
  const name =
    measure.space('cell') +
    measure.height(trait.name, 'body', width, 'bold') +
    (trait.question === null ? 0 : measure.height(trait.question, 'source', width));
  const rows = trait.cells.map((cell) => {
    const scoreHeight =
      measure.height(cell.text, 'table', score - gap, 'bold') +
      (cell.intervalText === null ? 0 : measure.lineHeight('source'));
    const row = rowHeight(
      [badgeCell(cell.subject, subject - gap, measure), { text: reasons.get(cell) ?? '', width: reason }],
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
