import { createHash } from 'node:crypto';
import type { Shard } from '../model/shard.ts';
import { UsageError } from '../usage-error.ts';
import * as messages from './messages.ts';

/** Whether a comparison is of this shard. By its name and nothing else: another one more or less moves none. */
export function ofShard(id: string, { number, count }: Shard): boolean {
  const digest = createHash('sha256').update(id).digest();
  return digest.readUIntBE(0, 6) % count === number - 1;
}

/** e.g. `3/20`. Throws UsageError. */
export function parseShard(text: string): Shard {
  const [, number, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (number === undefined || count === undefined || number < 1 || number > count)
    throw new UsageError(messages.noShard(text));
  return { number, count };
}
