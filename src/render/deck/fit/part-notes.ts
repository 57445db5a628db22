import { type Block, plainText, type RichText } from '../../../model/rich-text.ts';
import { namesIn } from './names-in.ts';

/**
 * The speaker notes of each part of a divided slide: what they say of a row, a point or a subject stands where that is
 * shown; what they say of the whole stands on every part.
 *
 * @param views what the parts show
 */
export function notesOfParts(notes: RichText, views: readonly object[]): readonly RichText[] {
  if (views.length < 2) return views.map(() => notes);
  const named = views.map(namesIn);
  const all = new Set(named.flatMap((names) => [...names]));
  const shown = named.map((names, at) => (isChartAlone(views[at] ?? {}) ? all : names));
  const topics = new Map(notes.map((block) => [block, topicsOf(block, all)]));
  return shown.map((names) => {
    const isElsewhere = (topic: string | null) => topic !== null && !names.has(topic);
    let isSkipping = false;
    return notes.flatMap((block): RichText => {
      const { heading = null, items = [] } = topics.get(block) ?? {};
      if (block.type === 'list') {
        const kept = block.items.filter((_, at) => !isSkipping && !isElsewhere(items[at] ?? null));
        return kept.length > 0 ? [{ ...block, items: kept }] : [];
      }
      // A heading speaks for the list after it.
      isSkipping = isElsewhere(heading);
      return isSkipping ? [] : [block];
    });
  });
}

/** A chart whose numbers stand on other slides shows all that they name. */
const isChartAlone = (view: object): boolean =>
  'charts' in view && isFilled(view.charts) && 'rows' in view && !isFilled(view.rows);

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

interface Topics {
  readonly heading?: string | null;
  readonly items?: readonly (string | null)[];
}

function topicsOf(block: Block, names: ReadonlySet<string>): Topics {
  if (block.type === 'list') return { items: block.items.map(([first]) => topicOf(first, names)) };
  const isHeading = block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'strong';
  return isHeading ? { heading: topicOf(block, names) } : {};
}

/** The longest of the names that a note begins with: after its sign, place or number, before what it says of it. */
function topicOf(block: Block | undefined, names: ReadonlySet<string>): string | null {
  if (block?.type !== 'paragraph') return null;
  const text = plainText(block.children).replace(LEADER, '');
  const ends = [...text.matchAll(END)].map(({ index }) => index);
  return [text.length, ...ends.reverse()].map((end) => text.slice(0, end)).find((start) => names.has(start)) ?? null;
}

const LEADER = /^(?:[+−] |\[\d+\] |(?:\d+=?|–) )/u;
const END = /：|: | · | – |（| \(/gu;
