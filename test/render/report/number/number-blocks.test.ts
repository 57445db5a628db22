import { describe, expect, it } from 'vitest';
import type { ReportSection } from '../../../../src/render/report/blocks.ts';
import { parseSection } from '../../../../src/render/report/markup/parse.ts';
import { numberBlocks } from '../../../../src/render/report/number/number-blocks.ts';

const section = (id: string, numbered: boolean, inside: string): ReportSection => ({
  id,
  title: id,
  numbered,
  ...parseSection(`<section>${inside}</section>`, id),
});
const TABLE = '<table><caption>c</caption><tbody><tr><td>1</td></tr></tbody></table>';
const FIGURE = '<figure><img src="chart:a"><figcaption>c</figcaption></figure>';
const LABELS = { table: 'Table', figure: '图' };

describe('numberBlocks', () => {
  it('counts sections and parts, tables and figures, through the report', () => {
    const { numbers } = numberBlocks(
      [
        section('summary', false, `<h1>S</h1><h2>s</h2>${TABLE}`),
        section('one', true, `<h1>A</h1><h2>a</h2><h3>x</h3><h2>b</h2>${FIGURE}`),
        section('two', true, `<h1>B</h1><aside>${TABLE}</aside><h2>c</h2>`),
      ],
      LABELS,
    );
    expect([...numbers.values()]).toEqual(['Table 1', '1', '1.1', '1.2', '图1', '2', 'Table 2', '2.1']);
  });

  it('gives no number without a caption', () => {
    const { numbers } = numberBlocks([section('a', true, TABLE.replace(/<caption>.*<\/caption>/, ''))], LABELS);
    expect(numbers.size).toBe(0);
  });

  it('lists headings in the contents, but not those of the contents itself nor of parts without numbers', () => {
    const { contents, targets } = numberBlocks(
      [
        section('summary', false, '<h1>S</h1><h2>s</h2>'),
        section('contents', false, '<h1>C</h1><nav></nav>'),
        section('one', true, '<h1 id="own">A</h1><h2>a</h2><h2>b</h2><h3>x</h3>'),
      ],
      LABELS,
    );
    expect(contents.map(({ id, level, number }) => [id, level, number])).toEqual([
      ['section-summary', 1, ''],
      ['own', 1, '1'],
      ['section-one', 2, '1.1'],
      ['section-one-2', 2, '1.2'],
    ]);
    expect(targets.has('section-contents')).toBe(true);
  });

  it('knows every id that a link may lead to', () => {
    const inside = `<p id="p">x</p><ol class="sources"><li id="source-a">y</li></ol>${TABLE.replace('<table>', '<table id="t">')}`;
    expect([...numberBlocks([section('a', true, inside)], LABELS).targets]).toEqual(['p', 'source-a', 't']);
  });
});
