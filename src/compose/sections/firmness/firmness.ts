import { type InlineText, inline, plainText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FlipRow, Weightings } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

export interface FirmnessView {
  readonly headline: string;
  readonly flips: readonly FlipRow[];
  /** The table in plain words, but for what the headline says. */
  readonly statements: readonly string[];
  /** Under how many of all weightings each takes which place; null when fewer than two subjects have a known score. */
  readonly weightings: WeightingsTable | null;
  /** What else says how firm the answer is. */
  readonly more: readonly string[];
  readonly scoreSource: InlineText;
}

export interface WeightingsTable extends Pick<Weightings, 'rows'> {
  /** Who comes first most often, and how that was found out. */
  readonly text: string;
  /** The places that there are, e.g. `1`. */
  readonly places: readonly string[];
}

export function composeFirmness(context: Context): Section<'firmness'> | null {
  const { parts, wording } = context;
  if (parts.flips.length === 0 && !parts.weightings) return null;
  return {
    kind: 'firmness',
    id: 'firmness',
    title: inline(wording.labels.firmness),
    numbered: true,
    view: {
      headline: parts.headlines.firmness,
      flips: parts.flips,
      statements: statements(context),
      weightings: weightingsTable(context),
      more: parts.statements.map(({ text }) => text),
      scoreSource: parts.scoreSource,
    },
  };
}

function weightingsTable({ parts: { weightings }, wording: { marks } }: Context): WeightingsTable | null {
  if (!weightings) return null;
  const { rows, statement, method } = weightings;
  // A headline has no full stop.
  return { rows, text: `${statement}${marks.stop}${method}`, places: rows.map((_, place) => String(place + 1)) };
}

/** The headline has told one of them already. */
function statements({ parts, wording }: Context): readonly string[] {
  const turning = parts.flips.flatMap(({ statement }) => statement ?? []);
  const firm = parts.flips.filter(({ statement }) => statement === null);
  if (turning.length === 0) return [];
  return [
    ...turning.filter((statement) => statement !== parts.headlines.firmness),
    ...(firm.length === 0 ? [] : [wording.sentences.firmnessNever(firm.map(({ name }) => plainText(name)))]),
  ];
}
