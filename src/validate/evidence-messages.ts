import type { Problem } from '../diagnostics/diagnostic.ts';
import { codes } from '../diagnostics/words.ts';

/** What we tell a user about what scores rest on: each as severe as the content wants it. */

type Severity = Problem['severity'];

const HOW = (check: string) => `say how severe this is under \`checks\`: \`${check}: error\`, \`warning\` or \`off\``;

export const unsupported = (subjects: readonly string[], severity: Severity): Problem => ({
  severity,
  code: 'unsupported',
  message: `No source for the ${scores(subjects)} here`,
  expected: '`evidence` with the id of a source',
  hint: HOW('unsupported'),
});

export const unreasoned = (subjects: readonly string[], severity: Severity): Problem => ({
  severity,
  code: 'unreasoned',
  message: `No reason for the ${scores(subjects)} here`,
  expected: 'a `rationale`',
  hint: HOW('unreasoned'),
});

export const uncited = (source: string, severity: Severity): Problem => ({
  severity,
  code: 'uncited',
  message: `Nothing cites the source \`${source}\``,
  expected: 'the `evidence` of at least one score',
  hint: HOW('uncited'),
});

export const outdated = (source: string, date: string, before: string, severity: Severity): Problem => ({
  severity,
  code: 'outdated',
  message: `The source \`${source}\` is of ${date}, before ${before}`,
  expected: 'a source that is recent enough, or another day under `checks`',
  hint: null,
});

const scores = (subjects: readonly string[]): string =>
  `${subjects.length === 1 ? 'score' : 'scores'} of ${codes(subjects)}`;
