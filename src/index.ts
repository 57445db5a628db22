/** The public API: what the command line does, for programs. */
export {
  type BuildOptions,
  type BuildResult,
  build,
  type CheckOptions,
  type CheckResult,
  check,
  type Fault,
  type FileCounts,
  type Progress,
} from './build.ts';
export type { Diagnostic, Position, Range } from './diagnostics/diagnostic.ts';
export { formatDiagnostic } from './diagnostics/format.ts';
export { type DiffOptions, type DiffResult, diff } from './diff.ts';
export { type Effects, FileError, systemEffects } from './effects.ts';
export { type MergeOptions, merge } from './merge.ts';
export type { Analysis } from './model/analysis.ts';
export type { Changes } from './model/changes.ts';
export type { Comparison } from './model/comparison.ts';
export { UsageError } from './usage-error.ts';
