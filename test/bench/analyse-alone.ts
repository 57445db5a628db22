// The analysis and nothing else, as test/bench/analyse.mjs bundles and runs it. No part of the product.
//
//   build <content> <parts>           a whole process: content file → analysis; parts: none, analysis, all
//   warm <content> <parts> <runs>     the same analysis again and again, its content validated
//
// `all` asks for the rank acceptabilities too, which nobody pays for who does not.
import { analyse } from '../../src/analyse/analyse.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { comparisonFrom, timesOf } from './alone.ts';

const PARTS: Readonly<Record<string, (comparison: Comparison) => unknown>> = {
  none: () => null,
  analysis: analyse,
  all: (comparison) => analyse(comparison).acceptability(),
};

void main(process.argv.slice(2));

async function main([command, path = '', parts = '', runs = '']: readonly string[]): Promise<void> {
  const comparison = await comparisonFrom(path, 'en');
  const work = PARTS[parts] ?? analyse;
  if (command === 'build') work(comparison);
  else console.log(JSON.stringify({ milliseconds: await timesOf(() => work(comparison), Number(runs)) }));
}
