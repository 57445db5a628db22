/** What would steer a terminal or turn a line round shows as a sign of its own, in one column. */
export const harmless = (text: string): string =>
  text.replace(HARMFUL, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return codePoint < 0x20 ? String.fromCharCode(0x2400 + codePoint) : '\ufffd';
  });

// Joiners and variation selectors stay: emoji are told whole.
const HARMFUL =
  /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** As many columns of white space as a terminal takes for the text. */
export const blank = (text: string): string =>
  [...harmless(text)].map((character) => (character === '\t' ? '\t' : ' '.repeat(columns(character)))).join('');

const columns = (character: string): number =>
  /[\p{Cf}\p{Mn}\p{Me}]/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;

// Han, full-width characters and emoji; of flags each half takes one.
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|(?!\p{Regional_Indicator})\p{Emoji_Presentation}/u;
