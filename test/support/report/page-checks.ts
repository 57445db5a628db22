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
  return pages.flatMap((page) => {
    // From above: what begins below a text's lower edge can no longer lie over it.
    const boxes = page.texts.map((text) => ({ text, ...boxOf(text) })).sort((one, other) => one.top - other.top);
    return boxes.flatMap((box, at) => {
      const findings: string[] = [];
      for (let next = at + 1; next < boxes.length; next++) {
        const other = boxes[next];
        if (!other || other.top > box.bottom) break;
        if (overlap(box, other)) findings.push(`overlap: ${told(box.text, page)} and ${told(other.text, page)}`);
      }
      return findings;
    });
  });
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

interface PlacedBox extends ReturnType<typeof boxOf> {
  readonly text: ReadText;
}

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

function overlap(one: PlacedBox, other: PlacedBox): boolean {
  const size = Math.min(one.text.size, other.text.size);
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > size * 0.3 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > size * 0.15
  );
}

const told = ({ text, x, y }: ReadText, { number }: ReadPage): string =>
  `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}” on page ${number} at ${Math.round(x)}, ${Math.round(y)}`;
