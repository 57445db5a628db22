import type { Report } from './build-reports.ts';
import type { Finding, Outcome } from './conformance.ts';
import type { FailedRule } from './verapdf.ts';

export const needsJava = (): string =>
  'No Java was found, and the validator veraPDF needs it (version 11 or later).\n' +
  'To get it: apt-get install default-jre-headless maven  (Debian, Ubuntu), brew install openjdk maven  (macOS).';

export const needsMaven = (): string =>
  'No Maven (mvn) was found; it fetches the validator veraPDF the first time.\n' +
  'To get it: apt-get install maven  (Debian, Ubuntu), brew install maven  (macOS).';

export const mavenFailed = (output: string): string =>
  `Maven could not fetch veraPDF; it needs the network the first time.\n${output.trim()}`;

export const missingTool = (tool: string, name: string): string =>
  `${tool} was not found, so its check is left out. To get it: install ${name} with apt-get or brew.`;

export const nothingBuilt = (): string => 'There is no report at all to validate.';
export const noVerdict = (): Finding => ({ what: 'veraPDF says nothing of this file', where: [] });
export const noResult = (reason: string): Finding => ({
  what: 'veraPDF could not validate this file',
  where: reason === '' ? [] : [reason],
});

export const damaged = (complaints: string): Finding => ({ what: 'qpdf complains', where: [complaints] });

export const outOfOrder = (text: string, page: number): Finding => ({
  what: 'A text is not where the structure has it, or not at all',
  where: [`page ${page}: “${text}”`],
});
export const noNameInText = (name: string): Finding => ({
  what: 'A name of data.json is nowhere in the text',
  where: [name],
});

/** The clause and what it asks for; and where it is not held. */
export const ruleBroken = ({ specification, clause, testNumber, description, checks }: FailedRule): Finding => ({
  what: `${specification} ${clause}-${testNumber}: ${description}`,
  where: checks.map(({ context, errorMessage }) => `${errorMessage}\n      at ${context.replace(/^root\//, '')}`),
});

export const passed = (reports: number, checks: number): string => `All ${checks} checks of ${reports} reports passed.`;

/** A line for each report with what each check says of it. */
export function table(reports: readonly Report[], outcomes: readonly Outcome[]): string {
  const checks = [...new Set(outcomes.map(({ check }) => check))];
  const rows = reports.map((report) => {
    const own = new Map(outcomes.filter((each) => each.report === report).map((each) => [each.check, each.findings]));
    const verdict = (findings: readonly Finding[] | undefined): string =>
      findings === undefined ? '' : findings.length === 0 ? 'passed' : 'FAILED';
    return [report.name, report.variant.name, ...checks.map((check) => verdict(own.get(check)))];
  });
  return aligned([['report', 'built', ...checks], ...rows]);
}

/** What is wrong, each thing once, and in which reports. */
export function failures(outcomes: readonly Outcome[]): string {
  const reports = new Map<string, string[]>();
  for (const { report, check, findings } of outcomes)
    for (const { what, where } of findings) {
      const head = `${check}: ${what}`;
      const places = where.map((place) => `\n    ${place}`).join('');
      reports.set(head, [...(reports.get(head) ?? []), `  ${report.name} (${report.variant.name})${places}`]);
    }
  return [...reports]
    .map(([head, each]) => {
      const more = each.length > SHOWN ? [`  and ${each.length - SHOWN} more reports`] : [];
      return [head, ...each.slice(0, SHOWN), ...more].join('\n');
    })
    .join('\n\n');
}

/** One fault is often in every report. */
const SHOWN = 4;

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
