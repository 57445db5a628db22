import { describe, expect, it } from 'vitest';
import { standing, timeText } from '../../../src/render/deck/client/presenter/talk.ts';

describe('where a talk stands', () => {
  const pace = [60, 120, 30];

  it.each([
    [0, 0, 0],
    [0, 60, 0],
    [0, 75, 15],
    [1, 10, -50],
    [1, 60, 0],
    [1, 180, 0],
    [1, 181, 1],
    [2, 100, -80],
    [2, 400, 190],
  ])('on slide %i after %i seconds', (slide, elapsed, behind) => {
    expect(standing(pace, slide, elapsed)).toEqual({ whole: 210, slide: pace[slide], behind });
  });

  it('is written as people read it', () => {
    expect([0, 59.9, 65, 3600, 3725, -65].map(timeText)).toEqual([
      '0:00',
      '0:59',
      '1:05',
      '1:00:00',
      '1:02:05',
      '1:05',
    ]);
  });
});
