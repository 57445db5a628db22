/**
 * A format's style sheet, and after it the theme's own rules: what they say counts.
 *
 * @param templates with the style sheets of one theme among them, e.g. `themes/boardroom/deck.css`
 */
export const styleSheet = (templates: ReadonlyMap<string, string>, format: 'deck' | 'report'): string =>
  [...templates]
    .filter(
      ([path]) => path === `${format}/${format}.css` || (path.startsWith('themes/') && path.endsWith(`/${format}.css`)),
    )
    .map(([, css]) => css)
    .join('\n');
