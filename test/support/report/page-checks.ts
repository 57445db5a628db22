import { wordingFor } from '../../../src/compose/wording/index.ts';
import { type ReadPage, type ReadReport, type ReadText, solid } from './read-report.ts';

/** Points from the edges of the page to the text area. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Text stays inside the margins; header and footer keep away from the edges above and below. */
export function marginFindings({ pages }: ReadReport, margins: Margins): string[] {
  return pages.flatMap((page) =>
    page.texts.flatMap((text) => {
      const { left, right, top, bottom } = boxOf(text);
      const [above, below] = text.content === null ? [EDGE, EDGE] : [margins.top, margins.bottom];
      const isInside =
        left >= margins.left - SLACK &&
        right <= page.width - margins.right + SLACK &&
        top >= above - SLACK &&
        bottom <= page.height - below + SLACK;
      return isInside ? [] : [`outside the margins: ${told(text, page)}`];
    }),
  );
}

/** No two texts lie over each other, but for what kerning moves. */
export function overlapFindings({ pages }: ReadReport): string[] {
  return pages.flatMap((page) =>
    page.texts.flatMap((text, at) =>
      page.texts
        .slice(at + 1)
        .filter((other) => overlap(text, other))
        .map((other) => `overlap: ${told(text, page)} and ${told(other, page)}`),
    ),
  );
}

/** Every page but a cover says which one it is, of how many. */
export function pageNumberFindings({ pages }: ReadReport, language: string, margins: Margins): string[] {
  const { sentences } = wordingFor(language).wording;
  return pages.flatMap((page) => {
    const footer = solid(
      page.texts
        .filter(({ content, y }) => content === null && y > page.height - margins.bottom)
        .map(({ text }) => text)
        .join(''),
    );
    if (page.number === 1 && footer === '') return [];
    const expected = sentences.pageOf(page.number, pages.length);
    // Whole: “Page 1 of 2” is no part of “Page 1 of 24”.
    return footer.endsWith(solid(expected)) ? [] : [`page ${page.number} does not say “${expected}” but “${footer}”`];
  });
}

const SLACK = 0.5;
const EDGE = 30;

/** About what the ink covers. */
function boxOf({ text, x, y, width, size, isUpright }: ReadText) {
  // The blank halves of punctuation that opens or closes a Han text may hang over the edge, and over each other.
  const before = /^[（《「『【“‘]/.test(text) ? size / 2 : 0;
  const after = /[，。、；：！？）》」』】”’]$/.test(text) ? size / 2 : 0;
  return isUpright
    ? { left: x + before, right: x + width - after, top: y - size * ASCENT, bottom: y + size * DESCENT }
    : { left: x - size * ASCENT, right: x + size * DESCENT, top: y - width, bottom: y };
}

/** Shares of the size of the letters. */
const ASCENT = 0.72;
const DESCENT = 0.2;

function overlap(one: ReadText, other: ReadText): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  const size = Math.min(one.size, other.size);
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > size * 0.3 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > size * 0.15
  );
}

const told = ({ text, x, y }: ReadText, { number }: ReadPage): string =>
  `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}” on page ${number} at ${Math.round(x)}, ${Math.round(y)}`;
