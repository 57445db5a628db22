import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/render/report/measure/marks.ts';
import { measured, styles, textOf, textsOf } from './support.ts';

const boxes = (marks: readonly Mark[]) => marks.filter((mark) => mark.type === 'box');

describe('columns', () => {
  it('stand side by side as one strip', () => {
    const [strip, ...others] = measured('<div class="columns"><div><p>left</p></div><div><p>right</p></div></div>');
    expect(others).toEqual([]);
    const [left, right] = textsOf(strip);
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan(styles.width / 2);
  });

  it('stand one below the other when they would fill more than a page', () => {
    const strips = measured(
      `<div class="columns"><div><p>${'left '.repeat(3000)}</p></div><div><p>right</p></div></div>`,
    );
    expect(strips.length).toBeGreaterThan(100);
    expect(textsOf(strips.at(-1))[0]?.x).toBe(0);
  });
});

describe('notes and quotes', () => {
  it('have a bar at their left, over the gaps between their paragraphs too', () => {
    const strips = measured('<aside><p>one</p><p>two</p></aside>');
    const [first] = boxes(strips[0]?.marks ?? []);
    expect(first).toMatchObject({ x: 0, height: (strips[0]?.height ?? 0) + styles.gap });
    expect(textsOf(strips[0])[0]?.x).toBeGreaterThan(10);
    expect(boxes(measured('<blockquote>one</blockquote>')[0]?.marks ?? []).length).toBe(1);
  });
});

describe('code', () => {
  it('keeps its lines and spaces', () => {
    expect(measured('<pre>if (a)\n    b\n</pre>').map(textOf)).toEqual(['if (a)', '    b']);
  });
});

describe('definitions', () => {
  it('set the term beside what is said of it, however many lines it has', () => {
    const strips = measured('<dl><dt>A term of many words that goes on for lines and lines</dt><dd>short</dd></dl>');
    expect(strips.length).toBe(1);
    const lines = new Set(textsOf(strips[0]).map(({ y }) => y));
    expect(strips[0]?.height).toBeGreaterThanOrEqual((lines.size - 0.01) * styles.text.body.lineHeight);
  });
});

describe('lists', () => {
  it('number their items, in brackets for sources', () => {
    expect(measured('<ol start="9"><li>a</li><li>b</li></ol>').map(textOf)).toEqual(['9.|a', '10.|b']);
    expect(measured('<ol class="sources"><li>a</li></ol>').map(textOf)).toEqual(['[1]|a']);
  });
});

describe('rules', () => {
  it('start a page on request', () => {
    expect(measured('<p>a</p><hr class="page"><p>b</p>').map(({ place }) => place)).toEqual(['flow', 'page', 'flow']);
  });
});

describe('links', () => {
  const links = (inside: string) =>
    measured(inside).flatMap(({ marks }) => marks.filter((mark) => mark.type === 'link'));

  it('cover their text, one area a line', () => {
    const [link, ...others] = links('<p>see <a href="https://example.org">the page</a> there</p>');
    expect(others).toEqual([]);
    expect(link).toMatchObject({ link: { to: 'url', url: 'https://example.org' }, title: 'the page' });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '#nowhere'])('do not lead to %s', (href) => {
    expect(links(`<p><a href="${href}">text</a></p>`)).toEqual([]);
  });
});

describe('a sheet', () => {
  const sheet = (rows: number) =>
    measured(`<table><tbody>${'<tr><td>a</td></tr>'.repeat(rows)}</tbody></table>`, 'sheet');

  it('is set smaller where that brings it onto one page, and full size where nothing does', () => {
    const size = (rows: number) => textsOf(sheet(rows)[0])[0]?.size ?? 0;
    const full = size(10);
    const fitting = Math.floor(styles.height / (sheet(10)[0]?.height ?? 1));
    expect(size(fitting + 1)).toBeLessThan(full);
    expect(size(fitting * 3)).toBe(full);
  });
});
