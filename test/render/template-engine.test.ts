import { describe, expect, it } from 'vitest';
import { TemplateError, templateEngine } from '../../src/render/template-engine.ts';

const OPTIONS = { text: (value: string) => value, image: () => '' };

function fault(source: string, others: Readonly<Record<string, string>> = {}): TemplateError {
  const sources = new Map(Object.entries({ 'x/own.hbs': source, ...others }));
  try {
    templateEngine(sources, 'x', OPTIONS).render('own', { title: 'T', rows: [{}] });
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

describe('a template that asks for what its view does not have', () => {
  it.each([
    ['a field', '<p>\n {{oops}}</p>', { line: 2, column: 4 }],
    ['a helper’s value', '<p>\n {{text oops}}</p>', { line: 2, column: 2 }],
    ['a long text', '{{blocks oops}}', { line: 1, column: 1 }],
    ['a field of nothing', '\n\n{{text oops.deeper}}', { line: 3, column: 13 }],
    ['a field inside a loop', '{{#each rows}}\n{{oops}}{{/each}}', { line: 2, column: 3 }],
    ['a helper that is not there', '\n{{shout title}}', { line: 2, column: 3 }],
  ])('tells the line of %s', (_, source, place) => {
    expect(fault(source)).toMatchObject({ template: 'x/own.hbs', place });
    expect(fault(source).message).not.toMatch(/\d+:\d+$/);
  });

  it('names the partial that fails, not the template around it', () => {
    const error = fault('{{title}}\n\n{{> part}}', { 'x/part.hbs': '{{title}}\n{{oops}}' });
    expect(error).toMatchObject({ template: 'x/part.hbs', place: { line: 2 } });
  });
});
