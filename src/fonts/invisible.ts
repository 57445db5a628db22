/**
 * True for characters that no font needs a glyph for: controls, zero-width and direction marks, the soft hyphen and
 * variation selectors. They neither show nor take room, wherever they stand.
 */
export function isInvisible(codePoint: number): boolean {
  if (codePoint < 0x20) return true;
  if (codePoint < 0x7f) return false;
  return (
    codePoint <= 0x9f ||
    codePoint === 0xad ||
    (codePoint >= 0x180b && codePoint <= 0x180f) ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x2028 && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff ||
    (codePoint >= 0xfff9 && codePoint <= 0xfffb) ||
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
  );
}

export function withoutInvisible(text: string): string {
  let visible = '';
  for (const character of text) if (!isInvisible(character.codePointAt(0) ?? 0)) visible += character;
  return visible;
}
