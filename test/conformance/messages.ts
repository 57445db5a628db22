import type { Report } from './build-reports.ts';
import type { Outcome } from './conformance.ts';
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
export const noVerdict = (): string => 'veraPDF says nothing of this file';
export const noResult = (reason: string): string => `veraPDF could not validate this file: ${reason}`;

export const outOfOrder = (text: string, page: number): string =>
  `not in the text of page ${page}, or not where the structure has it: “${text}”`;
export const noNameInText = (name: string): string => `“${name}” of data.json is nowhere in the text`;

/** The clause, what it asks for, and where it is not held. */
export const finding = ({ specification, clause, testNumber, failedChecks, description, checks }: FailedRule): string =>
  [
    `${specification} ${clause}-${testNumber} (${failedChecks}×): ${description}`,
    ...checks.map(({ context, errorMessage }) => `    ${errorMessage}\n      at ${context.replace(/^root\//, '')}`),
  ].join('\n');

export const passed = (reports: number, checks: number): string => `All ${checks} checks of ${reports} reports passed.`;

/** A line for each report with what each check says; below it, what was found. */
export function table(reports: readonly Report[], outcomes: readonly Outcome[]): string {
  const checks = [...new Set(outcomes.map(({ check }) => check))];
  const of = (report: Report, check: string) =>
    outcomes.find((outcome) => outcome.report === report && outcome.check === check);
  const rows = reports.map((report) => [
    report.name,
    report.variant.name,
    ...checks.map((check) => {
      const outcome = of(report, check);
      return outcome ? (outcome.findings.length === 0 ? 'passed' : 'FAILED') : '';
    }),
  ]);
  const failed = outcomes
    .filter(({ findings }) => findings.length > 0)
    .map(({ report, check, findings }) =>
      [`${report.name} (${report.variant.name}), ${check}:`, ...findings.map((each) => `  ${each}`)].join('\n'),
    );
  return [aligned([['report', 'built', ...checks], ...rows]), ...failed].join('\n\n');
}

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
