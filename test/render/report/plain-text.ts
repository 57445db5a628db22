import type { TextInline } from '../../../src/render/report/blocks.ts';

/** Text as nothing marks it, but for the look given. */
export const plainText = (value: string, look: Partial<TextInline> = {}): TextInline => ({
  type: 'text',
  value,
  bold: false,
  italic: false,
  code: false,
  tone: 'plain',
  link: null,
  language: null,
  ...look,
});
