/**
 * A total as a function of one trait's share s, the other weights kept in proportion:
 * (known sum at 0 + s·slope) / (known weight at 0 + s·slope).
 */
export interface Line {
  readonly sum: readonly [atZero: number, slope: number];
  readonly weight: readonly [atZero: number, slope: number];
}

/** @param moved a trait that has not all of the weight */
export function line(
  values: ReadonlyMap<string, number | null> | undefined,
  shares: ReadonlyMap<string, number>,
  moved: string,
): Line {
  const rest = 1 - (shares.get(moved) ?? 0);
  let sum = 0;
  let weight = 0;
  for (const [trait, share] of shares) {
    const value = values?.get(trait) ?? null;
    if (trait === moved || value === null) continue;
    sum += (share / rest) * value;
    weight += share / rest;
  }
  const own = values?.get(moved) ?? null;
  return { sum: [sum, (own ?? 0) - sum], weight: [weight, (own === null ? 0 : 1) - weight] };
}

/**
 * The share nearest to `from` at which the two totals are equal and both are known; null when there is none. It lies
 * inside (0, 1): at the very ends the two could only meet, never change places.
 *
 * Theorem 1 of Triantaphyllou & Sánchez (Decision Sciences 28, 1997), whose change of one weight with the others fixed,
 * normalised afterwards, moves through the same weightings; extended to unknown scores, where each total is a quotient
 * and the flip point the root of a quadratic.
 */
export function crossing(first: Line, second: Line, from: number): number | null {
  const [a, b] = [product(first.sum, second.weight), product(second.sum, first.weight)];
  const roots = solve(a[0] - b[0], a[1] - b[1], a[2] - b[2]).filter(
    (share) =>
      share > EPSILON && share < 1 - EPSILON && weightAt(first, share) > EPSILON && weightAt(second, share) > EPSILON,
  );
  roots.sort((left, right) => Math.abs(left - from) - Math.abs(right - from));
  const [nearest] = roots;
  return nearest ?? null;
}

const EPSILON = 1e-9;
/** What is left of a zero after floating-point arithmetic. */
const DUST = 1e-12;

const weightAt = ({ weight: [atZero, slope] }: Line, share: number): number => atZero + slope * share;

/** (p + q·s)(r + t·s) as [constant, linear, quadratic]. */
const product = ([p, q]: readonly [number, number], [r, t]: readonly [number, number]): [number, number, number] => [
  p * r,
  p * t + q * r,
  q * t,
];

/** Real roots of c + b·s + a·s², without cancellation. */
function solve(c: number, b: number, a: number): number[] {
  if (Math.abs(a) < DUST) return Math.abs(b) < DUST ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const q = -0.5 * (b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant));
  return q === 0 ? [0] : [q / a, c / q];
}
