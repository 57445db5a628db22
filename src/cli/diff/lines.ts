import { NOTHING } from '../../compose/parts/changes/groups.ts';

/** Lines that are not in the other text: what of two long texts a reader has to compare. */
export function changedLines(
  old: string,
  next: string,
): { readonly old: readonly string[]; readonly new: readonly string[] } {
  const [before, after] = [old, next].map((text) => (text === NOTHING ? [] : text.split('\n')));
  return {
    old: before?.filter((line) => !after?.includes(line)) ?? [],
    new: after?.filter((line) => !before?.includes(line)) ?? [],
  };
}
