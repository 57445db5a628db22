import fc from 'fast-check';
import { type Block, type Inline, type InlineText, inline, type RichText } from '../../src/model/rich-text.ts';

/** How much people write: from a word to more than anybody reads. */
export type Length = 'terse' | 'usual' | 'long' | 'absurd';

const WORDS: Readonly<Record<Length, readonly [least: number, most: number]>> = {
  terse: [1, 2],
  usual: [2, 14],
  long: [8, 40],
  absurd: [20, 60],
};

const LATIN = [
  'model',
  'of',
  'a',
  'fast',
  'inference',
  'multimodal',
  'alignment',
  'x',
  'on',
  'devices',
  'WWWW',
  'price/performance',
];
const HAN = [
  '模型',
  '的',
  '多模态',
  '推理效率',
  '，',
  '对齐',
  '“精确”',
  '训练',
  '。',
  '成本（高）',
  '图像',
  '与',
  'GPT',
  '4',
  '文本',
];
export const UNBREAKABLE = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export const text = (language: string, length: Length, share = 1): fc.Arbitrary<string> => {
  const [least, most] = WORDS[length];
  const words = language.startsWith('zh') ? HAN : LATIN;
  const word = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constant(UNBREAKABLE) },
  );
  return fc
    .array(word, {
      minLength: Math.max(1, Math.round(least * share)),
      maxLength: Math.max(1, Math.round(most * share)),
    })
    .map((parts) => parts.join(language.startsWith('zh') ? '' : ' '));
};

/** From a letter to more than a cover should hold, whatever the rest of the comparison is like. */
export const title = (language: string, most = 300): fc.Arbitrary<InlineText> =>
  fc
    .tuple(text(language, 'absurd', 3), fc.integer({ min: 1, max: most }))
    .map(([value, length]) => inline(value.slice(0, length).trim()));

/** Names are shorter than sentences. */
export const name = (language: string, length: Length): fc.Arbitrary<InlineText> =>
  text(language, length, 0.3).map(inline);
export const sentence = (language: string, length: Length): fc.Arbitrary<InlineText> =>
  text(language, length).map(inline);
export const paragraphs = (language: string, length: Length): fc.Arbitrary<RichText> =>
  fc.array(
    text(language, length).map((value) => ({ type: 'paragraph' as const, children: inline(value) })),
    { maxLength: 3 },
  );

/** A text of its own kind of blocks, with marks in it. */
export const body = (language: string, length: Length): fc.Arbitrary<RichText> =>
  fc.array(block(language, length), { minLength: 1, maxLength: 5 });

const block = (language: string, length: Length): fc.Arbitrary<Block> => {
  const paragraph = marked(language, length).map((children): Block => ({ type: 'paragraph', children }));
  return fc.oneof(
    paragraph,
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: fc.integer({ min: 1, max: 30 }),
      items: fc.array(
        paragraph.map((each) => [each]),
        { minLength: 1, maxLength: 5 },
      ),
    }),
    paragraph.map((each): Block => ({ type: 'quote', children: [each] })),
    name(language, length).map((children): Block => ({ type: 'heading', level: 2, children })),
    text('en', length).map((value): Block => ({ type: 'code-block', value: value.replaceAll(' of ', '\n  ') })),
  );
};

export const marked = (language: string, length: Length): fc.Arbitrary<InlineText> =>
  fc
    .tuple(
      sentence(language, length),
      fc.array(fc.tuple(fc.constantFrom(...MARKS), text(language, 'terse')), { maxLength: 3 }),
    )
    .map(([first, marks]) => [...first, ...marks.flatMap(([mark, value]) => [mark(value), ...first])]);

const MARKS: readonly ((value: string) => Inline)[] = [
  (value) => ({ type: 'strong', children: inline(value) }),
  (value) => ({ type: 'emphasis', children: inline(value) }),
  (value) => ({ type: 'code', value }),
  (value) => ({ type: 'link', url: 'https://example.com/', children: inline(value) }),
];
