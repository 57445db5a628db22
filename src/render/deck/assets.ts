import { createHash } from 'node:crypto';
import { fontFaceRules, type WebFont } from '../../fonts/embed.ts';
import { type InlineProgram, linkedPolicy, pagePolicy } from '../page-policy.ts';
import type { DeckOptions } from './options.ts';

/** What a deck is made with besides its slides. */
export interface AssetSources {
  readonly fonts: readonly WebFont[];
  /** In the order in which they count. */
  readonly sheets: readonly string[];
  readonly program: InlineProgram;
}

/** The same as the page has it: what is null in one way stands in the other. */
export interface DeckAssets {
  readonly policy: string;
  readonly styles: Asset;
  readonly fontStyles: string;
  readonly program: Asset;
  /** Beside the deck; paths are relative to it. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

export interface Asset {
  readonly text: string | null;
  readonly address: string | null;
}

export const deckAssets = (sources: AssetSources, { assets }: DeckOptions): DeckAssets =>
  assets === 'linked' ? linked(sources) : inline(sources);

function inline({ fonts, sheets, program }: AssetSources): DeckAssets {
  return {
    policy: pagePolicy(program),
    fontStyles: fontFaceRules(fonts),
    styles: { text: sheets.join('\n'), address: null },
    program: { text: program.text, address: null },
    files: [],
  };
}

/** From `NAME/LANG/deck.html`. */
const SHARED = '../../assets/';

/** Files are named by what they contain: decks that need the same share one, and one that is kept is never old. */
function linked({ fonts, sheets, program }: AssetSources): DeckAssets {
  const files: { path: string; bytes: Uint8Array }[] = [];
  const share = (name: string, type: string, bytes: Uint8Array): string => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const path = `${SHARED}${name}-${hash}.${type}`;
    if (!files.some((file) => file.path === path)) files.push({ path, bytes });
    return path;
  };
  const text = (name: string, type: string, content: string): Asset => ({
    text: null,
    address: share(name, type, new TextEncoder().encode(content)),
  });
  return {
    policy: linkedPolicy(),
    fontStyles: fontFaceRules(fonts, ({ face, bytes }) => share(face.id, 'woff', bytes)),
    styles: text('deck', 'css', sheets.join('\n')),
    program: text('deck', 'js', program.text),
    files,
  };
}
