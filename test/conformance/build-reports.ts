import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** A way to build, and what its reports have to conform to. */
export interface Variant {
  readonly name: string;
  readonly flags: readonly string[];
  /** As veraPDF names them. */
  readonly flavours: readonly string[];
}

export const VARIANTS: readonly Variant[] = [
  { name: 'as it is', flags: [], flavours: ['ua1'] },
  { name: '--pdf a', flags: ['--pdf', 'a'], flavours: ['ua1', '3b'] },
  { name: '--pdf a --no-attach', flags: ['--pdf', 'a', '--no-attach'], flavours: ['ua1', '2b'] },
];

export interface Report {
  /** E.g. `content/gpt-4v-vs-gemini/en`, `ties/content/en`. */
  readonly name: string;
  readonly language: string;
  readonly variant: Variant;
  readonly file: string;
}

/** What is built, and the earlier edition that it is held against; null for none. */
interface Source {
  readonly source: string;
  readonly since: string | null;
}

interface Job extends Source {
  readonly out: string;
  readonly variant: Variant;
}

/** All of content/ and every golden case that is right, by the compiled command line, as a user builds them. */
export async function buildReports(root: string, folder: string) {
  const cases = readdirSync(join(root, 'test', 'cases')).filter((name) => !name.startsWith('bad-'));
  const sources = [{ source: 'content', since: null }, SINCE, ...cases.map((name) => caseSource(root, name))];
  const jobs = VARIANTS.flatMap((variant, at) =>
    sources.map((source): Job => ({ ...source, variant, out: join(folder, String(at), nameOf(source)) })),
  );
  const reports: Report[] = [];
  const unbuilt: string[] = [];
  const left = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = left.shift(); job; job = left.shift()) {
      const failure = await built(job, root);
      const made = failure === null ? reportsOf(job) : [];
      reports.push(...made);
      if (failure !== null) unbuilt.push(`${job.source} (${job.variant.name}) does not build:\n${failure}`);
      else if (made.length === 0) unbuilt.push(`${job.source} (${job.variant.name}) has no report`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const order = (report: Report): string => `${report.name} ${VARIANTS.indexOf(report.variant)}`;
  return { reports: reports.sort((one, other) => (order(one) < order(other) ? -1 : 1)), unbuilt };
}

/** The flagship with what changed. */
const SINCE: Source = { source: 'content/gpt-4v-vs-gemini.yaml', since: 'content/earlier/gpt-4v-vs-gemini.yaml' };

function caseSource(root: string, name: string): Source {
  const folder = join('test', 'cases', name);
  const earlier = join(folder, 'earlier.yaml');
  return existsSync(join(root, earlier))
    ? { source: join(folder, 'content.yaml'), since: earlier }
    : { source: folder, since: null };
}

const nameOf = ({ source, since }: Source): string =>
  since === null ? (source.split(/[/\\]/).at(-1) ?? '') : `${source.split(/[/\\]/).at(-2) ?? ''}-since`;

/** What the build said when it failed; null when it did not. */
const built = ({ source, since, out, variant }: Job, root: string): Promise<string | null> =>
  new Promise((resolve) => {
    mkdirSync(dirname(out), { recursive: true });
    const args = [
      'dist/cli.js',
      'build',
      '--no-cache',
      source,
      '--out',
      out,
      ...(since === null ? [] : ['--since', since]),
      ...variant.flags,
    ];
    execFile(process.execPath, args, { cwd: root }, (error, _stdout, stderr) => resolve(error ? stderr : null));
  });

const reportsOf = ({ out, variant }: Job): readonly Report[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[/\\])report\.pdf$/.test(path))
    .map((path) => {
      const file = join(out, path);
      const name = relative(dirname(out), dirname(file)).replaceAll('\\', '/');
      return { name, language: name.split('/').at(-1) ?? '', variant, file };
    });
