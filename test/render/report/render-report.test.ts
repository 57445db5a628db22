import { createCanvas } from 'canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReportInput, renderReport } from '../../../src/render/report/render-report.ts';
import { MINIMAL } from '../../support/content.ts';
import { bookmarkFindings, contentsFindings, linkFindings } from '../../support/report/navigation-checks.ts';
import { marginFindings, overlapFindings } from '../../support/report/page-checks.ts';
import { pageText, type ReadPage, type ReadReport, solid } from '../../support/report/read-report.ts';
import { allElements } from '../../support/report/tagged-text.ts';
import { renderAndRead, reportInput } from './support.ts';

const CHINESE = `languages: [zh-CN]
title: 茶还是咖啡 & <安静>
subtitle: 两种饮品的对比
date: 2026-11-23
authors: [编辑部]
audience: 每一位读者
edition: 第一版
summary: ${'茶与咖啡各有所长，“提神”与“安静”难以兼得；选择哪一种，取决于场合（见下文）。'.repeat(4)}
scale: {min: 1, max: 5, step: 0.5}
subjects:
  - id: tea
    name: 茶
    vendor: 茶园
    tagline: 安静的饮品
    overview: ${'茶来自茶树的叶子，冲泡方法因地而异，滋味也随之变化；有人偏爱清香，也有人偏爱醇厚。'.repeat(6)}
    principles:
      - {title: 冲泡, points: [水温适中, 时间适当]}
    strengths:
      - {title: 温和, detail: 提神而不亢奋。}
    weaknesses:
      - {title: 费时, detail: 需要耐心。}
    applications:
      - {title: 午后, detail: 适合交谈。}
  - {id: coffee, name: Coffee}
traits:
  - {id: taste, name: 口味, scores: {tea: {value: 4, rationale: 清香宜人, evidence: [{source: book, where: 第 3 页}]}, coffee: 5}}
  - {id: calm, name: 宁静, question: 是否令人平静？, scores: {tea: 5, coffee: 2}}
  - {id: price, name: 价格, scores: {tea: 4, coffee: unknown}}
profiles:
  - {id: night, name: 夜里, weights: {calm: 5}}
features:
  - {name: 制作, rows: [{name: 器具, values: {tea: 茶壶, coffee: 咖啡机}}]}
conclusion:
  text: 各取所需。
  recommendations:
    - {when: 想睡个好觉, choose: [tea], because: 更宁静}
sources:
  - {id: book, title: 茶经, author: 陆羽, url: 'https://example.org/tea?a=1&b=2', date: '0780'}
`;

/** No line may start with one of these, whatever the width. */
const NEVER_FIRST = /^[，。、；：！？）》」』】”’]/;

let chinese: ReportInput;
let report: ReadReport;

beforeAll(async () => {
  chinese = await reportInput(CHINESE);
  report = await renderAndRead(chinese);
});

describe('renderReport', () => {
  it('makes the same bytes on every run', async () => {
    const [first, second] = [await renderReport(chinese), await renderReport(chinese)];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  it('says every fact of the content, in characters that can be searched', () => {
    const text = solid(report.pages.map(pageText).join(''));
    const facts = ['两种饮品的对比', '编辑部', '每一位读者', '第一版', '茶园', '安静的饮品', '水温适中', '时间适当'];
    const more = [
      '提神而不亢奋。',
      '需要耐心。',
      '适合交谈。',
      '清香宜人',
      '第3页',
      '夜里',
      '茶壶',
      '咖啡机',
      '各取所需。',
      '想睡个好觉',
      '更宁静',
      '茶经',
      '陆羽',
    ];
    for (const fact of [...facts, ...more]) expect(text).toContain(solid(fact));
  });

  it('shows what content writes as markup as text', () => {
    expect(solid(pageText(firstPage()))).toContain('茶还是咖啡&<安静>');
  });

  it('tells title, author and language, also where XML would trip over them', async () => {
    const { info, metadata } = await report.document.getMetadata();
    expect(info).toMatchObject({ Title: '茶还是咖啡 & <安静>', Author: '编辑部', Language: 'zh-CN' });
    expect(metadata?.get('dc:title')).toBe('茶还是咖啡 & <安静>');
  });

  it('has a bookmark for each heading, on its page and at its height', () => {
    expect(report.bookmarks.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([
      '内容提要',
      '目录',
      '1 如何比较',
      '2 比较对象',
      '3 评分',
      '4 加权排名',
      '5 结论有多稳',
      '6 特性对照',
      '7 谁该选哪个',
      '8 资料来源',
      '9 附录：每一项评分及其理由',
      '10 附录：什么会改变结论',
    ]);
    expect(bookmarkFindings(report)).toEqual([]);
  });

  it('prints the true page in every line of the contents, and links it', () =>
    expect(contentsFindings(report)).toEqual([]));

  it('leads from a citation to its source, and from the source to its address', () => {
    const target = report.bookmarks.find(({ title }) => title.includes('资料来源'))?.page;
    const number = report.bookmarks.find(({ title }) => title.includes('每一项评分及其理由'))?.page ?? 0;
    const appendix = report.pages[number - 1];
    expect(appendix?.links.map((link) => link.target?.page)).toContain(target);
    const urls = report.pages.flatMap(({ links }) => links.map(({ url }) => url));
    expect(urls).toContain('https://example.org/tea?a=1&b=2');
  });

  it('leads every link to a place that is there', () => {
    const links = report.pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(10);
    expect(linkFindings(report)).toEqual([]);
  });

  it('starts no line with closing punctuation', () => {
    const left = chinese.tokens.report.margin.left;
    const starts = report.pages.flatMap((page) => page.texts).filter(({ x }) => Math.abs(x - left) < 0.5);
    expect(starts.length).toBeGreaterThan(30);
    for (const { text } of starts) expect(text).not.toMatch(NEVER_FIRST);
  });

  it('keeps every text inside the margins', () =>
    expect([...marginFindings(report, chinese.tokens.report.margin), ...overlapFindings(report)]).toEqual([]));

  it('tags the document: language, headings, tables with their header cells, figures with an alternative', async () => {
    const elements = allElements(report);
    const roles = new Set(elements.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link', 'TOC']) {
      expect(roles).toContain(role);
    }
    const figures = elements.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBe(chinese.story.charts.length);
    for (const { alternative } of figures) expect(alternative).toMatch(/茶.*\d.*Coffee.*\d/);
  });

  function firstPage(): ReadPage {
    const [page] = report.pages;
    if (!page) throw new Error('no pages');
    return page;
  }
});

describe('a report of little', () => {
  it('leaves out what has nothing to say', async () => {
    const { bookmarks } = await renderAndRead(await reportInput(MINIMAL));
    expect(bookmarks.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([
      'Executive summary',
      'Contents',
      '1 How they were compared',
      '2 Scores',
      '3 Weighted ranking',
      '4 How firm is the answer',
      '5 Appendix: what would turn the answer',
    ]);
  });
});

describe('images of the content', () => {
  const translucent = (red: number): Uint8Array => {
    const canvas = createCanvas(300, 200);
    const context = canvas.getContext('2d');
    context.fillStyle = `rgba(${red}, 80, 120, 0.5)`;
    context.fillRect(20, 20, 200, 100 + red / 4);
    return canvas.toBuffer('image/png');
  };
  const files = new Map([0, 90, 180, 250].map((red) => [`images/${red}.png`, translucent(red)]));
  const body = [...files.keys()].map((path) => `![A picture](${path})`).join('\\n\\n');
  const illustrated = `${MINIMAL}report:\n  sections: [{title: Pictures, body: "${body}"}]\n`;

  it('are drawn, each with its alternative, in the same bytes on every run', async () => {
    const input = await reportInput(illustrated, files);
    const runs = [await renderReport(input), await renderReport(input), await renderReport(input)];
    for (const run of runs) expect(Buffer.compare(Buffer.from(run), Buffer.from(runs[0] ?? []))).toBe(0);
    const text = Buffer.from(runs[0] ?? []).toString('latin1');
    expect(text.match(/\/Subtype \/Image/g)?.length).toBe(8);
    expect(text.match(/\/Alt \(A picture\)/g)?.length).toBe(4);
  });
});
