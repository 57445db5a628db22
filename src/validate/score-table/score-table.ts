import { hasErrors, type Problem } from '../../diagnostics/diagnostic.ts';
import type { ContentPath, LoadedContent } from '../../load/load-content.ts';
import type { SourceFile } from '../../load/source-file.ts';
import type { LoadedTable, TableCell } from '../../load/table.ts';
import { cursor } from '../cursor.ts';
import { at, type Finding } from '../finding.ts';
import type { MarkdownReader } from '../markdown.ts';
import { isMap } from '../schema/combinators.ts';
import { layoutOf } from './layout.ts';
import { hasValue, mergeScore } from './merge.ts';
import * as messages from './messages.ts';
import { missingScores } from './missing.ts';
import { namesOf } from './names.ts';
import { readScores, type TableScore } from './read-scores.ts';

type ContentMap = Readonly<Record<string, unknown>>;

/** The content with the scores of its table, as if they stood in it: so they are checked like any others. */
export interface WithScores {
  readonly value: ContentMap;
  readonly findings: readonly Finding[];
  /** Problems of cells that are no scores of the content. */
  readonly cellFindings: readonly (CellPlace & { readonly problem: Problem })[];
  /** Where in the table a value of the content comes from; null for what stands in the content. */
  cellAt(path: ContentPath): CellPlace | null;
}

export interface CellPlace {
  readonly source: SourceFile;
  readonly offsets: TableCell['offsets'];
}

export function withScores({ table }: LoadedContent, value: ContentMap, markdown: MarkdownReader): WithScores {
  const nothing = { findings: [], cellFindings: [], cellAt: () => null };
  if (value.scores === undefined) return { ...nothing, value };
  if (!table && cursor(value).get('scores').get('from').string()?.trim())
    throw new Error('The content names a table of scores, and nobody has loaded it');
  // Of a table that cannot be read, each score missing would only hide why.
  if (!table || hasErrors(table.diagnostics)) return { ...nothing, value: filled(value) };
  const content = cursor(value);
  const traits = content.get('traits');
  const subjects = content.get('subjects');
  const layout = layoutOf(table, namesOf(traits, markdown), namesOf(subjects, markdown));
  const { scores, findings } = readScores(layout.entries, traits, table);
  const missing = missingScores(layout, traits, subjects.ids(), table);
  const merged = merge(value, scores, table);
  return {
    ...merged,
    value: filled(merged.value),
    cellFindings: [...layout.findings, ...findings, ...missing].map((each) => ({ ...each, source: table.source })),
  };
}

function merge(value: ContentMap, scores: readonly TableScore[], table: LoadedTable) {
  const cells = new Map<string, TableCell>();
  const findings: Finding[] = [];
  const merged = withTraits(value, (trait, index) => {
    const own = isMap(trait.scores) ? trait.scores : {};
    const all = scores
      .filter((score) => score.trait === trait.id)
      .map((score) => {
        const path = ['traits', index, 'scores', score.subject];
        const result = mergeScore(own[score.subject], score);
        for (const place of result.places) cells.set(keyOf([...path, ...place.path]), place.cell);
        for (const conflict of result.conflicts) {
          const there = placeOf(score.cells[conflict.part], table);
          const problem = messages.conflict(String(conflict.own), String(score.amounts[conflict.part]), there);
          findings.push(at([...path, ...conflict.path], problem));
        }
        return [score.subject, result.score] as const;
      });
    return { ...own, ...Object.fromEntries(all.filter(([, score]) => score !== undefined)) };
  });
  const cellAt = (path: ContentPath): CellPlace | null => {
    const cell = cells.get(keyOf(path));
    return cell ? { source: table.source, offsets: cell.offsets } : null;
  };
  return { value: merged, findings, cellAt };
}

/** What is still missing has been told: as unknown it is not told again. */
function filled(value: ContentMap): ContentMap {
  const subjects = cursor(value).get('subjects').ids();
  return withTraits(value, ({ scores }) => {
    const own = isMap(scores) ? scores : {};
    const unknown = subjects.flatMap((id) => {
      const score = own[id];
      if (hasValue(score) || (score !== undefined && !isMap(score))) return [];
      return [[id, isMap(score) ? { ...score, value: 'unknown' } : 'unknown'] as const];
    });
    return { ...own, ...Object.fromEntries(unknown) };
  });
}

/** The content with other scores for each trait; what has no right shape is left for the schema to tell. */
function withTraits(value: ContentMap, scoresOf: (trait: ContentMap, index: number) => ContentMap): ContentMap {
  if (!Array.isArray(value.traits)) return value;
  const traits = value.traits.map((trait: unknown, index) =>
    isMap(trait) && (trait.scores === undefined || isMap(trait.scores))
      ? { ...trait, scores: scoresOf(trait, index) }
      : trait,
  );
  return { ...value, traits };
}

const keyOf = (path: ContentPath): string => JSON.stringify(path);

function placeOf({ offsets }: TableCell, { source }: LoadedTable): string {
  const { line, column } = source.position(offsets[0]);
  return `${source.path}:${line}:${column}`;
}
