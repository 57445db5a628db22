import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonFrom } from '../../../support/content.ts';
import { deckOutline } from '../../../support/deck-outline.ts';
import { deckOf } from '../../../support/decks.ts';

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'cases', 'eight-subjects-twelve-traits', 'content.yaml');

describe('eight subjects on twelve traits', () => {
  let slides: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const { html, problems } = await deckOf(await comparisonFrom(readFileSync(CONTENT, 'utf8')));
    expect(problems).toEqual([]);
    const parts = deckOutline(html).split(/^=== /m).slice(1);
    slides = new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.split('notes:')[0] ?? '']));
  });

  it('begins a profile beside the words on its subject, and never gives a line of text a slide of its own', () => {
    expect(slides.get('subject-city')).toMatch(/Mudguards.*\| Speed \|/s);
    expect(slides.get('subject-city--2')).toContain('| Total |');
    expect(slides.has('subject-city--3')).toBe(false);
  });

  it('sets no more subjects side by side than leave their names whole', () => {
    const heads = [...slides].flatMap(([id, text]) =>
      /^radar/.test(id) ? (/^\| \[As a table\] \|.*Recumbent.*$/m.exec(text) ?? []) : [],
    );
    expect(heads.length).toBeGreaterThan(0);
    for (const head of heads)
      expect(head).toBe('| [As a table] | [ Folding bike ] | [ Cargo bike ] | [ Electric bike ] | [ Recumbent ] |');
  });
});
