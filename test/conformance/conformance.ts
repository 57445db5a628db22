// What outside programs say of our reports: veraPDF of PDF/UA and PDF/A, qpdf of the file, pdftotext of the reading order.
//
//   npm run conformance
//
//   content and golden cases → build, three times → reports → validate → table
//
// Exit status: 0 when nothing is found, 1 when something is, 2 when the validator cannot be run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildReports, type Report, VARIANTS } from './build-reports.ts';
import { failures, missingTool, nothingBuilt, noVerdict, passed, table } from './messages.ts';
import { checkWithQpdf } from './qpdf.ts';
import { readingOrder } from './reading-order.ts';
import { hasTool, ToolMissing } from './tools.ts';
import { openValidator } from './verapdf.ts';

/** What one check says of one report. */
export interface Outcome {
  readonly report: Report;
  /** E.g. `ua1`, `qpdf`. */
  readonly check: string;
  readonly findings: readonly Finding[];
}

export interface Finding {
  /** The rule that is broken; alike in all reports that break it. */
  readonly what: string;
  readonly where: readonly string[];
}

export async function main(_arguments: readonly string[], root: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'juxtadeck-conformance-'));
  try {
    // 1. The validator, before the work that would be in vain without it.
    const validate = openValidator(root);
    // 2. Build.
    const { reports, unbuilt } = await buildReports(root, folder);
    for (const reason of unbuilt) console.log(reason);
    if (reports.length === 0) console.log(nothingBuilt());
    // 3. Check.
    const outcomes = [...validated(reports, validate), ...(await checkedElsewhere(reports))];
    // 4. Tell.
    console.log(table(reports, outcomes));
    const isRight = outcomes.every(({ findings }) => findings.length === 0);
    console.log(isRight ? passed(reports.length, outcomes.length) : failures(outcomes));
    return isRight && unbuilt.length === 0 && reports.length > 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ToolMissing)) throw error;
    console.error(error.message);
    return 2;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Starting Java takes longer than validating, so each flavour sees all of its reports at once. */
function validated(
  reports: readonly Report[],
  validate: (flavour: string, files: readonly string[]) => ReadonlyMap<string, readonly Finding[]>,
): readonly Outcome[] {
  const flavours = new Set(VARIANTS.flatMap((variant) => variant.flavours));
  return [...flavours].flatMap((flavour) => {
    const own = reports.filter(({ variant }) => variant.flavours.includes(flavour));
    if (own.length === 0) return [];
    const verdicts = validate(
      flavour,
      own.map(({ file }) => file),
    );
    return own.map((report) => ({ report, check: flavour, findings: verdicts.get(report.file) ?? [noVerdict()] }));
  });
}

async function checkedElsewhere(reports: readonly Report[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  if (hasTool('qpdf', '--version')) {
    for (const report of reports) outcomes.push({ report, check: 'qpdf', findings: checkWithQpdf(report.file) });
  } else console.log(missingTool('qpdf', 'qpdf'));
  if (hasTool('pdftotext', '-v')) {
    // The other ways to build change nothing of the text.
    const plain = reports.filter(({ variant }) => variant === VARIANTS[0]);
    for (const report of plain) outcomes.push({ report, check: 'pdftotext', findings: await readingOrder(report) });
  } else console.log(missingTool('pdftotext', 'poppler-utils (poppler)'));
  return outcomes;
}
