import { describe, expect, it } from 'vitest';
import { MINIMAL, validated } from '../support/content.ts';

const SOURCES = `sources:
  - {id: old, title: Old, date: 2020-05}
  - {id: new, title: New, date: 2026}
  - {id: undated, title: Undated}
  - {id: idle, title: Idle}
`;

/** Three traits for tea and coffee; what stands behind each score is given by trait. */
const content = (behind: readonly string[], checks = ''): string =>
  `${MINIMAL.slice(0, MINIMAL.indexOf('traits:'))}traits:\n${behind
    .map((scores, at) => `  - {id: t${at}, name: T${at}, scores: {${scores}}}\n`)
    .join('')}${SOURCES}${checks && `checks: {${checks}}\n`}`;

const FULL = '{value: 3, rationale: R, evidence: [{source: old}, {source: new}, {source: undated}, {source: idle}]}';
const both = (score: string): string => `tea: ${score}, coffee: ${score}`;
const three = (...scores: readonly string[]): string[] => [...scores];

async function told(yaml: string): Promise<string[]> {
  const { diagnostics } = await validated(yaml);
  return diagnostics.map(
    ({ severity, code, message, range }) => `${severity} ${code} ${range?.start.line}: ${message}`,
  );
}

describe('evidence', () => {
  it('that is whole is told nothing of', async () => {
    expect(await told(content(three(both(FULL), both(FULL), both(FULL))))).toEqual([]);
  });

  it('is missed once a trait where most scores have it, and not of what is unknown', async () => {
    const yaml = content(
      three(both(FULL), `tea: ${FULL}, coffee: 2`, 'tea: unknown, coffee: {value: 4, rationale: R}'),
    );
    expect(await told(yaml)).toEqual([
      'warning unsupported 10: No source for the score of `coffee` here',
      'warning unreasoned 10: No reason for the score of `coffee` here',
      'warning unsupported 11: No source for the score of `coffee` here',
    ]);
  });

  it('is not missed where hardly a score has it, unless it is asked for', async () => {
    const few = three(`tea: ${FULL}, coffee: 3`, 'tea: 2, coffee: 3', 'tea: 1, coffee: unknown');
    expect(await told(content(few))).toEqual([]);
    expect(await told(content(few, 'unsupported: error, unreasoned: warning'))).toEqual([
      'error unsupported 9: No source for the score of `coffee` here',
      'warning unreasoned 9: No reason for the score of `coffee` here',
      'error unsupported 10: No source for the scores of `tea`, `coffee` here',
      'warning unreasoned 10: No reason for the scores of `tea`, `coffee` here',
      'error unsupported 11: No source for the score of `tea` here',
      'warning unreasoned 11: No reason for the score of `tea` here',
    ]);
  });

  it('can be left alone', async () => {
    const yaml = content(three(both(FULL), both(FULL), both('3')), 'unsupported: "off", unreasoned: "off"');
    expect(await told(yaml)).toEqual([]);
  });

  it('has sources that something cites', async () => {
    const cited = '{value: 3, rationale: R, evidence: [{source: old}, {source: new}, {source: undated}]}';
    const idle = three(both(cited), both(cited), both(cited));
    expect(await told(content(idle))).toEqual(['warning uncited 16: Nothing cites the source `idle`']);
    expect(await told(content(idle, 'uncited: error'))).toEqual(['error uncited 16: Nothing cites the source `idle`']);
    expect(await told(content(idle, 'uncited: "off"'))).toEqual([]);
  });

  it('is recent enough, as far as its date is known', async () => {
    const all = three(both(FULL), both(FULL), both(FULL));
    expect(await told(content(all, 'outdated: {before: 2020-05-31}'))).toEqual([]);
    expect(await told(content(all, 'outdated: {before: 2020-06-01}'))).toEqual([
      'warning outdated 13: The source `old` is of 2020-05, before 2020-06-01',
    ]);
    expect(await told(content(all, 'outdated: {before: 2027-01-01, severity: error}'))).toEqual([
      'error outdated 13: The source `old` is of 2020-05, before 2027-01-01',
      'error outdated 14: The source `new` is of 2026, before 2027-01-01',
    ]);
    expect(await told(content(all, 'outdated: {before: 2027-01-01, severity: "off"}'))).toEqual([]);
  });

  it('has no other severities', async () => {
    expect(await told(content(three(both(FULL), both(FULL), both(FULL)), 'uncited: fatal'))).toEqual([
      'error wrong-choice 17: The text "fatal" does not fit here',
    ]);
  });
});
