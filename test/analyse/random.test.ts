import { describe, expect, it } from 'vitest';
import { randomStream } from '../../src/analyse/random.ts';

describe('randomStream', () => {
  it('gives what the reference implementation of xoshiro128** gives', () => {
    // As in the tests of the Rust crate rand_xoshiro, which took them from the authors' own program in C.
    const next = randomStream([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, () => Math.floor(next() * 2 ** 32))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('never gives 0 or 1, whose logarithm would be no weight', () => {
    const next = randomStream([0, 0, 0, 1]);
    const first = Array.from({ length: 1000 }, next);
    expect(Math.min(...first)).toBeGreaterThan(0);
    expect(Math.max(...first)).toBeLessThan(1);
  });
});
