import type { InlineProgram } from '../render/page-policy.ts';
import { versionOf } from './version.ts';

/** The programs that pages have while they are served, and never on the disk. */
export interface LivePrograms {
  /** In place of the deck's own: the same, and it takes over new slides. */
  readonly deck: InlineProgram;
  /** Of every other page. */
  readonly page: InlineProgram;
}

/**
 * A page as it is served: it listens to what is built next. Its policy allows for that and no more.
 *
 * @param deckProgram what a deck's program is, as it stands in the page
 */
export function livePage(html: string, version: string, deckProgram: string, programs: LivePrograms): string {
  const isDeck = deckProgram !== '' && html.includes(deckProgram);
  const program = isDeck ? programs.deck : programs.page;
  const script = `<script>${program.text}</script>`;
  const placed = isDeck
    ? html.replace(deckProgram, () => program.text)
    : insert(html, script, html.lastIndexOf('</body>'));
  const allowed = placed.replace(POLICY, (_, start: string, policy: string, end: string) => {
    return start + allowing(policy, program) + end;
  });
  const versioned = allowed.replace(
    STYLE,
    (_, css: string) => `<style data-version="${versionOf(css)}">${css}</style>`,
  );
  const mark = `<meta name="${VERSION}" content="${version}">\n`;
  return insert(versioned, mark, versioned.indexOf('</head>'));
}

/** What of a deck a page needs that has the rest already: styles by their versions, and no program. */
export const renewedPage = (html: string, deckProgram: string): string =>
  html.replace(deckProgram, '').replace(STYLE, (_, css: string) => `<style data-version="${versionOf(css)}"></style>`);

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** Names the element that says which version a page is. */
const VERSION = 'juxtadeck-version';

const POLICY = /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")([^"]*)(")/i;

/** At the end where the place was not found. */
const insert = (html: string, added: string, at: number): string =>
  at < 0 ? html + added : html.slice(0, at) + added + html.slice(at);

/** What is allowed already stays. */
function allowing(policy: string, { hash }: InlineProgram): string {
  const directives = unescaped(policy)
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== '');
  const add = (name: string, source: string) => {
    const directive = directives.find(([own]) => own === name);
    if (directive)
      directives[directives.indexOf(directive)] = [...directive.filter((part) => part !== "'none'"), source];
    else directives.push([name, source]);
  };
  add('script-src', `'sha256-${hash}'`);
  add('connect-src', "'self'");
  return directives.map((parts) => parts.join(' ')).join('; ');
}

/** As templates escape it. */
const unescaped = (text: string): string =>
  text.replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
