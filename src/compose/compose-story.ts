import type { Analysis } from '../model/analysis.ts';
import type { Changes } from '../model/changes.ts';
import type { Comparison } from '../model/comparison.ts';
import { plainText } from '../model/rich-text.ts';
import { composeChanges } from './parts/changes/compose-changes.ts';
import { composeParts } from './parts/compose-parts.ts';
import { composeSections } from './sections/index.ts';
import { composeSlides } from './slides/index.ts';
import { paced } from './slides/pace.ts';
import type { Story, StoryBrand } from './story.ts';
import type { Wording } from './wording/wording.ts';

/**
 * Comparison + Analysis + wording → the slides and sections, as plain view models.
 *
 * @param since what is different from an earlier edition; null where none is told
 */
export function composeStory(
  comparison: Comparison,
  analysis: Analysis,
  wording: Wording,
  since: Changes | null = null,
): Story {
  const changes = since && composeChanges(since, comparison, analysis, wording);
  const parts = composeParts(comparison, analysis, wording, changes);
  const context = { comparison, analysis, wording, parts, changes };
  return {
    id: comparison.id,
    language: comparison.language,
    languages: comparison.languages,
    title: plainText(comparison.title),
    authors: comparison.authors.map(plainText),
    date: comparison.date,
    answer: parts.headlines.answer,
    wording,
    slides: paced(composeSlides(context), comparison.minutes),
    sections: composeSections(context),
    charts: parts.charts,
    brand: brandOf(comparison),
    traits: parts.traits,
    sources: parts.sources,
  };
}

function brandOf({ brand }: Comparison): StoryBrand | null {
  if (!brand) return null;
  const { name, logo, footer } = brand;
  return { name, logo, footer };
}
