import type Handlebars from 'handlebars';

/** What Handlebars makes of a template's text, ready to run. */
export type CompiledTemplate = Parameters<typeof Handlebars.template>[0];

/**
 * Our own templates, compiled, by their text. Empty here: `rolldown.config.ts` puts them in when it bundles, since
 * compiling them would take a good part of every build. A text that is not among them is compiled when it is needed.
 */
export const precompiled: ReadonlyMap<string, CompiledTemplate> = new Map();
