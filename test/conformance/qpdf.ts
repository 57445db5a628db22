import { run } from './tools.ts';

/** What qpdf finds wrong with the file as such: its objects, streams and tables. */
export function checkWithQpdf(file: string): readonly string[] {
  const { status, stdout, stderr } = run('qpdf', ['--check', file]);
  return status === 0 ? [] : (stdout + stderr).trim().split('\n');
}
