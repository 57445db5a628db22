/**
 * A format's style sheets, and after them the theme's own rules: what they say counts.
 *
 * @param templates with the style sheets of one theme among them, e.g. `themes/boardroom/deck.css`
 */
export function styleSheet(templates: ReadonlyMap<string, string>, format: 'deck' | 'report'): string {
  const sheets = [...templates].filter(([path]) => path.endsWith('.css'));
  const ours = sheets.filter(([path]) => path.startsWith(`${format}/`));
  const themes = sheets.filter(([path]) => path.startsWith('themes/') && path.endsWith(`/${format}.css`));
  return [...ours, ...themes].map(([, css]) => css).join('\n');
}
