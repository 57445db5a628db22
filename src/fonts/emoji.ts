const SUFFIX = String.raw`(?:\p{Emoji_Modifier}|\ufe0f|[\u{e0020}-\u{e007f}])`;
const PICTURE = String.raw`\p{Extended_Pictographic}${SUFFIX}*`;

/**
 * An emoji, whole, as the source of a pattern: flags, key caps, and pictures with what colours, dresses or joins them.
 * A symbol is an emoji when it is one by default (✅) or is made one by what follows it (❤️); U+FE0E makes it none.
 * Unicode Technical Standard #51, 1.4.9.
 */
export const EMOJI = [
  String.raw`\p{Regional_Indicator}{1,2}`,
  String.raw`[#*0-9](?:\ufe0f\u20e3?|\u20e3)`,
  String.raw`(?:\p{Emoji_Presentation}(?!\ufe0e)|\p{Extended_Pictographic}(?=${SUFFIX}|\u200d\p{Extended_Pictographic}))` +
    String.raw`${SUFFIX}*(?:\u200d${PICTURE})*`,
].join('|');

/** What can stand for an emoji in print; null where only words can. */
export function symbolFor(emoji: string): string | null {
  const bare = emoji.replace(/[\ufe0f\u20e3]/g, '');
  const isSymbol = /^(?:(?!\p{Emoji_Presentation}).)$/u.test(bare);
  return isSymbol ? bare : (SYMBOLS.get(bare) ?? null);
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['✅', '✓'],
  ['❌', '✗'],
  ['❎', '✗'],
  ['⭐', '★'],
  ['🌟', '★'],
  ['⚪', '○'],
  ['⚫', '●'],
  ['❗', '!'],
  ['❓', '?'],
  ['➕', '+'],
  ['➖', '−'],
]);
