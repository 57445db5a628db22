import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportOptions } from '../../../src/render/report/options.ts';
import { type ReportInput, renderReport } from '../../../src/render/report/render-report.ts';
import { MINIMAL } from '../../support/content.ts';
import { readReport } from '../../support/report/read-report.ts';
import { reportInput } from './support.ts';

// What validators say is shown by `npm run conformance`; here, that the options reach the file.

let input: ReportInput;
beforeAll(async () => {
  input = await reportInput(MINIMAL);
});

const attachments = [
  {
    name: 'tea.yaml',
    mediaType: 'application/yaml',
    description: 'The content',
    relationship: 'Source',
    bytes: new TextEncoder().encode(MINIMAL),
  },
] as const;

const written = async (options: Partial<ReportOptions>, colourProfile: Uint8Array | null = null) =>
  renderReport({ ...input, attachments, colourProfile, options: { ...input.options, ...options } });

const raw = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a report for readers', () => {
  it('declares PDF/UA, and no PDF/A', async () => {
    const text = raw(await written({}));
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).not.toContain('pdfaid:');
  });

  it('carries the content, byte by byte, unless it shall not', async () => {
    const { document } = await readReport(await written({ attachments: true }));
    const files: { content?: Uint8Array }[] = Object.values((await document.getAttachments()) ?? {});
    expect(files).toMatchObject([{ filename: 'tea.yaml', description: 'The content' }]);
    expect(new TextDecoder().decode(files[0]?.content)).toBe(MINIMAL);
    const bare = await readReport(await written({ attachments: false }));
    expect(await bare.document.getAttachments()).toBeNull();
  });

  it('is on the paper that was asked for', async () => {
    const letter = await readReport(await written({ paper: 'letter' }));
    const page = await letter.document.getPage(1);
    expect(page.view).toEqual([0, 0, 612, 792]);
  });
});

describe('a report for archives', () => {
  const profile = new Uint8Array(128);

  it('declares PDF/A-3b with attachments and 2b without, with what its colours mean', async () => {
    const three = raw(await written({ conformance: 'a', attachments: true }, profile));
    expect(three).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
    expect(three).toContain('/OutputIntents');
    expect(three).toMatch(/\/AFRelationship \/Source/);
    const two = raw(await written({ conformance: 'a', attachments: false }, profile));
    expect(two).toContain('<pdfaid:part>2</pdfaid:part>');
  });

  it('makes the same bytes on every run', async () => {
    const [first, second] = [
      await written({ conformance: 'a', attachments: true }, profile),
      await written({ conformance: 'a', attachments: true }, profile),
    ];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });
});
