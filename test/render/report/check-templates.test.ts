import { describe, expect, it } from 'vitest';
import { checkTemplates } from '../../../src/render/report/check-templates.ts';
import {
  misplacedElement,
  missingTemplate,
  strayText,
  unclosedElement,
  unknownAttribute,
  unknownElement,
  unknownValue,
} from '../../../src/render/report/markup/messages.ts';
import { templateOf } from '../../../src/render/report/markup/render-sections.ts';
import { MINIMAL } from '../../support/content.ts';
import { shippedTemplates, storyFrom } from './support.ts';

const check = (source: string) =>
  checkTemplates(
    new Map([
      ['report/sections/own.hbs', source],
      ['report/partials/points.hbs', '<ul></ul>'],
    ]),
  );
const messages = (source: string) => check(source).map(({ message }) => message);

describe('checkTemplates', () => {
  it('finds nothing in the templates that we bring, and a template for every kind of section', async () => {
    const { sections } = await storyFrom(MINIMAL);
    const needed = [...sections.map(({ kind }) => templateOf(kind)), templateOf('custom')];
    expect(checkTemplates(await shippedTemplates(), needed)).toEqual([]);
  });

  it('names template, line, column and element', () => {
    expect(check('<section>\n  <p>{{text title}}</p>\n  <marquee>x</marquee>\n</section>')).toEqual([
      {
        ...unknownElement('marquee'),
        file: 'report/sections/own.hbs',
        range: { start: { line: 3, column: 3 }, end: { line: 3, column: 12 } },
        sourceLine: '  <marquee>x</marquee>',
      },
    ]);
  });

  it('tells every fault at once', () => {
    const source = '<section><ul>text<li style="x">a</li></ul><p class="shout">b</p><tr></tr><h1>c</section>';
    expect(messages(source)).toEqual([
      strayText('ul').message,
      unknownAttribute('li', 'style', ['id']).message,
      unknownValue('p', 'class', 'shout', []).message,
      misplacedElement('tr', 'section', []).message,
      unclosedElement('h1').message,
    ]);
  });

  it.each(['<script>alert(1)</script>', '<style>p {}</style>', '<iframe src="x"></iframe>', '<svg></svg>'])(
    'has no place for %s',
    (markup) => expect(check(`<section>${markup}</section>`)[0]?.code).toBe('unknown-element'),
  );

  it.each([
    '<section class="{{#if wide}}page{{else}}flow{{/if}}"></section>',
    '<section><p class="{{style}}">{{text a}}</p></section>',
    '<section>{{#each rows}}<p>{{text this}}</p>{{/each}}{{> partials/points points=a}}{{!-- <b> --}}</section>',
    '<table><tbody>{{#each rows}}<tr{{#if marked}} class="marked"{{/if}}><td>{{text a}}</td></tr>{{/each}}</tbody></table>',
    '<li>{{text this}}</li>',
  ])('takes what Handlebars fills in: %s', (source) => expect(check(source)).toEqual([]));

  it('sees through a condition to a wrong value', () => {
    expect(messages('<p class="{{#if a}}lead{{else}}huge{{/if}}">x</p>')).toEqual([
      unknownValue('p', 'class', 'huge', []).message,
    ]);
  });

  it('tells the line of a template that Handlebars cannot read', () => {
    const [found] = check('<section>\n{{#if a}}\n</section>');
    expect(found).toMatchObject({ code: 'template-syntax', range: { start: { line: 3 } } });
  });

  it('tells the place of a partial that is not there', () => {
    expect(check('<section>\n  {{> partials/none a=b}}{{>partials/points}}</section>')).toMatchObject([
      { ...missingTemplate('report/partials/none.hbs'), range: { start: { line: 2, column: 7 } } },
    ]);
  });

  it('tells a missing template, and leaves those of other formats alone', () => {
    const templates = new Map([['deck/deck.hbs', '<script></script>']]);
    expect(checkTemplates(templates, ['report/sections/cover.hbs'])).toMatchObject([
      missingTemplate('report/sections/cover.hbs'),
    ]);
  });
});
