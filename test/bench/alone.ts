import { join } from 'node:path';
import { analyse } from '../../src/analyse/analyse.ts';
import { composeStory } from '../../src/compose/compose-story.ts';
import { wordingFor } from '../../src/compose/wording/index.ts';
import { systemEffects } from '../../src/effects.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readBeside } from '../../src/load/read-beside.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { loadTheme, type Theme } from '../../src/theme/load-theme.ts';
import { validate } from '../../src/validate/validate.ts';

// What the programs of the benches share. They are run from the project's root.

export const effects = { ...systemEffects(), packageFile: (path: string) => join(process.cwd(), path) };

export async function comparisonFrom(file: string, language: string): Promise<Comparison> {
  const content = loadContent(file, await effects.readFile(file));
  const { comparisons, diagnostics } = await validate(content, 'bench', readBeside(file, effects));
  const comparison = comparisons.find((each) => each.language === language);
  if (!comparison) throw new Error(diagnostics.map(({ message }) => message).join('\n') || `no ${language} in ${file}`);
  return comparison;
}

export async function studio(): Promise<Theme> {
  const theme = await loadTheme('studio', [effects.packageFile('templates')], effects);
  if (!theme) throw new Error('the theme is gone');
  return theme;
}

export const storyOf = (comparison: Comparison) =>
  composeStory(comparison, analyse(comparison), wordingFor(comparison.language).wording);

/** Runs that the engine takes to compile what runs often. */
const WARMING = 30;

/** Milliseconds of each run. The first ones, while the engine still compiles, are not told. */
export async function timesOf(work: () => unknown, runs: number): Promise<number[]> {
  const milliseconds: number[] = [];
  for (let run = -WARMING; run < runs; run += 1) {
    const started = performance.now();
    await work();
    if (run >= 0) milliseconds.push(performance.now() - started);
  }
  return milliseconds;
}
