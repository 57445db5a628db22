/**
 * The share of all weightings, uniform over the simplex, under which a weighted sum of the differences is above 0: the
 * part of a simplex on one side of a hyperplane through none of its corners.
 *
 * G. Varsi, "The multidimensional content of the frustum of the simplex", Pacific Journal of Mathematics 46 (1973), in
 * the form of M. M. Ali, "Content of the frustum of a simplex", same journal 48 (1973). Each step is a mean of two
 * numbers from 0 to 1, so that nothing cancels, however alike the differences are; closed formulas divide by what they
 * differ by. Takes as many steps as there are pairs of one above and one below 0.
 *
 * @param differences a 0 changes nothing; null when there is nothing else
 */
export function shareAbove(differences: readonly number[]): number | null {
  const above = differences.filter((difference) => difference > 0);
  const below = differences.filter((difference) => difference < 0);
  if (above.length + below.length === 0) return null;
  // After each step, the share above 0 of the weightings of those taken so far: of `below`, and of so many of `above`.
  const shares = above.map(() => 1);
  for (const low of below) {
    let fewer = 0;
    for (const [at, high] of above.entries()) {
      fewer = (high * (shares[at] ?? 1) - low * fewer) / (high - low);
      shares[at] = fewer;
    }
  }
  return shares.at(-1) ?? 0;
}
