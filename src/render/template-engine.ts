import Handlebars from 'handlebars';
import type { Position } from '../diagnostics/diagnostic.ts';
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
  /** From 1; null where nobody knows. */
  readonly place: Position | null;

  constructor(template: string, cause: unknown, place = placeOf(cause)) {
    const message = cause instanceof Error ? cause.message : String(cause);
    // Handlebars writes the place behind its message.
    super(place ? message.replace(/ - \d+:\d+$/, '') : message, { cause });
    this.name = 'TemplateError';
    this.template = template;
    this.place = place;
  }
}

function placeOf(cause: unknown): Position | null {
  if (!(cause instanceof Error && 'lineNumber' in cause && 'column' in cause)) return null;
  const { lineNumber: line, column } = cause;
  return typeof line === 'number' && typeof column === 'number' ? { line, column: column + 1 } : null;
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
    // Whichever fails tells its own name, not that of the template around it.
    const named: Handlebars.TemplateDelegate = (view, settings) => {
      try {
        return template(view, settings);
      } catch (cause) {
        throw cause instanceof TemplateError ? cause : templateError(path, source, cause);
      }
    };
    compiled.set(name, named);
    handlebars.registerPartial(name, named);
  }
  return {
    render(name, view) {
      const template = compiled.get(name);
      if (!template) throw new TemplateError(`${format}/${name}.hbs`, new Error('there is no such template'));
      return template(view);
    },
  };
}

/** What is read from nothing is found in the template by its name. */
function templateError(path: string, source: string, cause: unknown): TemplateError {
  const [, field] = (cause instanceof TypeError && /reading '(\w+)'/.exec(cause.message)) || [];
  if (field === undefined) return new TemplateError(path, cause);
  const fault = new Error(`\`${field}\` is asked of something that the view does not have here`, { cause });
  return new TemplateError(path, fault, solePlace(source, new RegExp(`(?<=\\.)${field}\\b`, 'g')));
}

/** Where a pattern stands in a template, if that is one place only. */
export function solePlace(source: string, pattern: RegExp): Position | null {
  const [found, another] = [...source.matchAll(pattern)];
  if (!found || another) return null;
  const before = source.slice(0, found.index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A helper whose value is not there tells the place in the template: strict mode looks at plain fields only. */
const given =
  <Value>(write: (value: Value) => unknown): Handlebars.HelperDelegate =>
  (value: Value | undefined, settings: { readonly name: string; readonly loc?: hbs.AST.SourceLocation }) => {
    if (value !== undefined && value !== null) return write(value);
    const message = `{{${settings.name} …}} has nothing to write: the view has no such field here`;
    throw new Handlebars.Exception(message, settings.loc ? node(settings.loc) : undefined);
  };

const node = (loc: hbs.AST.SourceLocation): hbs.AST.Node => ({ type: 'MustacheStatement', loc });

function sharedHelpers(options: MarkupOptions): Record<string, Handlebars.HelperDelegate> {
  const safe = (markup: string) => new Handlebars.SafeString(markup);
  return {
    /** Inline text or a string: `{{text name}}`. */
    text: given((value: InlineText | string) =>
      safe(typeof value === 'string' ? options.text(value) : inlineMarkup(value, options)),
    ),
    /** Long text: `{{blocks body}}`. */
    blocks: given((value: RichText) => safe(blockMarkup(value, options))),
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
