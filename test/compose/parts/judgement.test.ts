import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse/analyse.ts';
import { composeStory } from '../../../src/compose/compose-story.ts';
import { composeParts } from '../../../src/compose/parts/compose-parts.ts';
import { wordingFor } from '../../../src/compose/wording/index.ts';
import { type InlineText, plainText, type RichText } from '../../../src/model/rich-text.ts';
import { comparisonFrom, MINIMAL } from '../../support/content.ts';

async function composed(yaml: string, language = 'en') {
  const comparison = await comparisonFrom(yaml);
  const analysis = analyse(comparison);
  const { wording } = wordingFor(language);
  return { parts: composeParts(comparison, analysis, wording), story: composeStory(comparison, analysis, wording) };
}

const WITH_PROFILES = `${MINIMAL}profiles:
  - {id: gourmet, name: Gourmets, weights: {taste: 20}}
  - {id: nervous, name: Nervous people, weights: {calm: 20}}
`;

const written = (blocks: RichText): string =>
  blocks.map((block) => ('children' in block ? plainText(block.children as InlineText) : '')).join(' | ');

describe('how firm the answer is', () => {
  it('is told by the share of all weightings, worked out exactly for two', async () => {
    const { parts } = await composed(MINIMAL);
    // Coffee leads on taste alone, by a quarter of the range: (1/4 / 1) · (1/4 / 1/2) of the triangle of all weightings.
    expect(parts.weightings?.statement).toBe('Of all ways to weigh the traits, 87.5% put Tea first and 12.5% Coffee');
    expect(
      parts.weightings?.rows.map(({ subject, shares }) => [subject.label, ...shares.map(({ text }) => text)]),
    ).toEqual([
      ['Tea', '87.5%', '12.5%'],
      ['Coffee', '12.5%', '87.5%'],
    ]);
    expect(parts.weightings?.method).toContain('exactly');
  });

  it('is sampled for more, with what it may be wrong by', async () => {
    const three = MINIMAL.replace('- {id: coffee,', '- {id: milk, name: Milk}\n  - {id: coffee,').replaceAll(
      'scores: {',
      'scores: {milk: 3, ',
    );
    const { parts } = await composed(three);
    expect(parts.weightings?.rows).toHaveLength(3);
    expect(parts.weightings?.method).toMatch(/10\u202f000 weightings.*right to \d\.\d points/);
  });

  it('says so where one leads however the traits are weighed, and on every trait', async () => {
    const { parts } = await composed(MINIMAL.replace('coffee: 5', 'coffee: 4'));
    expect(parts.weightings?.statement).toBe('Tea comes first however the traits are weighed');
    expect(parts.statements.map(({ text }) => text)).toContain('Tea is at least as good as Coffee on every trait.');
  });

  it('holds the intervals of the scores against the order', async () => {
    const about = async (tea: string) => {
      const { parts } = await composed(
        MINIMAL.replace('calm, name: Calm, scores: {tea: 5', `calm, name: Calm, scores: {tea: ${tea}`),
      );
      return parts.statements.find((statement) => statement.about === 'intervals')?.text;
    };
    expect(await about('5')).toBeUndefined();
    expect(await about('{value: 5, low: 4}')).toBe('Even within the intervals of the scores, Tea stays ahead.');
    expect(await about('{value: 5, low: 1}')).toContain('the totals of Tea and Coffee overlap');
  });

  it('names the nearest single score', async () => {
    const { parts } = await composed(MINIMAL.replace('name: Calm,', 'name: Calm, weight: 2,'));
    expect(parts.statements.find(({ about }) => about === 'score')?.text).toBe(
      'The nearest single score: with 2 instead of 5 for Tea on Calm, Coffee would draw level.',
    );
  });
});

describe('where totals come from', () => {
  it('names what makes the lead and what works against it', async () => {
    const { parts, story } = await composed(MINIMAL);
    expect(parts.headlines.contributions).toBe(
      'Tea leads Coffee through Calm (+25.0) and Price (+8.3); Taste (−8.3) works against it',
    );
    const slide = story.slides.find(({ kind }) => kind === 'contributions');
    if (slide?.kind !== 'contributions') throw new Error('no slide');
    for (const bar of slide.view.bars)
      expect(bar.parts.reduce((sum, { share }) => sum + share * 100, 0)).toBeCloseTo(Number(bar.totalText), 1);
  });

  it('says so where two tie, and nothing where nobody has a total', async () => {
    const tie = MINIMAL.replace('tea: 5, coffee: 2', 'tea: 2, coffee: 2');
    expect((await composed(tie.replace('tea: 4, coffee: 3', 'tea: 4, coffee: 3'))).parts.headlines.contributions).toBe(
      'Tea and Coffee reach the same total in different ways',
    );
    const none = MINIMAL.replace(/scores: \{[^}]*\}/g, 'scores: {tea: unknown, coffee: unknown}');
    const kinds = (await composed(none)).story.slides.map(({ kind }) => kind);
    expect(kinds).not.toContain('contributions');
    expect(kinds).not.toContain('weightings');
  });
});

describe('who leads for which use', () => {
  it('is told profile by profile, each place with its total', async () => {
    const { parts, story } = await composed(WITH_PROFILES);
    expect(parts.headlines.profiles).toBe('Tea comes first for Nervous people; Coffee for Gourmets');
    const slide = story.slides.find(({ kind }) => kind === 'profiles');
    if (slide?.kind !== 'profiles') throw new Error('no slide');
    expect(slide.view.rows.map(({ name, cells }) => [plainText(name), ...cells.map(({ text }) => text)])).toEqual([
      ['Published weights', '1 (83.3)', '2 (58.3)'],
      ['Gourmets', '2 (76.1)', '1 (94.3)'],
      ['Nervous people', '1 (97.7)', '2 (29.5)'],
    ]);
  });

  it('is the same one for all, or nobody', async () => {
    const same = `${MINIMAL}profiles: [{id: a, name: A, weights: {calm: 2}}, {id: b, name: B, weights: {price: 2}}]\n`;
    expect((await composed(same)).parts.headlines.profiles).toBe('Tea comes first in all 2 profiles');
  });
});

describe('a verdict', () => {
  const answerOf = async (conclusion: string, language = 'en') => {
    const { story } = await composed(`${MINIMAL}conclusion: {text: And so on., ${conclusion}}\n`, language);
    const [slide, section] = [
      story.slides.find(({ kind }) => kind === 'answer'),
      story.sections.find(({ kind }) => kind === 'summary'),
    ];
    if (slide?.kind !== 'answer' || section?.kind !== 'summary') throw new Error('no answer');
    return [written(slide.view.text), written(section.view.text)];
  };

  it('against the numbers is told as such, with its reason, in deck and report', async () => {
    const told = 'By the numbers Tea comes first; the authors choose Coffee all the same. It keeps longer.';
    expect(await answerOf('verdict: {choose: coffee, because: It keeps longer.}')).toEqual([
      `${told} | And so on.`,
      told,
    ]);
    expect((await answerOf('verdict: {choose: coffee, because: 更耐存放。}', 'zh-CN'))[1]).toBe(
      '按分数，Tea居首；作者仍选择Coffee。更耐存放。',
    );
  });

  it('with the numbers is told alone, and none is none', async () => {
    expect((await answerOf('verdict: {choose: tea}'))[1]).toBe('The authors choose Tea.');
    expect((await answerOf('recommendations: []'))[1]).toBe('');
  });
});
