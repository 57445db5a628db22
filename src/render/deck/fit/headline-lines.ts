import { type Inline, type InlineText, plainText } from '../../../model/rich-text.ts';

/**
 * A Chinese headline of two lines, cut where a reader would pause: after the punctuation that leaves the two most alike.
 * Browsers balance such lines in the middle of a word.
 *
 * @param fits whether a text fits one line; the second line carries the part marker too
 * @returns null where there is no such place, or the text is not Chinese
 */
export function headlineLines(
  text: InlineText,
  width: (line: InlineText) => number,
  fits: (line: InlineText, isLast: boolean) => boolean,
): readonly [InlineText, InlineText] | null {
  const plain = plainText(text);
  const halves = [...plain.matchAll(PAUSE)]
    .map(({ index, 0: match }) => splitAt(text, index + match.length))
    .filter(([first, second]) => fits(first, false) && fits(second, true));
  const widest = (lines: readonly [InlineText, InlineText]) => Math.max(...lines.map(width));
  return halves.sort((left, right) => widest(left) - widest(right))[0] ?? null;
}

/** With what closes after it; nothing at the very end is a pause. */
const PAUSE = /[，。；：！？、][”’」』）]*(?=.)/gu;

/** The text before and after a UTF-16 offset, marks kept. */
export function splitAt(text: InlineText, offset: number): [InlineText, InlineText] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let at = 0;
  for (const part of text) {
    const length = plainText([part]).length;
    const cut = offset - at;
    at += length;
    if (cut >= length) before.push(part);
    else if (cut <= 0) after.push(part);
    else {
      const [left, right] = splitPart(part, cut);
      before.push(left);
      after.push(right);
    }
  }
  return [before, after];
}

function splitPart(part: Inline, cut: number): [Inline, Inline] {
  switch (part.type) {
    case 'text':
    case 'code':
      return [
        { ...part, value: part.value.slice(0, cut) },
        { ...part, value: part.value.slice(cut) },
      ];
    case 'break':
      return [part, part];
    default: {
      const [before, after] = splitAt(part.children, cut);
      return [
        { ...part, children: before },
        { ...part, children: after },
      ];
    }
  }
}
