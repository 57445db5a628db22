import { describe, expect, it } from 'vitest';
import { comparisonFrom, MINIMAL } from '../../support/content.ts';
import { storyOf } from '../../support/decks.ts';

const minutesOf = async (deck: string) =>
  storyOf(await comparisonFrom(`${MINIMAL}${deck}`)).slides.map(({ id, minutes }) => [id, minutes]);

describe('the minutes of a slide', () => {
  it('are its kind’s where nobody says otherwise', async () => {
    expect(await minutesOf('deck: {slides: [cover, answer, ranking]}\n')).toEqual([
      ['cover', 0.5],
      ['answer', 2],
      ['ranking', 2.5],
    ]);
  });

  it('fill the talk, the author’s own first', async () => {
    expect(await minutesOf('deck: {minutes: 10, slides: [{kind: cover, minutes: 1}, answer, ranking]}\n')).toEqual([
      ['cover', 1],
      ['answer', 4],
      ['ranking', 5],
    ]);
    expect(await minutesOf('deck: {minutes: 3, slides: [cover, {kind: answer, minutes: 3}]}\n')).toEqual([
      ['cover', 0],
      ['answer', 3],
    ]);
  });

  it('may be given to a page of the author’s own', async () => {
    expect(await minutesOf('deck: {slides: [{title: Own, body: Words, minutes: 4}]}\n')).toEqual([['custom-1', 4]]);
  });
});
