import { existsSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as v from 'valibot';
import type { Finding } from './conformance.ts';
import { mavenFailed, needsJava, needsMaven, noResult, noVerdict, ruleBroken } from './messages.ts';
import { hasTool, run, ToolMissing } from './tools.ts';

/** Throws ToolMissing where Java, or Maven for the first time, is not there. */
export function openValidator(root: string) {
  if (!hasTool('java', '-version')) throw new ToolMissing(needsJava());
  const jars = fetched(root);
  const classPath = readdirSync(jars)
    .map((name) => join(jars, name))
    .join(delimiter);
  return (flavour: string, files: readonly string[]): ReadonlyMap<string, readonly Finding[]> => {
    const options = ['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '3', '--loglevel', '1'];
    const { stdout, stderr } = run('java', ['-cp', classPath, MAIN_CLASS, ...options, ...files]);
    return readVerdicts(stdout, files, stderr);
  };
}

const MAIN_CLASS = 'org.verapdf.apps.GreenfieldCliWrapper';

/** The folder of veraPDF's classes: Maven fetches them once, and later runs need no network. */
function fetched(root: string): string {
  const cache = join(root, 'node_modules', '.cache');
  const jars = join(cache, 'verapdf-1.28.2');
  if (existsSync(jars)) return jars;
  if (!hasTool('mvn', '-version')) throw new ToolMissing(needsMaven());
  // Whole or not at all: a fetch that breaks off leaves no folder that looks complete.
  const parts = mkdtempSync(join(cache, 'verapdf-'));
  const pom = join(root, 'test', 'conformance', 'pom.xml');
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${parts}`];
  const { status, stdout, stderr } = run('mvn', ['-q', '-B', '-f', pom, ...goal]);
  if (status !== 0) throw new ToolMissing(mavenFailed(stdout + stderr));
  renameSync(parts, jars);
  return jars;
}

/** Of veraPDF's report only what is asked for; whatever is not as expected here is an error, not a pass. */
const Rule = v.object({
  specification: v.string(),
  clause: v.string(),
  testNumber: v.number(),
  status: v.literal('failed'),
  failedChecks: v.number(),
  description: v.string(),
  checks: v.array(v.object({ context: v.string(), errorMessage: v.string() })),
});
const Result = v.object({
  jobEndStatus: v.literal('normal'),
  compliant: v.boolean(),
  details: v.object({
    passedChecks: v.pipe(v.number(), v.minValue(1)),
    failedRules: v.number(),
    ruleSummaries: v.array(Rule),
  }),
});
const Job = v.object({
  itemDetails: v.object({ name: v.string() }),
  validationResult: v.optional(v.strictTuple([Result])),
  taskException: v.optional(v.object({ exceptionMessage: v.string() })),
});
const Output = v.object({ report: v.object({ jobs: v.array(Job) }) });

export type FailedRule = v.InferOutput<typeof Rule>;

/** What veraPDF says of each file, nothing where it conforms: one that veraPDF could not read or does not speak of has failed. */
export function readVerdicts(
  json: string,
  files: readonly string[],
  complaints: string,
): ReadonlyMap<string, readonly Finding[]> {
  const { jobs } = v.parse(Output, parsed(json, complaints)).report;
  return new Map(
    files.map((file) => {
      const job = jobs.find(({ itemDetails }) => itemDetails.name === file);
      if (!job) return [file, [noVerdict()]];
      const [result] = job.validationResult ?? [];
      if (!result) return [file, [noResult(job.taskException?.exceptionMessage ?? '')]];
      const { ruleSummaries, failedRules } = result.details;
      const isRight = result.compliant && failedRules === 0 && ruleSummaries.length === 0;
      if (isRight) return [file, []];
      return [file, ruleSummaries.length > 0 ? ruleSummaries.map(ruleBroken) : [noResult('it is not compliant')]];
    }),
  );
}

function parsed(json: string, complaints: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`veraPDF gave no JSON: ${json.slice(0, 500)}\n${complaints}`, { cause: error });
  }
}
