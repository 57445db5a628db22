/** A family name comes from a theme: no character in it may end the string. */
export const cssString = (value: string): string =>
  `"${value.replace(/[^\p{L}\p{N} _-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
