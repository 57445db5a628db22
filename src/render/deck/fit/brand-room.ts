import type { StoryBrand } from '../../../compose/story.ts';
import type { ProblemNear } from '../../../diagnostics/diagnostic.ts';
import { footerLong } from '../../../diagnostics/messages.ts';
import { plainText } from '../../../model/rich-text.ts';
import type { BrandRoom } from '../../../theme/tokens.ts';
import { inBox } from '../../logo.ts';
import type { Measure } from './measure.ts';
import { FIXED } from './spacing.ts';

/** Logical pixels: no taller than the line it stands in; on the cover as large as a title's line. */
const FOOT_LOGO = { width: 150, height: 22 };
const COVER_LOGO = { width: 260, height: 60 };

/** Of the content's width, for the brand's words at the foot; they take two lines at most. */
const MOST_WIDTH = 0.36;
const MOST_LINES = 2;

/** What a brand's words and logo take of a slide's foot and of the cover; and the words, where they are too many. */
export function brandRoom(
  { footer, logo }: StoryBrand,
  measure: Measure,
): { readonly room: BrandRoom; readonly problems: readonly ProblemNear[] } {
  const foot = logo && inBox(logo.light, FOOT_LOGO);
  const cover = logo && inBox(logo.light, COVER_LOGO);
  const most = measure.geometry.content * MOST_WIDTH;
  // Room for what browsers round, as everywhere.
  const width = footer ? Math.min(most, measure.width(footer, 'source') * 1.02 + 4) : 0;
  const lines = footer ? measure.lines(footer, 'source', width) : 0;
  const gaps = [footer, foot].filter((part) => part !== null).length * FIXED.footGap;
  return {
    room: {
      words: width,
      foot,
      cover,
      footWidth: width + (foot?.width ?? 0) + gaps,
      footHeight: Math.max(lines * measure.lineHeight('source'), foot?.height ?? 0),
      coverHeight: cover ? cover.height + FIXED.coverLogo : 0,
    },
    problems: footer && lines > MOST_LINES ? [{ ...footerLong(lines, MOST_LINES), near: plainText(footer) }] : [],
  };
}
