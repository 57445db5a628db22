import { create } from 'fontkit';
import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartConfiguration, chartSize } from '../../../src/charts/index.ts';
import type { ChartStyle } from '../../../src/charts/style.ts';
import { drawSvg } from '../../../src/charts/surfaces/svg.ts';
import { sampleBars, sampleRadar } from '../sample-specs.ts';
import { studioStyle } from '../styles.ts';

const radar = sampleRadar({ subjects: 2, traits: 7, script: 'han' });
const hostile = { ...sampleBars({ subjects: 2, traits: 1 }) };
const ATTACK = '</text><script>alert(1)</script>"\'&]]>\u0000\uffff';

let style: ChartStyle;
beforeAll(async () => {
  style = await studioStyle([radar, hostile, ATTACK]);
});

async function draw(spec: typeof radar | typeof hostile, text = { title: 'Scores', alternative: 'Who leads where.' }) {
  const size = chartSize(spec, style);
  return drawSvg(chartConfiguration(spec, style, size), size, style.book, { ...text, background: '#ffffff' });
}

interface Parsed {
  readonly names: string[];
  readonly attributes: Record<string, string>[];
  readonly texts: string[];
}

/** Reads it as XML; the text of each <text>, <title> and <desc> whole. */
function parse(svg: string): Parsed {
  const parsed: Parsed = { names: [], attributes: [], texts: [] };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        parsed.names.push(name);
        parsed.attributes.push(attributes);
        if (name !== 'tspan') parsed.texts.push('');
      },
      ontext(data) {
        parsed.texts.push((parsed.texts.pop() ?? '') + data);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return { ...parsed, texts: parsed.texts.map((text) => text.trim()) };
}

describe('drawSvg', () => {
  it('is a picture with a title and an alternative in words', async () => {
    const { names, attributes, texts } = parse(await draw(radar));
    expect(names.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
    expect(attributes[0]).toMatchObject({ role: 'img', 'aria-labelledby': 'title description', width: '600' });
    expect(texts).toEqual(expect.arrayContaining(['Scores', 'Who leads where.']));
  });

  it('has each line of text whole, so that it can be found', async () => {
    const svg = await draw(radar);
    expect(parse(svg).texts).toEqual(expect.arrayContaining(['文本生成', '生态与API集成', 'GPT-4V']));
    expect(svg).toMatch(/生态与<tspan dx="3.75">API<\/tspan><tspan dx="3.75">集成<\/tspan>/);
  });

  it('brings its fonts along, cut down to its own characters, and fetches nothing', async () => {
    const svg = await draw(radar);
    const fonts = [...svg.matchAll(/data:font\/woff;base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) =>
      create(Buffer.from(data, 'base64')),
    );
    const covered = new Set(fonts.flatMap((font) => ('characterSet' in font ? font.characterSet : [])));
    for (const character of '文本生成GPT-4V5') expect(covered).toContain(character.codePointAt(0));
    expect(covered.size).toBeLessThan(120);
    expect(svg.replace(/xmlns="[^"]*"/, '')).not.toMatch(/https?:|url\((?!#|data:)/);
    expect(svg.length).toBeLessThan(60_000);
  });

  it('lets nothing in content become markup', async () => {
    const bars = hostile.bars.map((bar) => ({ ...bar, label: ATTACK, text: ATTACK }));
    const svg = await draw({ ...hostile, bars, axisTitle: ATTACK }, { title: ATTACK, alternative: ATTACK });
    const { names, texts } = parse(svg);
    const ours = ['svg', 'title', 'desc', 'style', 'defs', 'clipPath', 'g', 'rect', 'path', 'text'];
    expect(new Set(names)).toEqual(new Set(ours));
    expect(texts).toContain('</text><script>alert(1)</script>"\'&]]>');
    expect(svg).not.toContain('\u0000');
    expect(svg).not.toContain('\uffff');
  });

  it('is the same every time', async () => {
    expect(await draw(radar)).toBe(await draw(radar));
  });
});
