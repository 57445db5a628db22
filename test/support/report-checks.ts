import tokens from '../../templates/themes/studio/tokens.json' with { type: 'json' };
import { bookmarkFindings, contentsFindings, linkFindings } from './report/navigation-checks.ts';
import { type Margins, marginFindings, overlapFindings, pageNumberFindings } from './report/page-checks.ts';
import { readReport } from './report/read-report.ts';
import {
  coverageFindings,
  figureFindings,
  headingFindings,
  metadataFindings,
  tableFindings,
} from './report/structure-checks.ts';

/**
 * What is wrong with a report, as a reader finds it who has nothing but the PDF; none where it is right. The checks count
 * on nothing that stands in the content.
 */
export async function reportFindings(
  bytes: Uint8Array,
  language: string,
  margins: Margins = tokens.report.margin,
): Promise<readonly string[]> {
  const report = await readReport(bytes);
  const findings = [
    ...(await metadataFindings(report, language)),
    ...headingFindings(report),
    ...bookmarkFindings(report),
    ...contentsFindings(report),
    ...linkFindings(report),
    ...figureFindings(report),
    ...tableFindings(report),
    ...coverageFindings(report),
    ...pageNumberFindings(report, language, margins),
    ...marginFindings(report, margins),
    ...overlapFindings(report),
  ];
  await report.document.destroy();
  return findings;
}
