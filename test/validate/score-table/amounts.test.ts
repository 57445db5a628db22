import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMark, readAmounts } from '../../../src/validate/score-table/amounts.ts';
import * as messages from '../../../src/validate/score-table/messages.ts';

const number = (value: number | 'unknown' | null, low: number | null = null, high: number | null = null) => ({
  value,
  low,
  high,
});

describe('a cell', () => {
  it.each([
    ['3', 3],
    ['3.5', 3.5],
    ['3,5', 3.5],
    ['-2', -2],
    ['−2', -2],
    ['+2', 2],
    ['.5', 0.5],
    ['0,853', 0.853],
    ['12345', 12345],
    ['1234,567', 1234.567],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234', 1234],
    ['1\u00a0234,567', 1234.567],
    ['1\u202f234', 1234],
    ["1'234.5", 1234.5],
    ['1’234', 1234],
    ['1.5E+3', 1500],
    ['３．５', 3.5],
    ['unknown', 'unknown'],
    ['Unknown ', 'unknown'],
    ['', null],
    [' ', null],
  ] as const)('that says %j means %j', (text, value) => {
    expect(readAmounts(text, [], null)).toEqual(number(value));
  });

  it.each([
    'n/a',
    '?',
    '–',
    '-',
    '#N/A',
    '4-Mar',
    '2024-03-05',
    '12:30',
    '3/5',
    '1,23,4',
    '1.2.3',
    '3..5',
    '1,234.5.6',
    'five',
    '1.2.3,4',
  ])('that says %j is no number', (text) => {
    expect(readAmounts(text, [], '.')).toEqual(messages.notANumber(text));
  });

  it.each(['1,234', '1.234', '12,345', '-999.000'])('that says %j can mean two things, unless others tell', (text) => {
    const digits = text.replace('-', '');
    expect(readAmounts(text, [], null)).toEqual(messages.ambiguousNumber(text, digits));
    const own = text.includes(',') ? ',' : '.';
    expect(readAmounts(text, [], own === ',' ? '.' : ',')).toEqual(messages.ambiguousNumber(text, digits));
    expect(readAmounts(text, [], own)).toEqual(number(Number(text.replace(',', '.'))));
  });

  it.each([
    ['120 ms', ['ms'], 120],
    ['45%', ['%'], 45],
    ['45,5 ％', ['%'], 45.5],
    ['$ 1,234.50', ['$'], 1234.5],
    ['¥-35', ['¥'], -35],
    ['8 L/100 km', ['L/100 km'], 8],
    ['25 ℃', ['°C'], 25],
    ['3 毫秒', ['ms', '毫秒'], 3],
    ['7', ['ms'], 7],
  ])('that says %j in %j means %j', (text, units, value) => {
    expect(readAmounts(text, units, null)).toEqual(number(value));
  });

  it.each([
    ['120 ms', ['%'], 'ms'],
    ['120 Ms', ['ms'], 'Ms'],
    ['45%', [], '%'],
    ['4 stars', [], 'stars'],
    ['$5 %', ['%', '$'], '$ … %'],
  ])('that says %j is told where the unit is %j', (text, units, unit) => {
    expect(readAmounts(text, units, null)).toEqual(messages.wrongUnit(unit, units));
  });

  it.each([
    ['3.5 (3–4)', 3.5, 3, 4],
    ['3.5 (3-4)', 3.5, 3, 4],
    ['3,5 [3,0 – 4,5]', 3.5, 3, 4.5],
    ['3.5（3～4）', 3.5, 3, 4],
    ['0 (-1 – 2)', 0, -1, 2],
    ['-2 (-3--1)', -2, -3, -1],
    ['5 (4 to 6)', 5, 4, 6],
    ['5 (4..6)', 5, 4, 6],
    ['5 (4至6)', 5, 4, 6],
  ])('that says %j has an interval', (text, value, low, high) => {
    expect(readAmounts(text, [], null)).toEqual(number(value, low, high));
  });

  it('has its unit in an interval too, and is told what is wrong there', () => {
    expect(readAmounts('80 % (75 % – 85 %)', ['%'], null)).toEqual(number(80, 75, 85));
    expect(readAmounts('80% (75-85%)', ['%'], null)).toEqual(number(80, 75, 85));
    expect(readAmounts('80 (75 ms – 85)', ['%'], null)).toEqual(messages.wrongUnit('ms', ['%']));
    expect(readAmounts('3 (2)', [], null)).toEqual(messages.wrongUnit('(2)', []));
  });

  it('is read as JavaScript writes it, with point and with comma', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(numbers, fc.constantFrom('.', ','), (value, mark) => {
        expect(readAmounts(String(value).replace('.', mark), [], mark)).toEqual(number(value === 0 ? 0 : value));
      }),
    );
  });
});

describe('the mark of decimals', () => {
  it.each([
    [['3,5', '1,234'], ';', ','],
    [['3.5', '1.234'], ';', '.'],
    [['1.234'], ';', null],
    [['1.234'], '\t', null],
    [['1.234', 'unknown', ''], ',', '.'],
    [['1,234', '0,5'], ',', ','],
    [['3,5', '3.5'], ',', null],
    [['1.234.567'], ';', null],
    [['3 (2,5–3,5)'], ';', ','],
    [['1.234,5 ms'], ';', ','],
  ] as const)('of %j, parted by %j, is %j', (texts, separator, mark) => {
    expect(decimalMark(texts, separator)).toBe(mark);
  });
});
