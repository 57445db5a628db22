import { expect, it } from 'vitest';
import { type Built, createWorkshop } from '../../src/dev/workshop.ts';
import { systemEffects } from '../../src/effects.ts';
import { MINIMAL } from '../support/content.ts';
import { testFolder } from './support.ts';

const TWO_LANGUAGES = MINIMAL.replace('[en]', '[en, de]');

it('builds and shows what somebody looks at before the other languages, and builds nothing twice', async () => {
  const { file } = testFolder();
  const content = file('tea.yaml', TWO_LANGUAGES);
  const effects = systemEffects();
  const workshop = createWorkshop(
    {
      inputs: [content],
      out: 'nowhere',
      languages: null,
      templates: null,
      theme: 'studio',
      deck: { assets: 'inline', overflow: 'error', aspect: null },
      report: { conformance: 'ua', paper: null, attachments: true },
    },
    effects,
  );
  const shown: Built[] = [];
  const ahead = {
    languages: () => ['de'],
    show: async (built: Built) => void shown.push(built),
  };
  const editionsOf = (built: Built | undefined) => built?.works[0]?.editions ?? [];
  const first = editionsOf(await workshop.build(null, ahead));
  expect(first.map(({ language }) => language)).toEqual(['en', 'de']);
  expect(shown.length).toBe(0);
  file('tea.yaml', TWO_LANGUAGES.replace('tea: 4, coffee: 5', 'tea: 5, coffee: 5'));
  const last = editionsOf(await workshop.build(new Set([content]), ahead));
  expect(shown.length).toBe(1);
  const [english, german] = editionsOf(shown[0]);
  expect([english === first[0], german === first[1], german === last[1]]).toEqual([true, false, true]);
  expect(last[0] === first[0]).toBe(false);
  // What is wrong is not shown ahead, and what was right stays.
  file('tea.yaml', TWO_LANGUAGES.replace('tea: 4, coffee: 5', 'tea: 9, coffee: 5'));
  const wrong = await workshop.build(new Set([content]), ahead);
  expect(shown.length).toBe(1);
  expect(editionsOf(wrong).map((edition, at) => edition === last[at])).toEqual([true, true]);
  expect(wrong.works[0]?.faults).toMatchObject([{ code: 'score-off-scale' }]);
  workshop.rest();
});
