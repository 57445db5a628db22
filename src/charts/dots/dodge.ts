/**
 * Vertical places for marks that share a row, so that equal and nearly equal scores stand above each other instead of
 * hiding each other. `xs` in pixels; null is unknown. Gives each one's place in steps from the middle of the row:
 * 0 alone, ±0.5 for a pair, −1, 0, 1 for three.
 */
export function dodge(xs: readonly (number | null)[], apart: number): number[] {
  const places = xs.map(() => 0);
  const known = xs
    .flatMap((x, index) => (x === null ? [] : [{ x, index }]))
    .sort((a, b) => a.x - b.x || a.index - b.index);
  let group: typeof known = [];
  const settle = (): void => {
    // From top to bottom in the content's order, whatever the values.
    const ordered = [...group].sort((a, b) => a.index - b.index);
    ordered.forEach(({ index }, at) => {
      places[index] = at - (ordered.length - 1) / 2;
    });
  };
  for (const each of known) {
    const last = group.at(-1);
    if (last && each.x - last.x >= apart) {
      settle();
      group = [];
    }
    group.push(each);
  }
  settle();
  return places;
}
