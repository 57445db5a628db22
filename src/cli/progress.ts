import type { Progress } from '../build.ts';
import type { Effects } from '../effects.ts';
import type { FileOutcome } from '../many/make-file.ts';
import { hasFailed } from '../many/make-file.ts';
import { grouped, perSecond } from './terminal.ts';

/** As much of a terminal as a bar needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Where a person looks at a terminal, a bar that moves, for more than a few files; else a line for each. */
export function progressOf(effects: Effects, terminal: Terminal = process.stderr): Progress {
  const lines: Progress = { begin: () => undefined, made: (outcome) => effects.log(lineOf(outcome)) };
  let progress = lines;
  return {
    begin(files) {
      if (terminal.isTTY && files >= MANY) progress = bar(files, effects.now, terminal);
    },
    made: (outcome) => progress.made(outcome),
  };
}

const MANY = 10;

export function lineOf({ file, languages, written, milliseconds }: FileOutcome): string {
  const isKept = written?.files.every(({ why }) => why === null) ?? false;
  const what = isKept ? 'unchanged' : languages.length > 0 ? languages.join(', ') : 'not built';
  return `${file.path}  ${what}  ${Math.round(milliseconds)} ms`;
}

/** Note: counts. */
function bar(files: number, now: () => number, terminal: Terminal): Progress {
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let done = 0;
  let failed = 0;
  return {
    begin: () => undefined,
    made(outcome) {
      done += 1;
      if (hasFailed(outcome)) failed += 1;
      const time = now();
      if (time - drawn < 1000 / DRAWN_A_SECOND && done < files) return;
      drawn = time;
      const text = barText({ files, done, failed, milliseconds: time - started });
      terminal.write(`${ANEW}${text.slice(0, (terminal.columns ?? 80) - 1)}`);
      if (done === files) terminal.write(ANEW);
    },
  };
}

const DRAWN_A_SECOND = 10;

/** To the beginning of the line, which is emptied. */
const ANEW = '\r\u001b[K';

export interface Standing {
  readonly files: number;
  readonly done: number;
  readonly failed: number;
  readonly milliseconds: number;
}

/** e.g. `[######--------------]  312 of 1,000  2 failed  21.4 a second  0:32 left`. */
export function barText({ files, done, failed, milliseconds }: Standing): string {
  const full = Math.floor((WIDTH * done) / files);
  const left = Math.ceil((milliseconds * (files - done)) / done / 1000);
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')} left`;
  return [
    `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}]`,
    `${grouped(done)} of ${grouped(files)}`,
    ...(failed > 0 ? [`${grouped(failed)} failed`] : []),
    `${perSecond(done, milliseconds)} a second`,
    time,
  ].join('  ');
}

const WIDTH = 20;
