/** What we tell a user about the parts of an output folder. */

export const noParts = (folder: string): string =>
  `${folder} has no parts to merge: no manifest.1-of-….json, as build --shard writes them`;
export const partsOfMany = (folder: string, counts: readonly number[]): string =>
  `${folder} has parts of ${counts.join(' and of ')} shards; remove the manifest.…json of those that are not meant`;
export const partsMissing = (count: number, absent: readonly number[], unfinished: readonly number[]): string =>
  [
    `${absent.length + unfinished.length} of ${count} shards are not there yet`,
    ...(absent.length > 0 ? [`never begun: ${absent.map((number) => `${number}/${count}`).join(', ')}`] : []),
    ...(unfinished.length > 0 ? [`not finished: ${unfinished.map((number) => `${number}/${count}`).join(', ')}`] : []),
    'run each again with build --shard',
  ].join('; ');
