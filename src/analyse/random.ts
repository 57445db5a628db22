/**
 * A stream of numbers between 0 and 1, neither included, the same from the same state on every machine: xoshiro128**
 * of Blackman & Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM Transactions on Mathematical Software 47
 * (2021). Its period is 2^128 - 1.
 *
 * @param state four integers of 32 bits, not all 0
 */
export function randomStream(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return ((scrambled >>> 0) + 0.5) / 2 ** 32;
  };
}

const rotate = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));
