import type { Analysis } from '../../model/analysis.ts';
import type { Comparison, Score, Subject, Trait } from '../../model/comparison.ts';
import { plainText } from '../../model/rich-text.ts';

const HEADER = [
  'trait',
  'trait_name',
  'subject',
  'subject_name',
  'value',
  'low',
  'high',
  'unit',
  'better',
  'weight',
  'normalised',
  'rationale',
  'sources',
];

/**
 * Every score in a row of its own, for spreadsheets: RFC 4180, in UTF-8 with the mark that tells Excel so. An unknown
 * score says `unknown`; it is neither empty nor zero.
 */
export function scoresCsv(comparison: Comparison, analysis: Analysis): Uint8Array {
  const rows = comparison.traits.flatMap((trait, at) =>
    comparison.subjects.map((subject) =>
      row(trait, subject, analysis.traits[at]?.normalised.get(subject.id) ?? null, comparison),
    ),
  );
  const lines = [HEADER, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
}

type Cell = string | number | null;

function row(trait: Trait, subject: Subject, normalised: number | null, { sources }: Comparison): readonly Cell[] {
  const score = trait.scores.get(subject.id) ?? UNKNOWN;
  const cited = score.evidence.map(({ source, where }) => {
    const title = sources.find(({ id }) => id === source)?.title ?? [];
    return where ? `${plainText(title)}, ${plainText(where)}` : plainText(title);
  });
  return [
    trait.id,
    plainText(trait.name),
    subject.id,
    plainText(subject.name),
    score.value ?? 'unknown',
    score.low,
    score.high,
    trait.measure && plainText(trait.measure.unit),
    trait.range.better,
    trait.weight,
    normalised === null ? null : Number(normalised.toFixed(6)),
    score.rationale && plainText(score.rationale),
    cited.join('; '),
  ];
}

const UNKNOWN: Score = { value: null, low: null, high: null, rationale: null, evidence: [] };

/** A text that a spreadsheet would take for a formula gets an apostrophe: content is data, nothing in it can run. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
