import type { Place } from '../../model/analysis.ts';
import type { Range, Trait } from '../../model/comparison.ts';
import { number, plainNumber } from '../../model/number-text.ts';
import { plainText } from '../../model/rich-text.ts';

/** A share of 1 as a percentage, with a decimal where it has one: `25%`, `14.3%`. */
export function percent(share: number): string {
  const tenths = Math.round(share * 1000);
  return `${number(tenths / 10, tenths % 10 === 0 ? 0 : 1)}%`;
}

/** Points of 100, to a tenth: how totals and margins are told. */
export const points = (total: number): string => number(tenths(total) / 10, 1);

/** The difference of two totals as they are told, so that what a reader subtracts is what stands there. */
export const pointsBetween = (first: number, second: number): string =>
  number((tenths(first) - tenths(second)) / 10, 1);

/** `1`, `2=` for a shared place, `–` without a total. */
export const rankText = ({ rank, tied }: Pick<Place, 'rank' | 'tied'>): string =>
  rank === null ? '–' : tied ? `${rank}=` : String(rank);

const tenths = (total: number): number => Math.round(total * 1000);

/** A score with its unit: `4.5`, `59.4%`, `120 ms`. */
export function scoreText(value: number, trait: Pick<Trait, 'range' | 'measure'>): string {
  return number(value, trait.range.decimals) + unitOf(trait);
}

/** The same of a score that is worked out, with a decimal more where it needs one. */
export function exactScoreText(value: number, trait: Pick<Trait, 'range' | 'measure'>): string {
  const { decimals } = trait.range;
  const finer = Number(value.toFixed(decimals + 1));
  const isWhole = Number(finer.toFixed(decimals)) === finer;
  return number(finer, isWhole ? decimals : decimals + 1) + unitOf(trait);
}

export const rangeText = ({ min, max }: Range, trait: Pick<Trait, 'measure'>): string =>
  between(plainNumber(min), plainNumber(max) + unitOf(trait));

/** `1–5`; below zero a dash would be read as one sign too many: `−40…0`. */
export const between = (low: string, high: string): string =>
  low.startsWith('−') || high.startsWith('−') ? `${low}…${high}` : `${low}–${high}`;

function unitOf({ measure }: Pick<Trait, 'measure'>): string {
  if (!measure) return '';
  const unit = plainText(measure.unit);
  return /^[%‰°]/.test(unit) ? unit : `\u00a0${unit}`;
}
