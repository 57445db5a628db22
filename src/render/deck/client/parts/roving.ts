/** Something to stand on, in a grid of them. */
export interface Spot {
  readonly element: HTMLElement;
  readonly row: number;
  readonly column: number;
  /** Where it stands in its row, if not at its column. */
  readonly x?: number;
}

/**
 * Many buttons that are one stop of the Tab key: inside, the arrow keys move. Escape gives the keys back to the deck.
 *
 * @param spots asked for anew at each key, since charts are drawn again
 * @param isRing past the last column comes the first, as on a radar
 */
export function startRoving(group: HTMLElement, spots: () => readonly Spot[], isRing: boolean): void {
  group.addEventListener('keydown', (event) => {
    const all = spots();
    const here = all.find(({ element }) => element === document.activeElement);
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = event.key === 'Escape' ? null : target(event.key, here, all, isRing);
    if (next === undefined) return;
    // The deck would turn the page, or open its overview.
    event.preventDefault();
    event.stopPropagation();
    if (next) focusSpot(next, all);
    else here.element.blur();
  });
  group.addEventListener('focusin', ({ target: focused }) => {
    const all = spots();
    const spot = all.find(({ element }) => element === focused);
    if (spot) settle(spot, all);
  });
}

/** One of them is where Tab arrives; another one if that has gone. */
export function settle(stop: Spot | undefined, all: readonly Spot[]): void {
  for (const { element } of all) element.tabIndex = element === (stop ?? all[0])?.element ? 0 : -1;
}

function focusSpot(spot: Spot, all: readonly Spot[]): void {
  settle(spot, all);
  spot.element.focus({ preventScroll: true });
}

type Line = 'row' | 'column';

const MOVES: Readonly<Record<string, { readonly along: Line; readonly step: number }>> = {
  ArrowRight: { along: 'column', step: 1 },
  ArrowLeft: { along: 'column', step: -1 },
  ArrowDown: { along: 'row', step: 1 },
  ArrowUp: { along: 'row', step: -1 },
};

/** Undefined for keys that do not move; at an edge it stays where it is. */
function target(key: string, here: Spot, all: readonly Spot[], isRing: boolean): Spot | undefined {
  const move = MOVES[key];
  const inRow = line(here, all, 'column');
  if (key === 'Home') return inRow[0];
  if (key === 'End') return inRow.at(-1);
  if (!move) return undefined;
  const spots = line(here, all, move.along);
  const at = spots.indexOf(here) + move.step;
  const isOver = move.along === 'column' && isRing;
  return spots[isOver ? (at + spots.length) % spots.length : at] ?? here;
}

/** The spots of the same row from left to right, or of the same column from top to bottom. */
function line(here: Spot, all: readonly Spot[], along: Line): Spot[] {
  const across: Line = along === 'column' ? 'row' : 'column';
  const place = (spot: Spot) => (along === 'column' ? (spot.x ?? spot.column) : spot.row);
  return all.filter((spot) => spot[across] === here[across]).sort((one, other) => place(one) - place(other));
}
