import { diff } from '../diff.ts';
import type { Effects } from '../effects.ts';
import { diffJson } from './diff/json.ts';
import { diffMarkdown } from './diff/markdown.ts';
import { diffText } from './diff/text.ts';
import type { ExitCode } from './exit-codes.ts';
import type { DiffFlags } from './flags.ts';
import { logProblems, statusOf } from './terminal.ts';

/** What is different on stdout, problems on stderr. That there are differences is no failure. */
export async function diffCommand(old: string, next: string, flags: DiffFlags, effects: Effects): Promise<ExitCode> {
  const { diagnostics, found } = await diff({ old, new: next, language: flags.language ?? null }, effects);
  const result = { diagnostics };
  logProblems(result, effects);
  if (found) effects.print(FORMATS[flags.format](found));
  return statusOf(result);
}

const FORMATS = { text: diffText, json: diffJson, markdown: diffMarkdown } as const;
