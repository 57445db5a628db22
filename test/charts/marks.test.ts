import { describe, expect, it } from 'vitest';
import { markPath, subjectMark } from '../../src/charts/marks.ts';

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7];

describe('marks', () => {
  it('tell eight subjects apart by shape alone, and by dash alone', () => {
    expect(new Set(EIGHT.map((index) => JSON.stringify(subjectMark(index).corners))).size).toBe(8);
    expect(new Set(EIGHT.map((index) => JSON.stringify(subjectMark(index).dash))).size).toBe(8);
    expect(subjectMark(0)).toEqual({ corners: [], dash: [] });
  });

  it('are paths around their middle', () => {
    expect(markPath(0, 10, 20, 5)).toBe('M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z');
    expect(markPath(1, 10, 20, 4)).toBe('M10 15L15 20L10 25L5 20Z');
  });
});
