import type { ReasonCell, TraitReasons } from '../../../../compose/slides/traits/traits.ts';
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
  readonly columns: readonly number[];
  /** With their citations. */
  readonly reasons: ReadonlyMap<ReasonCell, InlineText>;
}

/** Trait by trait: its name beside the scores, each score with its reason. Only a trait too tall for a slide is cut. */
export const fitTraits: Fit<'traits'> = (view, room) => {
  const columns = columnsOf(room.width);
  const reasons = new Map(
    view.traits.flatMap((trait) => trait.cells.map((cell) => [cell, [...cell.reason, ...inline(` ${cell.cited}`)]])),
  );
  const frame = { columns, reasons };
  const places = view.traits.flatMap((trait) => trait.cells.map((cell): Place => ({ trait, cell })));
  const inWhole: Way<'traits'> = (measure) =>
    paginate(view.traits, (traits) => traitsHeight(traits, frame, measure), room.height)?.map((traits) => ({
      view: { ...view, traits },
      layout: { columns },
    })) ?? null;
  const inParts: Way<'traits'> = (measure) =>
    paginate(places, (page) => traitsHeight(traitsOf(page), frame, measure), room.height)?.map((page) => ({
      view: { ...view, traits: traitsOf(page) },
      layout: { columns },
    })) ?? null;
  const pages = fewestSlides(room, [inWhole]) ?? fewestSlides(room, [inParts]);
  const texts = places.flatMap(({ trait, cell }) => [trait.name, trait.question ?? '', cell.reason]);
  return pages ?? { slot: 'traits', text: longest(texts) };
};

/** Trait; subject, score, reason. */
const columnsOf = (width: number): number[] => {
  const shares = [0.24, 0.18, 0.11];
  const rest = 1 - sum(shares);
  return [...shares, rest].map((share) => width * share);
};

const traitsHeight = (traits: readonly TraitReasons[], frame: TraitsFrame, measure: Measure): number =>
  stack(traits, measure.space('trait'), (trait) => traitHeight(trait, frame, measure));

function traitHeight(trait: TraitReasons, { columns, reasons }: TraitsFrame, measure: Measure): number {
  const [first = 0, subject = 0, score = 0, reason = 0] = columns;
  const gap = FIXED.cellGap;
  const name =
    measure.height(trait.name, 'body', first - gap, 'bold') +
    (trait.question === null ? 0 : measure.height(trait.question, 'source', first - gap));
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
  return Math.max(name + measure.space('cell'), sum(rows)) + 1;
}

function traitsOf(page: readonly Place[]): readonly TraitReasons[] {
  const cells = new Map<TraitReasons, ReasonCell[]>();
  for (const { trait, cell } of page) cells.set(trait, [...(cells.get(trait) ?? []), cell]);
  return [...cells].map(([trait, own]) => ({ ...trait, cells: own }));
}
