import { expect, it } from 'vitest';
import { type Block, inline, plainText, type RichText } from '../../../../src/model/rich-text.ts';
import { notesOfParts } from '../../../../src/render/deck/fit/part-notes.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', children: inline(text) });
const heading = (text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: inline(text) }],
});
const list = (...items: string[]): Block => ({
  type: 'list',
  ordered: false,
  start: 1,
  items: items.map((item) => [paragraph(item)]),
});
const words = (text: RichText): string[] =>
  text.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => words(item).map((each) => `- ${each}`));
    return block.type === 'paragraph' ? [plainText(block.children)] : [];
  });
const rows = (...names: string[]) => ({ rows: names.map((name) => ({ name: inline(name) })) });

it('has what is said of a row where the row is shown', () => {
  const notes = [
    paragraph('Of the whole.'),
    list('Price: dear', '价格（高）', 'Speed – fast', 'Speed of light: faster', '[2] Speed'),
  ];
  const parts = notesOfParts(notes, [rows('Price', '价格'), rows('Speed', 'Speed of light')]);
  expect(parts.map(words)).toEqual([
    ['Of the whole.', '- Price: dear', '- 价格（高）'],
    ['Of the whole.', '- Speed – fast', '- Speed of light: faster', '- [2] Speed'],
  ]);
});

it('has what is said of a subject, with its heading, where the subject is shown', () => {
  const notes = [heading('Tea'), list('+ Calm', '− Slow'), heading('Coffee'), list('+ Quick')];
  const column = (label: string, lead: string) => ({
    columns: [
      { subject: { label }, strengths: [{ lead: [{ type: 'strong', children: inline(lead) }, ...inline(': x')] }] },
    ],
  });
  const parts = notesOfParts(notes, [column('Tea', 'Calm'), column('Tea', 'Slow'), column('Coffee', 'Quick')]);
  expect(parts.map(words)).toEqual([
    ['Tea', '- + Calm'],
    ['Tea', '- − Slow'],
    ['Coffee', '- + Quick'],
  ]);
});

it('is whole beside a chart whose numbers stand on other slides', () => {
  const chart = { charts: [{ chart: 'radar' }], rows: [] };
  const parts = notesOfParts([list('Price: dear', 'Speed: fast')], [chart, rows('Price'), rows('Speed')]);
  expect(parts.map(words)).toEqual([['- Price: dear', '- Speed: fast'], ['- Price: dear'], ['- Speed: fast']]);
});

it('stays whole on a slide in one piece, and on every part where it says nothing of one', () => {
  const notes = [list('Price: dear', 'Anything')];
  expect(notesOfParts(notes, [rows('Speed')])).toEqual([notes]);
  expect(notesOfParts([list('Anything')], [rows('a'), rows('b')]).map(words)).toEqual([['- Anything'], ['- Anything']]);
});
