import type { ChangeGroup, ChangesParts } from '../../compose/parts/changes/changes-parts.ts';
import { changesWording } from '../../compose/wording/changes/index.ts';
import { wordingFor } from '../../compose/wording/index.ts';
import type { DiffResult } from '../../diff.ts';
import { changedLines } from './lines.ts';

/** For a pull request: the same as the text, in tables. */
export function diffMarkdown({ told, changes }: NonNullable<DiffResult['found']>): string {
  const { labels } = changesWording(wordingFor(changes.language).wording.language);
  const lines = [
    `## ${plain(changes.new.title)}`,
    '',
    `**${plain(told.headline)}**`,
    ...[told.counts, told.note ?? ''].filter((text) => text !== '').flatMap((text) => ['', plain(text)]),
    ...(told.isEmpty ? [] : [...causes(told, labels), ...told.groups.flatMap((each) => group(each, labels))]),
  ];
  return lines.join('\n');
}

type Labels = ReturnType<typeof changesWording>['labels'];

function causes({ lead }: ChangesParts, labels: Labels): readonly string[] {
  if (!lead || lead.causes.length === 0) return [];
  return [
    '',
    `| ${labels.trait} | ${labels.cause} | ${labels.effect} |`,
    '| --- | --- | ---: |',
    ...lead.causes.map(({ label, what, effectText }) => row([label, what, effectText])),
    row([labels.shift, lead.changeText, lead.shiftText]),
  ];
}

function group({ kind, title, rows }: ChangeGroup, labels: Labels): readonly string[] {
  const cells = rows.map(({ label, old, new: next, note }) => {
    const lines = kind === 'texts' ? changedLines(old, next) : { old: [old], new: [next] };
    return row([label, lines.old.join('\n'), lines.new.join('\n'), note ?? '']);
  });
  return [
    '',
    `### ${title}`,
    '',
    `| ${labels.what} | ${labels.before} | ${labels.now} | |`,
    '| --- | --- | --- | --- |',
    ...cells,
  ];
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => plain(cell).replaceAll('\n', '<br>')).join(' | ')} |`;

/** Content is data: nothing in it is taken for Markdown or HTML. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|#~&]/g, '\\$&');
