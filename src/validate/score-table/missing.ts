import type { LoadedTable } from '../../load/table.ts';
import type { Cursor } from '../cursor.ts';
import type { CellFinding, Layout } from './layout.ts';
import { hasValue } from './merge.ts';
import * as messages from './messages.ts';

/** Scores that neither table nor content has: a line that is missing is told once, not for each score. */
export function missingScores(
  { entries, lines, findings }: Layout,
  traits: Cursor,
  subjects: readonly string[],
  { rows }: LoadedTable,
): CellFinding[] {
  const inTable = new Map(entries.map((entry) => [`${entry.trait} ${entry.subject}`, entry]));
  const pairs = traits.items().flatMap((trait) => {
    const id = trait.get('id').string();
    return id === null
      ? []
      : subjects.map((subject) => {
          const entry = inTable.get(`${id} ${subject}`);
          const isOwn = hasValue(trait.get('scores').get(subject).value);
          return { trait: id, subject, entry, isMissing: !isOwn && (entry === undefined || entry.value.text === '') };
        });
  });
  const absent = pairs.filter(({ isMissing, entry }) => isMissing && !entry);
  const isWhole = (kind: 'trait' | 'subject', id: string) =>
    pairs.every((pair) => pair[kind] !== id || (pair.isMissing && !pair.entry));
  const whole = (kind: 'trait' | 'subject') =>
    [...new Set(absent.map((pair) => pair[kind]))].filter((id) => isWhole(kind, id));
  const [lostTraits, lostSubjects] = [whole('trait'), whole('subject')];
  const head = headOf(rows[0] ?? []);
  const empty = pairs.flatMap(({ trait, subject, entry, isMissing }) =>
    isMissing && entry ? [{ problem: messages.emptyCell(trait, subject), offsets: entry.value.offsets }] : [],
  );
  // Where a heading is wrong, what it should have headed is missing as well.
  if (findings.length > 0) return empty;
  return [
    ...empty,
    ...lostTraits.map((id) => ({ problem: messages.noLine('trait', id, lines.trait), offsets: head })),
    ...lostSubjects.map((id) => ({ problem: messages.noLine('subject', id, lines.subject), offsets: head })),
    ...absent
      .filter(({ trait, subject }) => !lostTraits.includes(trait) && !lostSubjects.includes(subject))
      .map(({ trait, subject }) => ({ problem: messages.emptyCell(trait, subject), offsets: head })),
  ];
}

const headOf = (cells: LoadedTable['rows'][number]): CellFinding['offsets'] => [
  cells[0]?.offsets[0] ?? 0,
  cells.at(-1)?.offsets[1] ?? 0,
];
