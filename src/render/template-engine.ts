import Handlebars from 'handlebars';
import type { InlineText, RichText } from '../model/rich-text.ts';
import { COMPILE_OPTIONS } from './compile-options.ts';
import { blockMarkup, inlineMarkup, type MarkupOptions } from './markup.ts';
import { precompiled } from './precompiled.ts';

export interface TemplateEngine {
  /** `name` is the path below the format's folder without its ending, e.g. `slides/radar`. Throws TemplateError. */
  render(name: string, view: object): string;
}

/** A template that cannot be compiled, or that asks for what its view model does not have. */
export class TemplateError extends Error {
  readonly template: string;
  constructor(template: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'TemplateError';
    this.template = template;
  }
}

/**
 * Templates of one format. Content reaches them as data only: it is escaped, and never compiled.
 *
 * @param sources template text by path, e.g. `deck/slides/radar.hbs`; every one is a partial of the others too
 * @param format the folder to use, e.g. `deck`
 */
export function templateEngine(
  sources: ReadonlyMap<string, string>,
  format: string,
  options: MarkupOptions,
  helpers: Readonly<Record<string, Handlebars.HelperDelegate>> = {},
): TemplateEngine {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({ ...sharedHelpers(options), ...helpers });
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [path, source] of sources) {
    if (!path.startsWith(`${format}/`) || !path.endsWith('.hbs')) continue;
    const name = path.slice(format.length + 1, -'.hbs'.length);
    const ready = precompiled.get(source);
    const template = ready ? handlebars.template(ready) : handlebars.compile(source, COMPILE_OPTIONS);
    compiled.set(name, template);
    handlebars.registerPartial(name, template);
  }
  return {
    render(name, view) {
      const template = compiled.get(name);
      if (!template) throw new TemplateError(`${format}/${name}.hbs`, new Error('there is no such template'));
      try {
        return template(view);
      } catch (cause) {
        throw new TemplateError(`${format}/${name}.hbs`, cause);
      }
    },
  };
}

function sharedHelpers(options: MarkupOptions): Record<string, Handlebars.HelperDelegate> {
  const safe = (markup: string) => new Handlebars.SafeString(markup);
  return {
    /** Inline text or a string: `{{text name}}`. */
    text: (value: InlineText | string) =>
      safe(typeof value === 'string' ? options.text(value) : inlineMarkup(value, options)),
    /** Long text: `{{blocks body}}`. */
    blocks: (value: RichText) => safe(blockMarkup(value, options)),
    /** Data for a script element; nothing in it can end the element. */
    json: (value: unknown) => safe(scriptJson(value)),
    /** `{{#if (eq a b)}}` */
    eq: (left: unknown, right: unknown) => left === right,
    /** Presence where 0 and '' count as present: `{{#if (present total)}}`. */
    present: (value: unknown) => value !== null && value !== undefined,
  };
}

/** JSON that is safe inside `<script type="application/json">`: no `</script>`, no `<!--`. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
