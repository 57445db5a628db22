import { describe, expect, it } from 'vitest';
import { makeEach } from '../../src/many/make-each.ts';
import type { Failure, FileOutcome } from '../../src/many/make-file.ts';
import { UsageError } from '../../src/usage-error.ts';

const files = Array.from({ length: 12 }, (_, at) => ({ path: `content/${at}.yaml`, id: String(at) }));
const NOTHING = { diagnostics: [], languages: ['en'], written: null, complete: true, milliseconds: 1, seen: [] };

/** The earlier ones take longer; some fail. */
const maker =
  (failures: Readonly<Record<string, Failure['kind']>>, begun: string[] = []) =>
  async (file: (typeof files)[number]): Promise<FileOutcome> => {
    begun.push(file.id);
    await new Promise((resolve) => setTimeout(resolve, 15 - Number(file.id)));
    const kind = failures[file.id];
    return { file, ...NOTHING, failure: kind ? { kind, message: `no ${file.id}`, stack: '' } : null };
  };
const idsOf = (outcomes: readonly FileOutcome[]) => outcomes.map(({ file }) => file.id);
const ALL = files.map(({ id }) => id);

describe('making each', () => {
  it('gives outcomes in the order of the files, and each as it comes', async () => {
    const came: FileOutcome[] = [];
    const use = async (outcome: FileOutcome) => void came.push(outcome);
    const outcomes = await makeEach(files, maker({}), use, { jobs: 4, failFast: false });
    expect(idsOf(outcomes)).toEqual(ALL);
    expect(idsOf(came)).not.toEqual(ALL);
    expect(idsOf(came).sort()).toEqual([...ALL].sort());
  });

  it('goes on when one fails, or begins no other', async () => {
    const options = { jobs: 2, failFast: false };
    const outcomes = await makeEach(files, maker({ 3: 'file' }), async () => undefined, options);
    expect(idsOf(outcomes)).toEqual(ALL);
    const begun: string[] = [];
    const stopped = await makeEach(files, maker({ 3: 'fault' }, begun), async () => undefined, {
      ...options,
      failFast: true,
    });
    expect(idsOf(stopped)).toEqual(begun);
    expect(begun.length).toBeLessThan(6);
    expect(begun).toContain('3');
  });

  it('ends at wrong usage, which every file would meet', async () => {
    const begun: string[] = [];
    const made = makeEach(files, maker({ 1: 'usage' }, begun), async () => undefined, { jobs: 2, failFast: false });
    await expect(made).rejects.toBeInstanceOf(UsageError);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(begun.length).toBeLessThan(6);
  });
});
