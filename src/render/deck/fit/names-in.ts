import { type Inline, plainText } from '../../../model/rich-text.ts';

/** What a view shows by name: its subjects, traits, rows, points and sources. */
export function namesIn(view: object): ReadonlySet<string> {
  const names = new Set<string>();
  gather(view, names);
  return names;
}

const NAMES: ReadonlySet<string> = new Set(['name', 'label', 'title', 'lead']);
/** Has a name too, and stands on every part. */
const KICKER = 'kicker';

/** Note: adds to `names`. */
function gather(value: object, names: Set<string>): void {
  for (const [key, child] of Object.entries(value)) {
    if (key === KICKER) continue;
    if (NAMES.has(key)) names.add(nameOf(child));
    else if (typeof child === 'object' && child !== null) gather(child, names);
  }
}

/** A statement's name is its title, which stands in bold before what it says. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  const text: readonly Inline[] = value;
  const [first] = text;
  return first?.type === 'strong' ? plainText(first.children) : plainText(text);
}
