import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftContent, usualOutline } from '../../../src/cli/new/draft.ts';
import { MINIMAL } from '../../support/content.ts';

// What editors do with the schema that is shipped: they know nothing of our program.

const root = join(import.meta.dirname, '..', '..', '..');
const SCHEMA = join(root, 'content', 'comparison.schema.json');
const content = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => join(root, 'content', name));
const cases = readdirSync(join(root, 'test', 'cases'))
  .filter((name) => !name.startsWith('bad-'))
  .map((name) => join(root, 'test', 'cases', name, 'content.yaml'));

const validator = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const accepts = validator.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
const errors = (value: unknown): unknown => (accepts(value) ? [] : accepts.errors);
/** Places and names of the keys that are refused. */
const strangers = (value: unknown): readonly string[] =>
  accepts(value)
    ? []
    : (accepts.errors ?? [])
        .filter(({ keyword }) => keyword === 'additionalProperties')
        .map(({ instancePath, params }) => `${instancePath}/${params.additionalProperty}`);

describe('the schema for editors', () => {
  it('reads files at all', () => {
    expect([content.length >= 3, cases.length > 20]).toEqual([true, true]);
  });

  it.each([...content, ...cases].map((path) => [path.slice(root.length + 1), path]))('accepts %s', (_, path) => {
    expect(errors(parse(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each([[['en']], [['zh-CN', 'en']]])('accepts what a new file has, in %j', (languages) => {
    const draft = { path: 'a.yaml', title: 'A or B', date: '2026-11-23', schema: './comparison.schema.json' };
    expect(errors(parse(draftContent({ ...usualOutline(languages), ...draft })))).toEqual([]);
  });

  it.each([
    ['title: Tea', 'titel: Tea', '/titel'],
    ['name: Tea', 'nam: Tea', '/subjects/0/nam'],
    ['{id: calm, ', '{id: calm, wieght: 2, ', '/traits/1/wieght'],
    ['tea: 4, coffee: 5', 'tea: {value: 4, reason: Good}, coffee: 5', '/traits/0/scores/tea/reason'],
    ['{min: 1, max: 5}', '{min: 1, max: 5, steps: 2}', '/scale/steps'],
    ['scale:', 'scores: {from: a.csv, form: b.csv}\nscale:', '/scores/form'],
    ['scale:', 'deck: {slide: [cover]}\nscale:', '/deck/slide'],
    ['scale:', 'conclusion: {txt: a}\nscale:', '/conclusion/txt'],
  ])('refuses a misspelt key: %s', (right, wrong, place) => {
    expect(MINIMAL).toContain(right);
    expect(errors(parse(MINIMAL))).toEqual([]);
    expect(strangers(parse(MINIMAL.replace(right, wrong)))).toContain(place);
  });

  it.each([
    ['date: 2026-11-23', 'date: 23.11.2026'],
    ['max: 5', 'max: high'],
    ['tea: 4', 'tea: four'],
    ['languages: [en]', 'languages: []'],
    [/ {2}- \{id: coffee.*\n/, ''],
    [/ {2}- \{id: price.*\n/, ''],
    ['id: calm', 'id: Very Calm'],
    [', scores: {tea: 5, coffee: 2}', ''],
    ['tea: 4', 'tea: {rationale: Good}'],
    ['title: Tea or coffee\n', ''],
  ])('refuses %s turned into “%s”', (right, wrong) => {
    const changed = MINIMAL.replace(right, wrong);
    expect(changed).not.toBe(MINIMAL);
    expect(errors(parse(changed))).not.toEqual([]);
  });

  it('asks for no scores where a table has them', () => {
    const changed = MINIMAL.replace(', scores: {tea: 5, coffee: 2}', '').replace('tea: 4', 'tea: {rationale: Good}');
    expect(errors(parse(`${changed}scores: {from: scores.csv}\n`))).toEqual([]);
  });
});

describe('editors find the schema', () => {
  it('by the first line of each content file', () => {
    for (const path of content) {
      const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(path, 'utf8')) ?? [];
      expect(join(dirname(path), named), path).toBe(SCHEMA);
    }
  });

  it('by the settings of VS Code in this repository, and the extension that these are for', () => {
    const settings = JSON.parse(readFileSync(join(root, '.vscode', 'settings.json'), 'utf8'));
    const schemas: Record<string, string[]> = settings['yaml.schemas'];
    expect(Object.keys(schemas).map((path) => join(root, path))).toEqual([SCHEMA]);
    expect(existsSync(SCHEMA)).toBe(true);
    expect(Object.values(schemas).flat()).toContain('content/**/*.yaml');
    const { recommendations } = JSON.parse(readFileSync(join(root, '.vscode', 'extensions.json'), 'utf8'));
    expect(recommendations).toEqual(['redhat.vscode-yaml']);
  });
});
