/**
 * A format's style sheets, and after them the theme's own rules: what they say counts. A sheet that bears the name of a
 * kind of slide, e.g. `deck/slides/changes.css`, comes along where there is such a slide.
 *
 * @param templates with the style sheets of one theme among them, e.g. `themes/boardroom/deck.css`
 */
export function styleSheet(
  templates: ReadonlyMap<string, string>,
  format: 'deck' | 'report',
  kinds: readonly string[] = [],
): string {
  const sheets = [...templates].filter(([path]) => path.endsWith('.css'));
  const ours = sheets.filter(([path]) => {
    const kind = new RegExp(`^${format}/slides/(.+)\\.css$`).exec(path)?.[1];
    return path.startsWith(`${format}/`) && (kind === undefined || kinds.includes(kind));
  });
  const themes = sheets.filter(([path]) => path.startsWith('themes/') && path.endsWith(`/${format}.css`));
  return [...ours, ...themes].map(([, css]) => compact(css)).join('\n');
}

/** Without comments and indentation, which nobody reads in a page: strings are kept as they are. */
const compact = (css: string): string =>
  css.replace(STRING_OR_COMMENT, (found) => (found.startsWith('/*') ? '' : found)).replace(/\n\s+/g, '\n');

const STRING_OR_COMMENT = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|\/\*[\s\S]*?\*\//g;
