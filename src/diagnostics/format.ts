import { styleText } from 'node:util';
import type { Diagnostic } from './diagnostic.ts';
import { blank, harmless } from './terminal-text.ts';

/**
 * A diagnostic for the terminal: place, message, the line with a caret under what is wrong, what was expected, a hint.
 *
 * @param colour whether the terminal shows colours
 */
export function formatDiagnostic(diagnostic: Diagnostic, colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (colour ? styleText(style, text) : text);
  const { severity, code, file, range } = diagnostic;
  const [message, expected, hint] = [diagnostic.message, diagnostic.expected ?? '', diagnostic.hint ?? ''].map(
    harmless,
  );
  const place = range ? `${file}:${range.start.line}:${range.start.column}` : file;
  const severityText = paint(severity === 'error' ? ['red', 'bold'] : ['yellow', 'bold'], severity);
  const lines = [`${paint('bold', place)} ${severityText} ${paint('dim', code)}`, `  ${message}`];
  const gutter = range ? String(range.start.line).length : 0;
  const margin = `  ${' '.repeat(gutter)} ${paint('blue', '|')}`;
  if (range && diagnostic.sourceLine !== null) {
    const { text, caret } = frame(diagnostic.sourceLine, range);
    lines.push(`  ${paint('blue', `${range.start.line} |`)} ${text}`, `${margin} ${paint('red', caret)}`);
  }
  if (expected) lines.push(`${margin} expected: ${expected}`);
  if (hint) lines.push(`${margin} hint: ${hint}`);
  return lines.join('\n');
}

/** Long lines are cut around the caret, so that it stays on the screen. */
const WINDOW = 100;

function frame(line: string, range: NonNullable<Diagnostic['range']>): { text: string; caret: string } {
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? Math.max(range.end.column - 1, from + 1) : line.length;
  const begin = from > WINDOW ? from - WINDOW / 2 : 0;
  const shown = harmless(line.slice(begin, begin + WINDOW));
  const text = (begin > 0 ? '…' : '') + shown + (line.length > begin + WINDOW ? '…' : '');
  const before = (begin > 0 ? ' ' : '') + blank(line.slice(begin, from));
  const marked = blank(line.slice(from, Math.min(to, begin + WINDOW)));
  return { text, caret: before + '^'.repeat(Math.max(1, marked.length)) };
}
