import type { Problem } from '../diagnostics/diagnostic.ts';
import { EMOJI, symbolFor } from './emoji.ts';
import * as messages from './messages.ts';
import { UNSUPPORTED_SCRIPT, unsupportedScript } from './scripts.ts';

/** What would come out wrong, or not at all, whatever glyphs the fonts have. */
export type UnfitKind = 'emoji' | 'control' | 'direction' | 'script' | 'hidden' | 'private';

export interface Unfit {
  readonly kind: UnfitKind;
  /** A character, or as many as belong together: an emoji whole, a phrase in a script. */
  readonly stretch: string;
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
}

/** Every such stretch of a text, in its order. */
export function* unfitStretches(text: string): Generator<Unfit> {
  if (!SUSPECT.test(text)) return;
  for (const { index, groups, 0: stretch } of text.matchAll(UNFIT)) {
    const kind = KINDS.find((name) => groups?.[name] !== undefined);
    if (kind) yield { kind, stretch, index };
  }
}

/** @param more how often the same stands again */
export const unfitProblem = ({ kind, stretch }: Unfit, more: number): Problem => PROBLEMS[kind](stretch, more);

const PROBLEMS: Readonly<Record<UnfitKind, (stretch: string, more: number) => Problem>> = {
  emoji: (sequence, more) => messages.emoji(sequence, symbolFor(sequence), more),
  control: messages.controlCharacter,
  direction: messages.directionControl,
  script: (text, more) => {
    const { name, hindrance } = unsupportedScript(text.codePointAt(0) ?? 0);
    return messages.unsupportedScript(text, name, hindrance, more);
  },
  hidden: messages.hiddenCharacter,
  private: messages.privateCharacter,
};

/**
 * Zero-width characters that say where a line may end or how letters join, and one choice of a glyph's form, are well
 * set. All others that cannot be seen are refused: a text made of tags or of variation selectors is hidden from the one
 * who signs the report, and not from a program that reads it.
 */
const WELL_SET = String.raw`\u00ad\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f`;

/** The first that fits tells: a tag in a flag belongs to the flag. */
const PATTERNS: Readonly<Record<UnfitKind, string>> = {
  emoji: EMOJI,
  // Line and paragraph separators end lines in print and not on the screen.
  control: String.raw`(?![\t\n]|\r\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufffd]`,
  direction: String.raw`[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]`,
  script: UNSUPPORTED_SCRIPT,
  hidden: String.raw`(?:(?![${WELL_SET}])[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|(?<=[\ufe00-\ufe0f])[\ufe00-\ufe0f])+`,
  private: String.raw`\p{Co}`,
};

const KINDS: readonly UnfitKind[] = ['emoji', 'control', 'direction', 'script', 'hidden', 'private'];

const UNFIT = new RegExp(KINDS.map((kind) => `(?<${kind}>${PATTERNS[kind]})`).join('|'), 'gu');

/** What most texts are made of needs no closer look, which would take twenty times as long. */
const SUSPECT =
  /[^\t\n -~\u00a0-\u00ac\u00ae-\u034e\u0370-\u058f\u2010-\u2027\u2030-\u205f\u3001-\u312f\u4e00-\u9fff\uff01-\uff5e]/u;
