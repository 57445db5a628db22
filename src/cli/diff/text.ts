import type { ChangeGroup, ChangeRow, ChangesParts } from '../../compose/parts/changes/changes-parts.ts';
import { harmless } from '../../diagnostics/terminal-text.ts';
import type { DiffResult } from '../../diff.ts';
import { changedLines } from './lines.ts';

/** For people: what changed for the answer and why, then every change. Marked by signs, not by colours. */
export function diffText({ told, changes }: NonNullable<DiffResult['found']>): string {
  const blocks = [
    [told.headline, ...(told.counts === '' ? [] : [told.counts]), ...(told.note === null ? [] : [told.note])],
    ...(told.isEmpty ? [] : [causes(told), ...told.groups.map(group)]),
  ];
  const head = `${changes.new.title}\n${told.since} → ${told.edition}`;
  return [head, ...blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))]
    .join('\n\n')
    .split('\n')
    .map(harmless)
    .join('\n');
}

function causes({ lead }: ChangesParts): readonly string[] {
  if (!lead || lead.causes.length === 0) return [];
  const { leader, challenger, changeText, shiftText } = lead;
  const width = Math.max(
    ...[shiftText, ...lead.causes.map(({ effectText }) => effectText)].map(({ length }) => length),
  );
  return [
    `${leader} – ${challenger}: ${changeText} (${shiftText})`,
    ...lead.causes.map(({ label, what, effectText }) => `  ${effectText.padStart(width)}  ${label}. ${what}`),
  ];
}

const group = ({ title, kind, rows }: ChangeGroup): readonly string[] => [
  `${title} (${rows.length})`,
  ...rows.flatMap(kind === 'texts' || kind === 'features' ? textRow : numberRow),
];

function numberRow({ label, old, new: next, note, mark }: ChangeRow): readonly string[] {
  const change = old === next ? next : `${old} → ${next}`;
  const sign = mark?.sign ? `${mark.sign} ` : '';
  return [`  ${sign}${label}: ${change}${note === null ? '' : ` (${note})`}`];
}

function textRow({ label, old, new: next }: ChangeRow): readonly string[] {
  const lines = changedLines(old, next);
  return [`  ${label}`, ...lines.old.map((line) => `    - ${line}`), ...lines.new.map((line) => `    + ${line}`)];
}
