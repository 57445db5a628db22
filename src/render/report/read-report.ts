import type { Story } from '../../compose/story.ts';
import { type RenderedSections, renderSections } from './markup/render-sections.ts';
import { type Numbering, numberBlocks } from './number/number-blocks.ts';

/** The report as PDF and page share it: what it says, and what everything in it is called. */
export interface ReadReport extends RenderedSections {
  readonly numbering: Numbering;
}

/**
 * The part of the road that does not depend on what is drawn.
 *
 *     story.sections → markup → blocks → number
 *
 * Throws TemplateError and MarkupError for what only filling a template shows.
 */
export function readReport(story: Story, templates: ReadonlyMap<string, string>): ReadReport {
  // 1. Templates → markup → blocks.
  const { sections, images } = renderSections(story, templates);
  // 2. Number headings, tables and figures.
  return { sections, images, numbering: numberBlocks(sections, story.wording.labels) };
}
