import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { readReport, solid } from '../support/report/read-report.ts';
import { allElements, joined, taggedTexts } from '../support/report/tagged-text.ts';
import type { Report } from './build-reports.ts';
import type { Finding } from './conformance.ts';
import { noNameInText, outOfOrder } from './messages.ts';
import { run } from './tools.ts';

/**
 * Poppler's text of a report has its headings, and the sentence that follows each, page by page in the order of the
 * structure; and the names that stand in data.json, which was made without fonts.
 */
export async function readingOrder({ file }: Report): Promise<readonly Finding[]> {
  const { stdout } = run('pdftotext', ['-enc', 'UTF-8', file, '-']);
  const pages = stdout.split('\f').map(plain);
  const findings: Finding[] = [];
  let place = { page: 0, at: 0 };
  for (const { page, text } of await expectedTexts(readFileSync(file))) {
    const from = page === place.page ? place.at : 0;
    const at = (pages[page - 1] ?? '').indexOf(plain(text), from);
    if (at < 0) findings.push(outOfOrder(text, page));
    else place = { page, at: at + plain(text).length };
  }
  const whole = pages.join('');
  return [
    ...findings,
    ...namesOf(file)
      .flatMap((names) => missingNames(names, whole))
      .map(noNameInText),
  ];
}

/** An author may leave a chapter out, and with it all traits; then none of them is looked for. */
function missingNames(names: readonly string[], text: string): readonly string[] {
  const missing = names.filter((name) => !text.includes(plain(name)));
  return missing.length === names.length && names.length > 1 ? [] : missing;
}

interface ExpectedText {
  readonly page: number;
  readonly text: string;
}

/** As pdf.js finds them by way of the structure. */
async function expectedTexts(bytes: Uint8Array): Promise<readonly ExpectedText[]> {
  const report = await readReport(bytes);
  const textsOf = taggedTexts(report);
  const expected: ExpectedText[] = [];
  let isFirst = false;
  for (const element of allElements(report)) {
    const isHeading = /^H[1-6]$/.test(element.role);
    if (!isHeading && !(isFirst && element.role === 'P')) continue;
    isFirst = isHeading;
    const texts = textsOf(element);
    const page = texts[0]?.page;
    if (page === undefined) continue;
    const onPage = joined(texts.filter((text) => text.page === page));
    expected.push({ page, text: isHeading ? onPage : firstSentence(onPage) });
  }
  await report.document.destroy();
  return expected;
}

const firstSentence = (text: string): string => /^.*?(?:[。！？]|[.!?](?=\s|$)|$)/s.exec(text)?.[0] ?? text;

const Data = v.object({
  title: v.string(),
  subjects: v.pipe(v.array(v.object({ name: v.string() })), v.minLength(2)),
  traits: v.pipe(v.array(v.object({ name: v.string() })), v.minLength(1)),
});

/** The title; the subjects and the traits. */
function namesOf(file: string): readonly (readonly string[])[] {
  const { title, subjects, traits } = v.parse(Data, JSON.parse(readFileSync(join(dirname(file), 'data.json'), 'utf8')));
  return [[title], subjects.map(({ name }) => name), traits.map(({ name }) => name)];
}

/** Without white space, and without what is not seen; Poppler takes hyphens out at a line’s end. */
const plain = (text: string): string =>
  solid(text)
    .replace(/[-\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFKC');
