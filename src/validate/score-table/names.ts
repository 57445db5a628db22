import { plainText } from '../../model/rich-text.ts';
import type { Cursor } from '../cursor.ts';
import type { MarkdownReader } from '../markdown.ts';
import { textsOf } from '../texts.ts';

/** What a row or a column can be headed by: the id of a subject or trait, or its name in one of the languages. */
export interface Names {
  readonly ids: readonly string[];
  /** Null when it is nobody's. Several share a name that does not tell them apart. */
  find(heading: string): readonly string[] | null;
  /** All that is found, for "did you mean". */
  readonly all: readonly string[];
}

export function namesOf(list: Cursor, markdown: MarkdownReader): Names {
  const ids = list.ids();
  const byName = new Map<string, readonly string[]>();
  const asWritten: string[] = [];
  for (const item of list.items()) {
    const id = item.get('id').string();
    if (id === null) continue;
    const names = textsOf(item.get('name').value).flatMap(({ text }) => [text, plainText(markdown.inline(text))]);
    asWritten.push(...names);
    for (const name of new Set(names.map(folded))) byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  return {
    ids,
    find: (heading) => {
      const id = ids.find((each) => each === folded(heading));
      return id === undefined ? (byName.get(folded(heading)) ?? null) : [id];
    },
    all: [...ids, ...asWritten],
  };
}

/** Spreadsheets change no letters, but whoever fills them in does not mind capitals, widths and spaces. */
export const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
