import { describe, expect, it } from 'vitest';
import * as messages from '../../src/many/messages.ts';
import { ofShard, parseShard } from '../../src/many/shard.ts';
import { shardFromVariables } from '../../src/many/shard-variables.ts';

const ids = Array.from({ length: 2000 }, (_, at) => `product-${at}`);

describe('a shard', () => {
  it('has a share of the files, and each file is of just one', () => {
    const counts = Array.from({ length: 20 }, () => 0);
    for (const id of ids) {
      const owners = counts.flatMap((_, at) => (ofShard(id, { number: at + 1, count: 20 }) ? at : []));
      expect(owners).toHaveLength(1);
      for (const owner of owners) counts[owner] = (counts[owner] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(60);
    expect(Math.max(...counts)).toBeLessThan(145);
  });

  it('is the same for a name on every machine and in every version', () => {
    const third = ids.slice(0, 40).filter((id) => ofShard(id, { number: 3, count: 4 }));
    expect(third).toEqual(['product-3', 'product-17', 'product-22', 'product-23']);
  });

  it('is written as 3/20, and nothing else', () => {
    expect(parseShard('3/20')).toEqual({ number: 3, count: 20 });
    for (const text of ['0/20', '21/20', '3', '3/0', '-1/2', '1.5/2', '3/20x', ''])
      expect(() => parseShard(text), text).toThrow(messages.noShard(text));
  });
});

describe('--shard auto', () => {
  it('reads the variables of each scheduler, from 0 or from 1 as it counts', () => {
    const count = { JUXTADECK_SHARD_COUNT: '20' };
    const cases = {
      own: { JUXTADECK_SHARD_INDEX: '2', ...count },
      kubernetes: { JOB_COMPLETION_INDEX: '2', ...count },
      aws: { AWS_BATCH_JOB_ARRAY_INDEX: '2', AWS_BATCH_JOB_ARRAY_SIZE: '20' },
      google: { BATCH_TASK_INDEX: '2', BATCH_TASK_COUNT: '20' },
      azure: { SYSTEM_JOBPOSITIONINPHASE: '3', SYSTEM_TOTALJOBSINPHASE: '20' },
      parallel: { PARALLEL_SEQ: '3', ...count },
      slurm: slurm(2, 0, 19, 20),
      'slurm from 1': slurm(3, 1, 20, 20),
      'slurm in steps': slurm(14, 10, 48, 20),
    };
    for (const [name, variables] of Object.entries(cases))
      expect(shardFromVariables(variables), name).toEqual({ number: 3, count: 20 });
    expect(shardFromVariables(slurm(7, 7, 7, 1))).toEqual({ number: 1, count: 1 });
  });

  it('takes our own variables before a scheduler’s', () => {
    const own = { JUXTADECK_SHARD_INDEX: '0', JUXTADECK_SHARD_COUNT: '2' };
    expect(shardFromVariables({ ...own, ...slurm(2, 0, 19, 20), PARALLEL_SEQ: '9' })).toEqual({ number: 1, count: 2 });
  });

  it('names the variable that is missing, is no number, or is one too many', () => {
    const wrong = (variables: Readonly<Record<string, string>>) => expect(() => shardFromVariables(variables));
    wrong({}).toThrow('JOB_COMPLETION_INDEX');
    wrong({ JOB_COMPLETION_INDEX: '0' }).toThrow(
      messages.noCount('JOB_COMPLETION_INDEX', 'a Kubernetes Indexed Job', 'JUXTADECK_SHARD_COUNT'),
    );
    wrong({ AWS_BATCH_JOB_ARRAY_INDEX: '0' }).toThrow('set AWS_BATCH_JOB_ARRAY_SIZE');
    wrong({ JOB_COMPLETION_INDEX: '0', JUXTADECK_SHARD_COUNT: 'many' }).toThrow(
      messages.notANumber('JUXTADECK_SHARD_COUNT', 'many'),
    );
    wrong({ JOB_COMPLETION_INDEX: '20', JUXTADECK_SHARD_COUNT: '20' }).toThrow(
      messages.outOfRange('JOB_COMPLETION_INDEX', '20', 20),
    );
    wrong({ PARALLEL_SEQ: '0', JUXTADECK_SHARD_COUNT: '20' }).toThrow(messages.outOfRange('PARALLEL_SEQ', '0', 20));
    wrong({ ...slurm(2, 0, 19, 20), PARALLEL_SEQ: '1' }).toThrow(
      messages.severalIndices(['SLURM_ARRAY_TASK_ID', 'PARALLEL_SEQ']),
    );
    wrong(slurm(3, 1, 7, 3)).toThrow(messages.unevenArray());
    wrong({ SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_COUNT: '3' }).toThrow('SLURM_ARRAY_TASK_MIN');
  });
});

const slurm = (id: number, min: number, max: number, count: number) => ({
  SLURM_ARRAY_TASK_ID: String(id),
  SLURM_ARRAY_TASK_MIN: String(min),
  SLURM_ARRAY_TASK_MAX: String(max),
  SLURM_ARRAY_TASK_COUNT: String(count),
});
