import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  PUBLISHED,
  readChoice,
  weightsOf,
  writeChoice,
} from '../../../src/render/deck/client/what-if/choice.ts';
import type { RankingData } from '../../../src/render/deck/deck-data.ts';

const DATA: RankingData = {
  subjects: [],
  traits: [
    { id: 'taste', weight: 1 },
    { id: 'calm', weight: 2 },
  ],
  profiles: [{ id: 'connoisseur', label: 'For connoisseurs', weights: [4, 1], mark: 'Profile: For connoisseurs' }],
  scores: [],
  most: 8,
  wording: 'en',
  labels: { published: '', own: '', copied: '' },
};

describe('weights in a link', () => {
  it('come back as they were written', () => {
    for (const weights of [
      [0, 0],
      [8, 0.125],
      [0.333, 7],
    ]) {
      const choice = choiceOf(weights, DATA);
      expect(readChoice(writeChoice(choice, DATA), DATA)).toEqual(choice);
      expect(weightsOf(choice, DATA)).toEqual(weights);
    }
    expect(writeChoice({ of: 'own', weights: [8, 0.125] }, DATA)).toBe('weights=taste:8,calm:0.125');
  });

  it('are known by their name where they have one', () => {
    expect(choiceOf([1, 2], DATA)).toEqual(PUBLISHED);
    expect(choiceOf([4, 1], DATA)).toEqual({ of: 'profile', id: 'connoisseur' });
    expect(readChoice('weights=taste:4,calm:1', DATA)).toEqual({ of: 'profile', id: 'connoisseur' });
    expect(writeChoice(PUBLISHED, DATA)).toBe('');
    expect(writeChoice({ of: 'profile', id: 'connoisseur' }, DATA)).toBe('profile=connoisseur');
  });

  it('may have their marks escaped', () => {
    expect(readChoice('weights=taste%3A3%2Ccalm%3A0', DATA)).toEqual({ of: 'own', weights: [3, 0] });
  });

  it.each([
    '',
    'weights=',
    'weights=taste:1',
    'weights=taste:1,calm:1,price:1',
    'weights=calm:1,taste:1',
    'weights=taste:1,speed:0',
    'weights=taste:1,calm:-1',
    'weights=taste:1,calm:1e1',
    'weights=taste:1,calm:',
    'weights=taste:1,calm:NaN',
    'weights=taste:8.1,calm:0',
    'weights=%E0%A4%A',
    'profile=stranger',
    'profile=__proto__',
    'profile=connoisseur&weights=taste:1,calm:0',
    '<script>alert(1)</script>',
  ])('are nothing where this deck cannot have written them: %s', (text) => {
    expect(readChoice(text, DATA)).toBeNull();
  });
});
