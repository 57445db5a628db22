import { escapeMarkup } from '../../markup.ts';
import type { ContentsEntry } from '../number/number-blocks.ts';
import type { BlockWriter, Scope } from './scope.ts';

export const writeList: BlockWriter<'list'> = ({ style, start, items }, scope) => {
  const name = style === 'bullets' ? 'ul' : 'ol';
  const from = name === 'ol' && start !== 1 ? ` start="${start}"` : '';
  const isTight = items.every(({ blocks }) => blocks.length <= 1);
  const classes = [...(style === 'sources' ? ['sources'] : []), ...(isTight ? ['tight'] : [])];
  const look = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  const content = items.map(({ id, blocks }) => `<li${scope.ids.attribute(id)}>${scope.blocks(blocks)}</li>`);
  return `<${name}${from}${look}>${content.join('\n')}</${name}>`;
};

export const writeDefinitions: BlockWriter<'definitions'> = ({ entries }, scope) => {
  const rows = entries.map(
    ({ term, blocks }) => `<div><dt>${scope.inlines(term)}</dt><dd>${scope.blocks(blocks)}</dd></div>`,
  );
  return `<dl>${rows.join('\n')}</dl>`;
};

/** The headings as links; on a screen there are no pages to number. */
export const writeContents: BlockWriter<'contents'> = (_, scope) => {
  const chapters = grouped(scope.report.numbering.contents).map(({ entry, parts }) => {
    const inner = parts.map((part) => `<li>${entryLink(part, scope)}</li>`).join('');
    return `<li>${entryLink(entry, scope)}${inner === '' ? '' : `<ol>${inner}</ol>`}</li>`;
  });
  return `<nav aria-label="${escapeMarkup(scope.labels.contents)}"><ol>${chapters.join('\n')}</ol></nav>`;
};

interface Chapter {
  readonly entry: ContentsEntry;
  readonly parts: ContentsEntry[];
}

/** Parts under the chapter before them; one that comes before any chapter stands as a chapter. */
function grouped(entries: readonly ContentsEntry[]): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (const entry of entries) {
    const last = chapters.at(-1);
    if (entry.level === 2 && last) last.parts.push(entry);
    else chapters.push({ entry, parts: [] });
  }
  return chapters;
}

/** The heading's own links would be links inside a link. */
function entryLink({ id, number, text }: ContentsEntry, scope: Scope): string {
  const unlinked = text.map((part) => ('link' in part ? { ...part, link: null } : part));
  const numbered = number === '' ? '' : `<span class="number-of">${escapeMarkup(number)}</span> `;
  return `<a href="#${escapeMarkup(id)}">${numbered}<span>${scope.inlines(unlinked)}</span></a>`;
}
