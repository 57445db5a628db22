import type { RangeNote } from '../../../model/changes.ts';
import { plainNumber } from '../../../model/number-text.ts';
import { inline } from '../../../model/rich-text.ts';
import { rangeText } from '../numbers.ts';

/** e.g. `1–5`, `0–100% ↓` where lower is better. */
export function rangeNote(range: RangeNote | undefined): string {
  if (!range) return '–';
  const measure = range.unit === null ? null : { unit: inline(range.unit) };
  const { min, max, better } = range;
  const text = rangeText({ min, max, better, decimals: 0 }, { measure });
  return better === 'lower' ? `${text} ↓` : text;
}

export const weightNote = (weight: number, share: string): string => `${plainNumber(weight)} (${share})`;
