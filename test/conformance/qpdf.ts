import type { Finding } from './conformance.ts';
import { damaged } from './messages.ts';
import { run } from './tools.ts';

/** What qpdf finds wrong with the file as such: its objects, streams and tables. */
export function checkWithQpdf(file: string): readonly Finding[] {
  const { status, stdout, stderr } = run('qpdf', ['--check', file]);
  return status === 0 ? [] : [damaged((stdout + stderr).trim())];
}
