import { type Unfit, unfitProblem, unfitStretches } from '../fonts/unfit.ts';
import { at, type Finding } from './finding.ts';
import type { MarkdownReader } from './markdown.ts';
import { stretchAt } from './stretch.ts';
import { type PlacedText, resolvedText, textsOf } from './texts.ts';

/**
 * Characters that no output can show as they are meant. Each one, or each stretch of them, is told once, at its first
 * place.
 *
 * @param refused those of the file's languages that are refused as a whole: their script is not told again in each text
 */
export function checkCharacters(
  value: unknown,
  markdown: MarkdownReader,
  languages: readonly string[],
  refused: readonly string[],
): Finding[] {
  const isTold = ({ path }: PlacedText): boolean =>
    refused.length > 0 && (refused.length === languages.length || path.some((step) => refused.includes(String(step))));
  const found = new Map<string, { readonly text: PlacedText; readonly unfit: Unfit; readonly more: number }>();
  for (const text of textsOf(value)) {
    const resolved = [...unfitStretches(resolvedText(text.text, markdown))];
    for (const unfit of [
      ...unfitStretches(text.text),
      ...resolved.filter(({ stretch }) => !text.text.includes(stretch)),
    ]) {
      if (unfit.kind === 'script' && isTold(text)) continue;
      const first = found.get(unfit.stretch);
      found.set(unfit.stretch, first ? { ...first, more: first.more + 1 } : { text, unfit, more: 0 });
    }
  }
  return [...found.values()].map(({ text: { text, path }, unfit, more }) =>
    at(path, unfitProblem(unfit, more), 'value', stretchAt(text, unfit.index, unfit.stretch)),
  );
}
