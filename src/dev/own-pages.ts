import { join } from 'node:path';
import type { Effects } from '../effects.ts';
import { escapeMarkup } from '../render/markup.ts';
import { inlineProgram } from '../render/page-policy.ts';
import type { LivePrograms } from './live-page.ts';
import { OWN } from './server.ts';

const text = async (path: string, effects: Effects): Promise<string> =>
  new TextDecoder().decode(await effects.readFile(path));

const program = (name: string, effects: Effects) => text(effects.packageFile(join('dist', name)), effects);

export async function loadPrograms(effects: Effects): Promise<LivePrograms> {
  return {
    deck: inlineProgram(await program('live-deck.js', effects)),
    page: inlineProgram(await program('live-page.js', effects)),
  };
}

/** What the page around a PDF is made of: our program, and pdf.js as it comes for browsers of last year. */
const FILES: Readonly<Record<string, (effects: Effects) => string>> = {
  'live-pdf.js': (effects) => effects.packageFile(join('dist', 'live-pdf.js')),
  'pdf.mjs': (effects) => effects.dependencyFile('pdfjs-dist/legacy/build/pdf.min.mjs'),
  'pdf.worker.mjs': (effects) => effects.dependencyFile('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  'pdf_viewer.mjs': (effects) => effects.dependencyFile('pdfjs-dist/legacy/web/pdf_viewer.mjs'),
  'images/loading-icon.gif': (effects) => effects.dependencyFile('pdfjs-dist/legacy/web/images/loading-icon.gif'),
  'pdf_viewer.css': (effects) => effects.dependencyFile('pdfjs-dist/legacy/web/pdf_viewer.css'),
};

export async function ownFile(path: string, effects: Effects): Promise<Uint8Array | null> {
  const name = path.slice(OWN.length);
  return Object.hasOwn(FILES, name) ? effects.readFile(FILES[name]?.(effects) ?? '') : null;
}

/**
 * The page that a browser gets for a PDF. No browser tells a page where in its own viewer the reader is; pdf.js does, so
 * that the reader stays there when the report is built anew.
 */
export const pdfPage = (path: string, version: string): string => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; worker-src 'self' blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src data: blob:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="juxtadeck-version" content="${version}">
<title>${escapeMarkup(path.split('/').at(-1) ?? '')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${OWN}pdf_viewer.css">
<style>
:root { color-scheme: light dark; font: 14px system-ui, sans-serif; }
body { margin: 0; background: light-dark(#e4e5e8, #2a2b2e); }
#viewer-box { position: absolute; inset: 0; overflow: auto; }
#own-viewer { position: fixed; right: 16px; bottom: 12px; z-index: 2; padding: 4px 10px; border-radius: 6px; background: Canvas; color: LinkText; }
</style>
</head>
<body>
<div id="viewer-box" tabindex="0"><div id="viewer" class="pdfViewer"></div></div>
<a id="own-viewer" href="?raw">The file itself</a>
<script type="module" src="${OWN}live-pdf.js"></script>
</body>
</html>
`;

/** Where there is nothing yet: what keeps it from being there is shown over it. */
export const waitingPage = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>juxtadeck</title>
<style>:root { color-scheme: light dark; font: 17px system-ui, sans-serif; } body { margin: 48px; }</style>
</head>
<body><p>Nothing has been built yet.</p></body>
</html>
`;
