import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartConfiguration, chartSize } from '../../../src/charts/index.ts';
import type { ChartStyle } from '../../../src/charts/style.ts';
import { drawPdf } from '../../../src/charts/surfaces/pdf.ts';
import { DeflatedStreams } from '../../../src/render/report/draw/deflated.ts';
import { textWriter } from '../../../src/render/report/draw/text-writer.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { sampleRadar } from '../sample-specs.ts';
import { studioStyle } from '../styles.ts';

const spec = sampleRadar({ subjects: 2, traits: 7, script: 'han', unknown: (_, trait) => trait === 6 });

let style: ChartStyle;
beforeAll(async () => {
  style = await studioStyle(spec);
});

async function draw(): Promise<Uint8Array> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    font: '',
    size: 'A4',
    margin: 0,
    compress: false,
    info: { CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Uint8Array>((resolve) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
  });
  doc.addPage();
  const streams = new DeflatedStreams();
  const writer = textWriter(doc, streams);
  const size = chartSize(spec, style);
  drawPdf(doc, chartConfiguration(spec, style, size), size, { x: 50, y: 100, width: 400 }, style.book, (run, colour) =>
    writer.write({ ...run, colour }, run.x, 0),
  );
  writer.embed();
  await streams.finish();
  doc.end();
  return whole;
}

describe('drawPdf', () => {
  it('writes text that can be searched', async () => {
    const [page = ''] = await readPdf(await draw());
    for (const text of ['文本生成', '双子座', 'GPT-4V', '未知', '5']) expect(page).toContain(text);
  });

  it('draws vectors, no picture', async () => {
    const pdf = Buffer.from(await draw()).toString('latin1');
    expect(pdf).not.toContain('/Subtype /Image');
    expect(pdf).toMatch(/\[10 5\] 0 d/);
  });

  it('stays inside its box', async () => {
    const pdf = Buffer.from(await draw()).toString('latin1');
    expect(chartSize(spec, style).width).toBe(600);
    expect(pdf).toContain('\n0.666667 0 0 0.666667 50 100 cm\n');
  });

  it('leaves the document as it found it', async () => {
    const pdf = Buffer.from(await draw()).toString('latin1');
    const [stream = ''] = pdf.match(/stream\n[\s\S]*?endstream/) ?? [];
    expect(stream.match(/\bq\n/g)?.length).toBe(stream.match(/\bQ\n/g)?.length);
  });

  it('is the same every time', async () => {
    expect(Buffer.from(await draw()).equals(Buffer.from(await draw()))).toBe(true);
  });
});
