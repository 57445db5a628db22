import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.ts';
import { systemEffects } from '../../src/effects.ts';
import { shardFromVariables } from '../../src/many/shard-variables.ts';

const folder = join(import.meta.dirname, '..', '..', 'examples');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const containerOf = (name: string) => parse(read(name)).spec.template.spec.containers[0];
const workflow = parse(read('github-actions.yaml'));
const stepsOf = (job: string): string[] =>
  workflow.jobs[job].steps.flatMap(({ run: step }: { run?: string }) => step ?? []);

/** The command lines of an example, without what starts them. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'kubernetes-job.yaml': [containerOf('kubernetes-job.yaml').command.join(' ')],
  'kubernetes-merge.yaml': [containerOf('kubernetes-merge.yaml').command.join(' ')],
  'github-actions.yaml': [...stepsOf('build'), ...stepsOf('merge')],
  'gnu-parallel.sh': read('gnu-parallel.sh').split('\n'),
};

describe('the examples', () => {
  it('are all looked at', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  for (const [name, lines] of Object.entries(COMMANDS))
    it(`call commands with options that exist: ${name}`, async () => {
      const commands = lines.flatMap((line) => /^[^#]*npx juxtadeck (.*)$/.exec(line)?.[1] ?? []);
      expect(commands.length).toBeGreaterThan(0);
      for (const [verb = '', ...words] of commands.map((command) => command.split(' '))) {
        const help: string[] = [];
        const effects = { ...systemEffects(), print: (text: string) => void help.push(text) };
        expect(await run([verb, '--help'], effects), verb).toBe(0);
        expect(help.join()).toContain(`juxtadeck ${verb} `);
        const options = words.filter((word) => word.startsWith('-'));
        expect(options.filter((option) => !help.join().includes(` ${option} `))).toEqual([]);
      }
    });

  it('set as many shards as there are', () => {
    const { spec } = parse(read('kubernetes-job.yaml'));
    const { env } = containerOf('kubernetes-job.yaml');
    const variables = Object.fromEntries(env.map(({ name, value }: Record<string, string>) => [name, value]));
    const last = shardFromVariables({ ...variables, JOB_COMPLETION_INDEX: String(spec.completions - 1) });
    expect(last).toEqual({ number: spec.completions, count: spec.completions });
    expect(Object.keys(workflow.jobs.build.env)).toEqual(['JUXTADECK_SHARD_INDEX', 'JUXTADECK_SHARD_COUNT']);
    const [, many] = /seq (\d+)/.exec(read('gnu-parallel.sh')) ?? [];
    expect(read('gnu-parallel.sh')).toContain(`--shard {}/${many}`);
  });

  it('are what README points at', () => {
    const readme = readFileSync(join(folder, '..', 'README.md'), 'utf8');
    for (const name of Object.keys(COMMANDS)) expect(readme).toContain(`examples/${name}`);
  });
});
