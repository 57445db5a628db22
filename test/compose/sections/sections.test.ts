import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse/analyse.ts';
import { composeStory } from '../../../src/compose/compose-story.ts';
import type { Section, SectionKind } from '../../../src/compose/story.ts';
import { wordingFor } from '../../../src/compose/wording/index.ts';
import { plainText } from '../../../src/model/rich-text.ts';
import { comparisonFrom, MINIMAL } from '../../support/content.ts';

const FULL = `languages: [en]
title: Tea or coffee
subtitle: A quiet question
date: 2026-11-23
authors: [Ann, Bob]
summary: Both have their hour.
scale: {min: 1, max: 5}
subjects:
  - {id: tea, name: Tea, vendor: Garden, strengths: [{title: Calm, detail: It is calm.}]}
  - {id: coffee, name: Coffee}
  - {id: water, name: Water}
traits:
  - {id: taste, name: Taste, weight: 2, scores: {tea: {value: 5, rationale: Fragrant}, coffee: 4, water: 1}}
  - {id: calm, name: Calm, scores: {tea: 5, coffee: {value: 2, low: 1, high: 3}, water: 5}}
  - {id: price, name: Price, scores: {tea: 4, coffee: 3, water: unknown}}
profiles:
  - {id: morning, name: Morning, weights: {taste: 9}}
features:
  - rows: [{name: Hot, values: {tea: 'yes', coffee: 'yes', water: 'no'}}, {name: Liquid, values: {tea: 'yes', coffee: 'yes', water: 'yes'}}]
conclusion:
  text: It depends.
  recommendations:
    - {when: At night, choose: [water, tea], because: Sleep}
sources:
  - {id: book, title: The book}
`;

async function sectionsOf(content: string): Promise<readonly Section[]> {
  const comparison = await comparisonFrom(content);
  return composeStory(comparison, analyse(comparison), wordingFor(comparison.language).wording).sections;
}

async function section<K extends SectionKind>(content: string, kind: K): Promise<Extract<Section, { kind: K }>> {
  const found = (await sectionsOf(content)).find((one): one is Extract<Section, { kind: K }> => one.kind === kind);
  if (!found) throw new Error(`no section ${kind}`);
  return found;
}

const kinds = (sections: readonly Section[]) => sections.map(({ kind }) => kind);

describe('composeSections', () => {
  it('tells the standard report in order', async () => {
    expect(kinds(await sectionsOf(FULL))).toEqual([
      'cover',
      'summary',
      'contents',
      'method',
      'subjects',
      'scores',
      'ranking',
      'firmness',
      'features',
      'recommendations',
      'sources',
      'appendix',
      'sensitivity',
    ]);
  });

  it('leaves out sections with nothing to say', async () => {
    const composed = kinds(await sectionsOf(MINIMAL));
    for (const kind of ['subjects', 'features', 'recommendations', 'sources', 'appendix'] as const) {
      expect(composed).not.toContain(kind);
    }
  });

  it('numbers all but cover, summary and contents', async () => {
    const sections = await sectionsOf(FULL);
    expect(sections.filter(({ numbered }) => !numbered).map(({ kind }) => kind)).toEqual([
      'cover',
      'summary',
      'contents',
    ]);
  });

  it('honours the author’s choice, order, headline and own sections', async () => {
    const choice = `report:
  sections:
    - scores
    - {kind: method, headline: Our way}
    - {title: Background, body: Some *words*.}
    - {title: More, body: More words.}
`;
    const sections = await sectionsOf(MINIMAL + choice);
    expect(sections.map(({ kind, id, title }) => [kind, id, plainText(title)])).toEqual([
      ['scores', 'scores', 'Scores'],
      ['method', 'method', 'Our way'],
      ['custom', 'custom-1', 'Background'],
      ['custom', 'custom-2', 'More'],
    ]);
  });
});

describe('the summary', () => {
  it('names the traits that put the first ahead of the second, the weightiest first', async () => {
    const { view } = await section(FULL, 'summary');
    expect(view.reasons?.subjects.map(({ id }) => id)).toEqual(['tea', 'coffee']);
    expect(view.reasons?.rows.map(({ trait }) => plainText(trait))).toEqual(['Calm', 'Taste', 'Price']);
    expect(view.reasons?.rows[1]).toMatchObject({ rationale: [{ value: 'Fragrant' }] });
  });

  it('gives no reasons where nothing is known', async () => {
    const unknown = MINIMAL.replace(/(tea|coffee): \d/g, '$1: unknown');
    expect((await section(unknown, 'summary')).view.reasons).toBeNull();
  });
});

describe('the ranking', () => {
  it('adds the points of the traits up to the totals, column by column', async () => {
    const { view } = await section(FULL, 'ranking');
    view.ranking.rows.forEach((row, column) => {
      const points = view.contributions.map(({ texts }) => Number(texts[column]));
      const total = points.filter(Number.isFinite).reduce((sum, point) => sum + point, 0);
      expect(total).toBeCloseTo(Number(row.totalText), 0);
    });
  });

  it('says unknown where a score is unknown, never zero', async () => {
    const { view } = await section(FULL, 'ranking');
    const column = view.ranking.rows.findIndex(({ subject }) => subject.id === 'water');
    expect(view.contributions[2]?.texts[column]).toBe('unknown');
  });

  it('sets the totals of the profiles beside the published ones, the best marked', async () => {
    const { view } = await section(FULL, 'ranking');
    expect(view.profileTotals.map(({ name }) => plainText(name))).toEqual(['Published weights', 'Morning']);
    expect(view.profileTotals[0]?.cells.map(({ leads }) => leads)).toEqual([true, false, false]);
  });
});

describe('firmness', () => {
  it('says in words what the table says in numbers', async () => {
    const { view } = await section(FULL.replace('coffee: 4', 'coffee: 5'), 'firmness');
    const turning = view.flips.filter(({ flipShare }) => flipShare !== null);
    expect(turning.length).toBeGreaterThan(0);
    const told = [view.headline, ...view.statements];
    for (const { flipText, statement } of turning) {
      expect(statement).toContain(flipText);
      // Once: what the headline says is not said again.
      expect(told.filter((each) => each === statement)).toHaveLength(1);
    }
  });

  it('names turning points and firm traits', async () => {
    const { view } = await section(MINIMAL, 'firmness');
    expect(view.headline).toMatch(/^The answer turns to Coffee if Taste weighs/);
    expect(view.statements).toEqual(['No weight of Calm or Price alone turns the answer']);
  });
});

describe('features', () => {
  it('marks rows that differ only where some do not', async () => {
    expect((await section(FULL, 'features')).view.marksDifferences).toBe(true);
    const alike = FULL.replace(/, \{name: Liquid.*\}\}\]/, ']');
    expect((await section(alike, 'features')).view.marksDifferences).toBe(false);
  });
});

describe('the cover', () => {
  it('gives the facts that the content gives', async () => {
    const { view } = await section(FULL, 'cover');
    expect(view.facts.map(({ label }) => label)).toEqual(['Date', 'By']);
    expect(plainText(view.facts[1]?.text ?? [])).toBe('Ann\nBob');
  });
});

describe('recommendations', () => {
  it('resolve subjects in the content’s order', async () => {
    const { view } = await section(FULL, 'recommendations');
    expect(view.rows[0]?.choose.map(({ id }) => id)).toEqual(['tea', 'water']);
  });

  it('are called a conclusion when there is only text', async () => {
    const { title, view } = await section(FULL.replace(/ {2}recommendations:\n.*\n/, ''), 'recommendations');
    expect(plainText(title)).toBe('Conclusion');
    expect(view.headline).toBe('');
  });
});
