import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse/analyse.ts';
import { composeStory } from '../../../src/compose/compose-story.ts';
import type { Story } from '../../../src/compose/story.ts';
import { wordingFor } from '../../../src/compose/wording/index.ts';
import type { FontBook } from '../../../src/fonts/font-book.ts';
import { reportCharacters } from '../../../src/render/report/characters.ts';
import { renderReport } from '../../../src/render/report/render-report.ts';
import { reportCharts } from '../../../src/render/report/report-charts.ts';
import tokens from '../../../templates/themes/studio/tokens.json' with { type: 'json' };
import { openStudioFonts } from '../../fonts/studio-fonts.ts';
import { comparisonOf, type Shape } from '../../support/generated.ts';
import type { Length } from '../../support/generated-texts.ts';
import { reportFindings } from '../../support/report-checks.ts';
import { PLAIN, shippedTemplates } from './support.ts';

// Whatever people write, and however much of it: the report reads back without a finding. Shapes are told one by one, so
// that every number of subjects meets every length, and both languages meet every number and every length, in turn; the
// texts are drawn by chance.

const LENGTHS: readonly Length[] = ['terse', 'usual', 'long', 'absurd'];
const SUBJECTS = [2, 3, 4, 5, 6, 7, 8];
/** A hundred pages each. */
const isTooMany = (length: Length, subjects: number): boolean => length === 'absurd' && ![2, 5, 8].includes(subjects);

const LANGUAGES = ['en', 'zh-CN'] as const;
const languageOf = (length: Length, subjects: number) => LANGUAGES[(subjects + LENGTHS.indexOf(length)) % 2];

describe.each(LANGUAGES)('reports of what was made up in %s', (language) => {
  const cases = SUBJECTS.flatMap((subjects) =>
    LENGTHS.filter((length) => !isTooMany(length, subjects) && languageOf(length, subjects) === language).map(
      (length) => ({
        subjects,
        length,
        story: madeUp(shapeOf(language, length, subjects)),
      }),
    ),
  );
  let book: FontBook;
  beforeAll(async () => {
    // Opened once: fonts are not what is tested here.
    const characters = cases.map(({ story }) => JSON.stringify(story) + reportCharacters(story)).join('');
    ({ book } = await openStudioFonts(language, characters));
  });

  it.each(cases)('read back without a finding: $subjects subjects, $length texts', async ({ story }) => {
    const charts = reportCharts(story.charts, tokens, book);
    const bytes = await renderReport({ story, templates: await shippedTemplates(), tokens, book, charts, ...PLAIN });
    expect(await reportFindings(bytes, language)).toEqual([]);
  });
});

const shapeOf = (language: string, length: Length, subjects: number): Shape => ({
  language,
  length,
  subjects,
  // 3 to 12, so that few subjects meet few traits and many.
  traits: 3 + ((subjects * 5 + LENGTHS.indexOf(length) * 3) % 10),
  features: subjects * 4,
  unknown: subjects === 5 && length === 'terse',
});

function madeUp(shape: Shape): Story {
  const [comparison] = fc.sample(comparisonOf(shape), 1);
  if (!comparison) throw new Error('nothing was made up');
  return composeStory(comparison, analyse(comparison), wordingFor(comparison.language).wording);
}
