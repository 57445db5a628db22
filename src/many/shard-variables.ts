import type { Shard } from '../model/shard.ts';
import { UsageError } from '../usage-error.ts';
import * as messages from './messages.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

interface Scheduler {
  readonly name: string;
  readonly index: string;
  /** What the first shard has for its index. */
  readonly first: 0 | 1;
  /** Null when the scheduler does not tell how many there are: then OWN.count does. */
  readonly count: string | null;
}

/** Set by who runs us where the scheduler sets nothing, such as a matrix of GitHub Actions. */
const OWN: Scheduler & { readonly count: string } = {
  name: 'juxtadeck',
  index: 'JUXTADECK_SHARD_INDEX',
  first: 0,
  count: 'JUXTADECK_SHARD_COUNT',
};

const SLURM = { name: 'Slurm', index: 'SLURM_ARRAY_TASK_ID', first: 0, count: 'SLURM_ARRAY_TASK_COUNT' } as const;

/** As each documents it. */
const SCHEDULERS: readonly Scheduler[] = [
  { name: 'a Kubernetes Indexed Job', index: 'JOB_COMPLETION_INDEX', first: 0, count: null },
  SLURM,
  { name: 'AWS Batch', index: 'AWS_BATCH_JOB_ARRAY_INDEX', first: 0, count: 'AWS_BATCH_JOB_ARRAY_SIZE' },
  { name: 'Google Cloud Batch', index: 'BATCH_TASK_INDEX', first: 0, count: 'BATCH_TASK_COUNT' },
  { name: 'Azure Pipelines', index: 'SYSTEM_JOBPOSITIONINPHASE', first: 1, count: 'SYSTEM_TOTALJOBSINPHASE' },
  { name: 'GNU parallel', index: 'PARALLEL_SEQ', first: 1, count: null },
];

/** Which shard this is, by what the scheduler has set. Throws UsageError. */
export function shardFromVariables(variables: Variables): Shard {
  const scheduler = schedulerOf(variables);
  const { index, count } = scheduler;
  const name = count !== null && variables[count] !== undefined ? count : OWN.count;
  if (!variables[name]) throw new UsageError(messages.noCount(index, scheduler.name, count ?? OWN.count));
  const shards = wholeNumber(name, variables);
  const number =
    scheduler === SLURM ? slurmNumber(variables, shards) : wholeNumber(index, variables) - scheduler.first + 1;
  if (number < 1 || number > shards) throw new UsageError(messages.outOfRange(index, variables[index] ?? '', shards));
  return { number, count: shards };
}

/** Our own variables come before others; of two others, as when GNU parallel runs inside a batch job, we choose none. */
function schedulerOf(variables: Variables): Scheduler {
  if (variables[OWN.index]) return OWN;
  const [found, ...others] = SCHEDULERS.filter(({ index }) => variables[index]);
  if (!found) throw new UsageError(messages.noIndex(SCHEDULERS.map(({ index }) => index)));
  if (others.length > 0) throw new UsageError(messages.severalIndices([found, ...others].map(({ index }) => index)));
  return found;
}

/** An array may begin anywhere, and go in steps: `--array=10-28:2`. */
function slurmNumber(variables: Variables, count: number): number {
  const [id, min, max] = ['ID', 'MIN', 'MAX'].map((name) => wholeNumber(`SLURM_ARRAY_TASK_${name}`, variables));
  if (id === undefined || min === undefined || max === undefined || count < 1) return 0;
  const step = count === 1 ? 1 : (max - min) / (count - 1);
  if (!Number.isInteger(step) || (id - min) % step !== 0) throw new UsageError(messages.unevenArray());
  return (id - min) / step + 1;
}

function wholeNumber(name: string, variables: Variables): number {
  const text = variables[name] ?? '';
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(messages.notANumber(name, text));
  return Number(text);
}
