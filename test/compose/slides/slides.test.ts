import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/compose/story.ts';
import { plainText } from '../../../src/model/rich-text.ts';
import { comparisonFrom, MINIMAL } from '../../support/content.ts';
import { storyOf } from '../../support/decks.ts';

const slidesOf = async (yaml: string): Promise<readonly Slide[]> => storyOf(await comparisonFrom(yaml)).slides;
const kinds = (slides: readonly Slide[]): string[] => slides.map(({ kind }) => kind);

const FULL = `${MINIMAL.replace(
  '{id: tea, name: Tea}',
  `id: tea
    name: Tea
    principles: [{title: Leaves, points: [Steeped for three minutes]}]
    strengths: [{title: Gentle, detail: It wakes without a jolt.}]
    applications: [{title: Afternoons}]`,
)
  .replace('coffee: 2}', 'coffee: {value: 2, rationale: It keeps awake.}}')
  .replace(
    '{id: coffee, name: Coffee}',
    `id: coffee
    name: Coffee
    weaknesses: [{title: Nervous}]`,
  )}features:
  - rows:
      - {name: Origin, values: {tea: China, coffee: Ethiopia}}
conclusion:
  recommendations:
    - {when: It is late, choose: tea, because: One sleeps.}
sources:
  - {id: book, title: The Book of Tea}
`;

describe('the standard story', () => {
  it('does not repeat bare scores where there are no reasons to tell', async () => {
    expect(kinds(await slidesOf(MINIMAL))).not.toContain('traits');
    expect(kinds(await slidesOf(FULL))).toContain('traits');
  });

  it('has every kind that there is content for, in order', async () => {
    expect(kinds(await slidesOf(FULL))).toEqual([
      'cover',
      'answer',
      'method',
      'subject',
      'subject',
      'principles',
      'strengths',
      'radar',
      'dots',
      'traits',
      'ranking',
      'contributions',
      'firmness',
      'weightings',
      'features',
      'applications',
      'recommendations',
      'sources',
    ]);
  });

  it('leaves out what is empty', async () => {
    const without = kinds(await slidesOf(MINIMAL));
    for (const kind of ['principles', 'strengths', 'features', 'applications', 'recommendations', 'sources'])
      expect(without).not.toContain(kind);
  });

  it('has an id of its own and speaker notes on every slide', async () => {
    const slides = await slidesOf(FULL);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    for (const { id, notes } of slides) expect(notes, id).not.toEqual([]);
  });

  it('has a source line on every slide with data', async () => {
    for (const { kind, sourceLine } of await slidesOf(FULL)) {
      const isBare = ['cover', 'method', 'recommendations', 'sources'].includes(kind);
      expect(sourceLine === null, kind).toBe(isBare);
    }
  });

  it('tells the evidence behind each score in the notes', async () => {
    const yaml = FULL.replace(
      'scores: {tea: 4, coffee: 5}',
      'scores: {tea: {value: 4, rationale: It is subtle, evidence: [{source: book, where: page 7}]}, coffee: 5}',
    );
    const traits = (await slidesOf(yaml)).find(({ kind }) => kind === 'traits');
    expect(JSON.stringify(traits?.notes)).toMatch(/Tea: 4.*It is subtle.*\[1, .*page 7/);
  });
});

describe('the author’s own story', () => {
  it('has the slides chosen, in their order, with own headlines, notes and pages', async () => {
    const slides = await slidesOf(`${FULL}deck:
  slides:
    - ranking
    - {title: One thing more, body: Bring **milk**., notes: Smile.}
    - {kind: cover, headline: Our drinks, notes: Welcome.}
`);
    expect(kinds(slides)).toEqual(['ranking', 'custom', 'cover']);
    expect(slides.map(({ id }) => id)).toEqual(['ranking', 'custom-1', 'cover']);
    expect(slides.map(({ headline }) => plainText(headline)).slice(1, 3)).toEqual(['One thing more', 'Our drinks']);
    expect(JSON.stringify(slides[2]?.notes)).toContain('Welcome.');
    expect(slides[2]?.isOwnHeadline).toBe(true);
    expect(slides[0]?.isOwnHeadline).toBeUndefined();
  });
});

describe('unknown scores', () => {
  it('are told as unknown, never as nought', async () => {
    const slides = await slidesOf(MINIMAL.replace('tea: 4, coffee: 5', 'tea: unknown, coffee: 5'));
    const radar = slides.find((slide) => slide.kind === 'radar');
    expect(radar?.view.rows[0]?.cells).toEqual([
      { subject: 'tea', text: 'unknown', known: false, leads: false },
      { subject: 'coffee', text: '5', known: true, leads: true },
    ]);
    const subject = slides.find((slide) => slide.kind === 'subject');
    expect(subject?.view.rows[0]).toMatchObject({ known: false, normalised: null, others: [1] });
    const ranking = slides.find((slide) => slide.kind === 'ranking');
    expect(ranking?.view.scores).toEqual([
      [null, 1, 0.75],
      [1, 0.25, 0.5],
    ]);
  });
});
