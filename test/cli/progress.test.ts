import { describe, expect, it } from 'vitest';
import { barText, progressOf } from '../../src/cli/progress.ts';
import { systemEffects } from '../../src/effects.ts';

const outcome = (at: number) => ({
  file: { path: `content/${at}.yaml`, id: String(at) },
  ...{ diagnostics: [], languages: ['en'], written: null, complete: true, seen: [], milliseconds: 12.4 },
  failure: at === 3 ? ({ kind: 'file', message: 'gone', stack: '' } as const) : null,
});

function watched(isTTY: boolean, files: number) {
  const lines: string[] = [];
  const drawn: string[] = [];
  let time = 0;
  const effects = { ...systemEffects(), log: (line: string) => void lines.push(line), now: () => (time += 50) };
  const progress = progressOf(effects, { isTTY, columns: 60, write: (text) => drawn.push(text) });
  progress.begin(files);
  for (let at = 0; at < files; at += 1) progress.made(outcome(at));
  return { lines, drawn };
}

describe('progress', () => {
  it('is a line for each file where no terminal is, or where there are few', () => {
    const { lines, drawn } = watched(false, 40);
    expect(lines).toHaveLength(40);
    expect(lines[0]).toBe('content/0.yaml  en  12 ms');
    expect(drawn).toEqual([]);
    expect(watched(true, 3).lines).toHaveLength(3);
  });

  it('is a bar in a terminal, drawn now and then, that goes in the end', () => {
    const { lines, drawn } = watched(true, 40);
    expect(lines).toEqual([]);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.length).toBeLessThan(30);
    for (const text of drawn) expect(text.length).toBeLessThan(60 + 4);
    expect(drawn.at(-2)).toContain('40 of 40');
    expect(drawn.at(-2)).toContain('1 failed');
    expect(drawn.at(-1)).toBe('\r\u001b[K');
  });

  it('tells rate and time left', () => {
    expect(barText({ files: 1000, done: 250, failed: 0, milliseconds: 12_500 })).toBe(
      '[#####---------------]  250 of 1,000  20.0 a second  0:38 left',
    );
    expect(barText({ files: 9000, done: 1000, failed: 1234, milliseconds: 50_000 })).toContain(
      '1,000 of 9,000  1,234 failed  20.0 a second  6:40 left',
    );
  });
});
