/** What we tell a user about the parts of the work. */

export const noShard = (text: string): string =>
  `--shard ${text} is none: write e.g. 3/20 for the third of twenty, or auto`;
export const noIndex = (names: readonly string[]): string =>
  `--shard auto finds no number of this shard: it looks for ${names.join(', ')}; JUXTADECK_SHARD_INDEX, from 0, is yours to set`;
export const severalIndices = (names: readonly string[]): string =>
  `--shard auto finds ${names.join(' and ')}: set JUXTADECK_SHARD_INDEX (from 0) and JUXTADECK_SHARD_COUNT to the ones that are meant`;
export const noCount = (index: string, scheduler: string, count: string): string =>
  `--shard auto finds ${index} of ${scheduler}, but not how many shards there are: set ${count}`;
export const notANumber = (name: string, value: string): string =>
  `--shard auto: ${name} is “${value}”, which is no whole number`;
export const outOfRange = (name: string, value: string, count: number): string =>
  `--shard auto: ${name} is ${value}, which is none of ${count} shards`;
export const unevenArray = (): string =>
  '--shard auto: the SLURM array has gaps, so that nobody can say which shard this is; use a plain range such as --array=0-19';
