import { describe, expect, it } from 'vitest';
import type { Inline, Link } from '../../../../src/render/report/blocks.ts';
import { writeInlines } from '../../../../src/render/report/html/inlines.ts';
import { pageIds } from '../../../../src/render/report/html/page-ids.ts';
import { plainText as text } from '../plain-text.ts';

const write = (parts: readonly Inline[], language = 'zh-CN') =>
  writeInlines(parts, {
    language,
    targets: new Set(['here']),
    citations: new Map(),
    ids: pageIds([], new Set()),
  });

const GAP = '<span class="gap"></span>';

describe('writeInlines', () => {
  it('escapes text and addresses', () => {
    const link: Link = { to: 'url', url: 'https://example.org/"><b>' };
    expect(write([text('a < b & "c"', { link })])).toBe(
      '<a href="https://example.org/&#34;&#62;&#60;b&#62;">a &#60; b &#38; &#34;c&#34;</a>',
    );
  });

  it('sets the quarter-em between Han and Latin, also where bold begins', () => {
    expect(write([text('采用'), text('Transformer', { bold: true }), text('架构')])).toBe(
      `采用<strong>${GAP}Transformer</strong>${GAP}架构`,
    );
    expect(write([text('采用AI')], 'en')).toBe('采用AI');
  });

  it('leaves code as it was typed', () => {
    expect(write([text('用'), text('a变b', { code: true })])).toBe(`用<code>${GAP}a变b</code>`);
  });

  it('keeps names on one line', () => {
    expect(write([text('the GPT-4V model')], 'en')).toBe('the <span class="solid">GPT-4V</span> model');
  });

  it('makes one link of its stretches, and two of two', () => {
    const link: Link = { to: 'id', id: 'here' };
    expect(write([text('a ', { link }), text('b', { link, bold: true })])).toBe(
      '<a href="#here">a <strong>b</strong></a>',
    );
    expect(write([text('a', { link }), text('b', { link: { ...link } })])).toBe(
      '<a href="#here">a</a><a href="#here">b</a>',
    );
  });

  it('says which language a phrase is in, when it is not the report’s', () => {
    expect(write([text('A Report', { language: 'en', tone: 'muted' })])).toBe(
      '<span class="muted" lang="en">A Report</span>',
    );
    expect(write([text('报告', { language: 'zh-CN' })])).toBe('报告');
  });

  it('makes plain text of a link that leads nowhere or could run something', () => {
    expect(write([text('a', { link: { to: 'id', id: 'gone' } })])).toBe('a');
    expect(write([text('a', { link: { to: 'url', url: 'javascript:alert(1)' } })])).toBe('a');
  });

  it('hides a subject’s mark from those who hear its name, and tells them a meter’s value', () => {
    expect(write([{ type: 'marker', subject: 1 }, text('Tea')])).toMatch(
      /^<span class="mark subject-1"><svg[^>]* aria-hidden="true"[^>]*><use href="#mark-1"\/><\/svg><\/span>Tea$/,
    );
    const meter = write([{ type: 'meter', subject: 0, value: 0.7254 }]);
    expect(meter).toMatch(/role="img" aria-label="72\.5%"/);
    expect(meter).toContain('class="value" width="72.5"');
  });
});
