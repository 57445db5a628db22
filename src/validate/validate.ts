import * as v from 'valibot';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { LoadedContent } from '../load/load-content.ts';
import type { Comparison } from '../model/comparison.ts';
import { readBrand } from './brand.ts';
import { checkCharacters } from './characters.ts';
import { cursor } from './cursor.ts';
import { checkEmptiness } from './emptiness.ts';
import { checkEvidence } from './evidence.ts';
import { at, type Finding } from './finding.ts';
import { type ReadBeside, readImages } from './images.ts';
import { findingsOf } from './issues.ts';
import { checkLanguages, unsupportedReason } from './languages.ts';
import { localise } from './localise.ts';
import { markdownReader } from './markdown.ts';
import * as messages from './messages.ts';
import { checkReferences } from './references.ts';
import { isMap } from './schema/combinators.ts';
import { contentSchema } from './schema/content.ts';
import { isLanguage } from './schema/values.ts';
import { type WithScores, withScores } from './score-table/score-table.ts';
import { locateStretch } from './stretch.ts';

export interface Validated {
  /** The comparison in each of its languages, default first; empty when there are errors. */
  readonly comparisons: readonly Comparison[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Document → Comparison: every problem at once, each at its place.
 *
 * @param id the content file's name without its ending
 */
export async function validate(content: LoadedContent, id: string, readBeside: ReadBeside): Promise<Validated> {
  if (hasErrors(content.diagnostics)) return { comparisons: [], diagnostics: content.diagnostics };
  if (!isMap(content.value)) {
    const received = Array.isArray(content.value) ? 'a list' : 'a single value';
    return { comparisons: [], diagnostics: place([at([], messages.notAMap(received))], content, null) };
  }
  const markdown = markdownReader();
  const scores = withScores(content, content.value, markdown);
  const { value } = scores;
  const languages = declaredLanguages(value);
  const result = v.safeParse(contentSchema(languages), value);
  const { images, findings: imageFindings } = await readImages(value, markdown, readBeside);
  const brand = await readBrand(cursor(value).get('brand'), readBeside);
  const refused = (languages ?? []).filter((tag) => unsupportedReason(tag) !== null);
  const findings = [
    ...scores.findings,
    ...(result.issues ?? []).flatMap(findingsOf),
    ...checkReferences(value),
    ...checkEvidence(cursor(value)),
    ...checkLanguages(cursor(value).get('languages')),
    ...checkCharacters(value, markdown, languages ?? [], refused),
    ...checkEmptiness(value, markdown),
    ...imageFindings,
    ...brand.findings,
  ];
  const diagnostics = place(findings, content, scores);
  if (!result.success || hasErrors(diagnostics)) return { comparisons: [], diagnostics };
  const file = result.output;
  const comparisons = file.languages.map((language) =>
    localise(file, id, { language, markdown, images, brand: brand.files }),
  );
  return { comparisons, diagnostics };
}

/** The languages that texts are held against; null while the list itself is wrong. */
function declaredLanguages(value: Readonly<Record<string, unknown>>): readonly string[] | null {
  const languages: unknown = value.languages;
  if (!Array.isArray(languages)) return null;
  const tags = languages.filter((tag): tag is string => typeof tag === 'string' && isLanguage(tag));
  return tags.length > 0 && tags.length === languages.length ? [...new Set(tags)] : null;
}

/** In the order of the file, then of its table; a place that two checks found is told once. */
function place(findings: readonly Finding[], content: LoadedContent, scores: WithScores | null): Diagnostic[] {
  const placed = findings.map(({ problem, path, part, stretch }) => {
    const cell = scores?.cellAt(path);
    if (cell) return { ...cell, problem };
    const offsets = stretch ? locateStretch(content, path, stretch) : content.locate(path, part);
    return { source: content.source, offsets, problem };
  });
  const all = [...placed, ...(scores?.cellFindings ?? [])].sort(
    (left, right) =>
      Number(left.source !== content.source) - Number(right.source !== content.source) ||
      left.offsets[0] - right.offsets[0],
  );
  const seen = new Set<string>();
  const diagnostics = all.flatMap(({ source, offsets, problem }) => {
    const key = `${source.path} ${offsets[0]} ${problem.code} ${problem.message}`;
    return seen.has(key) || !seen.add(key) ? [] : [source.diagnostic(problem, offsets)];
  });
  return [...diagnostics, ...(content.table?.diagnostics ?? [])];
}
