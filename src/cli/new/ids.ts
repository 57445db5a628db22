/**
 * An id for each name: its ASCII letters and digits, e.g. `gpt-4v` for `GPT-4V`. Where a name has no such letters, as in
 * Chinese, its number: `subject-1`.
 */
export function idsOf(names: readonly string[], kind: 'subject' | 'trait'): readonly string[] {
  const ids: string[] = [];
  for (const [index, name] of names.entries()) {
    const wanted = slug(name) ?? `${kind}-${index + 1}`;
    let id = wanted;
    for (let count = 2; ids.includes(id); count += 1) id = `${wanted}-${count}`;
    ids.push(id);
  }
  return ids;
}

function slug(name: string): string | null {
  const id = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // Reserved: see `id` in the schema. Digits alone say nothing of a name.
  return /[a-z]/.test(id) && id !== 'constructor' && id !== 'prototype' ? id : null;
}
