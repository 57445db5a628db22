import Handlebars from 'handlebars';
import type { ScoreCell } from '../../compose/parts/parts.ts';
import type { CoverView } from '../../compose/slides/cover/cover.ts';
import { escapeMarkup } from '../markup.ts';
import { FIXED } from './fit/spacing.ts';
import { motifSvg } from './motif.ts';

/** What the deck's templates can call besides the helpers that all formats share. */
export const deckHelpers: Readonly<Record<string, Handlebars.HelperDelegate>> = {
  /** A share of 1 for a style: `42.5%`. */
  percentage: (share: number) => percentage(share),
  /** `{{between from to}}`: left edge and width of what lies between two shares. */
  between: (from: number, to: number) =>
    `left:${percentage(Math.min(from, to))};width:${percentage(Math.abs(to - from))}`,
  /** `{{#if (shown flag value)}}`: wanted, and there. */
  shown: (flag: boolean, value: unknown) => flag && value !== null,
  /** `{{#if (evident cell)}}`: a score with more to say than its number. */
  evident: ({ rationale, citations, intervalText }: ScoreCell) =>
    rationale !== null || intervalText !== null || citations.length > 0,
  /** `{{#if (wide share columns)}}`: that share of a table's middle column has room for a number. */
  wide: (share: number, [, bar = 0]: readonly number[]) => share * (bar - FIXED.cellGap) >= 26,
  plus: (left: number, right: number) => left + right,
  /** `{{within index from count}}`: from ≤ index < from + count. */
  within: (index: number, from: number, count: number) => index >= from && index < from + count,
  /** An address as a link to itself where it is one of the web, else as text. */
  link: (url: string) => {
    const shown = escapeMarkup(url);
    return new Handlebars.SafeString(/^https?:\/\//i.test(url) ? `<a href="${shown}">${shown}</a>` : shown);
  },
  motif: (motif: CoverView['motif']) => new Handlebars.SafeString(motifSvg(motif)),
};

const percentage = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
