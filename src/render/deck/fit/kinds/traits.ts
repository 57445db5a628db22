import type { ReasonCell, TraitReasons } from '../../../../compose/slides/traits/traits.ts';
import { type Fit, fewestSlides } from '../fit.ts';
import { badgeCell, rowHeight, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { paginate } from '../paginate.ts';
import { longest } from '../start-of.ts';

/** At scale 1: between two traits. */
export const TRAIT_GAP = 26;

interface Place {
  readonly trait: TraitReasons;
  readonly cell: ReasonCell;
}

/** Trait by trait: its name beside the scores, each score with its reason. A trait may go on on the next slide. */
export const fitTraits: Fit<'traits'> = (view, room) => {
  const columns = columnsOf(room.width);
  const places = view.traits.flatMap((trait) => trait.cells.map((cell): Place => ({ trait, cell })));
  const pages = fewestSlides<'traits'>(room, [
    (measure) => {
      const cut = paginate(places, (page) => pageHeight(page, columns, measure), room.height);
      return cut?.map((page) => ({ view: { ...view, traits: traitsOf(page) }, layout: { columns } })) ?? null;
    },
  ]);
  const texts = places.flatMap(({ trait, cell }) => [trait.name, trait.question ?? '', cell.reason ?? '']);
  return pages ?? { slot: 'traits', text: longest(texts) };
};

/** Trait; subject, score, reason. */
const columnsOf = (width: number): number[] => {
  const shares = [0.24, 0.18, 0.11];
  const rest = 1 - sum(shares);
  return [...shares, rest].map((share) => width * share);
};

function pageHeight(page: readonly Place[], columns: readonly number[], measure: Measure): number {
  const traits = traitsOf(page);
  const gaps = measure.gap(TRAIT_GAP) * (traits.length - 1);
  return gaps + sum(traits.map((trait) => traitHeight(trait, columns, measure)));
}

function traitHeight(trait: TraitReasons, columns: readonly number[], measure: Measure): number {
  const [first = 0, subject = 0, score = 0, reason = 0] = columns;
  const gap = measure.geometry.cellGap;
  const name =
    measure.height(trait.name, 'body', first - gap, 'bold') +
    (trait.question === null ? 0 : measure.height(trait.question, 'source', first - gap));
  const rows = trait.cells.map((cell) => {
    const scoreHeight =
      measure.height(cell.text, 'table', score - gap, 'bold') +
      (cell.intervalText === null ? 0 : measure.lineHeight('source'));
    const row = rowHeight(
      [badgeCell(cell.subject, subject - gap, measure), { text: cell.reason ?? '', width: reason }],
      measure,
    );
    return Math.max(row, scoreHeight + 2 * measure.gap(measure.geometry.cell) + 1);
  });
  return Math.max(name + measure.gap(measure.geometry.cell), sum(rows));
}

function traitsOf(page: readonly Place[]): readonly TraitReasons[] {
  const cells = new Map<TraitReasons, ReasonCell[]>();
  for (const { trait, cell } of page) cells.set(trait, [...(cells.get(trait) ?? []), cell]);
  return [...cells].map(([trait, own]) => ({ ...trait, cells: own }));
}
