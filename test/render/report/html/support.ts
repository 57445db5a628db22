import { Parser } from 'htmlparser2';
import { fontFaceRules, webFonts } from '../../../../src/fonts/embed.ts';
import { renderHtmlReport } from '../../../../src/render/report/html/render-html.ts';
import type { ReportInput } from '../../../../src/render/report/render-report.ts';
import { reportInput } from '../support.ts';

/** A report with everything that a report can have, `text` in every place where content puts text. */
export const everything = (text: string, language = 'en'): string =>
  JSON.stringify({
    languages: [language],
    title: text,
    subtitle: text,
    date: '2026-11-23',
    authors: [text],
    audience: text,
    edition: text,
    summary: `${text}\n\n- ${text}\n- ${text}\n\n> ${text}\n\n\`${text}\``,
    scale: { min: 1, max: 5 },
    subjects: ['tea', 'coffee'].map((id) => ({
      id,
      name: text,
      vendor: text,
      tagline: text,
      overview: text,
      ...Object.fromEntries(
        ['principles', 'strengths', 'weaknesses', 'applications'].map((key) => [
          key,
          [{ title: text, detail: text, points: [text] }],
        ]),
      ),
    })),
    traits: ['taste', 'calm', 'price'].map((id, at) => ({
      id,
      name: text,
      question: text,
      scores: {
        tea: { value: 3 + at, low: 2, high: 5, rationale: text, evidence: [{ source: 'book', where: text }] },
        coffee: at === 2 ? 'unknown' : 4,
      },
    })),
    profiles: [{ id: 'night', name: text, description: text, weights: { calm: 5 } }],
    features: [{ name: text, rows: [{ name: text, values: { tea: text, coffee: 'unknown' } }] }],
    conclusion: { text, recommendations: [{ when: text, choose: ['tea', 'coffee'], because: text }] },
    sources: [{ id: 'book', title: text, author: text, url: 'https://example.org/?a=1&b=2' }],
  });

export const htmlOf = async (input: ReportInput): Promise<string> =>
  renderHtmlReport({ ...input, fontCss: fontFaceRules(await webFonts(input.book.faces)) });

export const htmlFrom = async (content: string, files?: ReadonlyMap<string, Uint8Array>): Promise<string> =>
  htmlOf(await reportInput(content, files));

export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  /** With that of the elements inside. */
  text: string;
}

/** The page's elements in order, as a parser that knows nothing of us reads them. */
export function elementsOf(html: string): readonly ReadElement[] {
  const elements: ReadElement[] = [];
  const open: ReadElement[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, parents: open.map((parent) => parent.name), text: '' };
      elements.push(element);
      open.push(element);
    },
    ontext(data) {
      for (const element of open) element.text += data;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.write(html);
  parser.end();
  return elements;
}
