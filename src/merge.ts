import { composeGallery } from './compose/compose-gallery.ts';
import type { Effects } from './effects.ts';
import { renderGallery } from './render/gallery/render-gallery.ts';
import { withResources } from './render/resources.ts';
import { mergeParts } from './write/merge-parts.ts';
import type { WrittenFile } from './write/write-comparison.ts';

export interface MergeOptions {
  /** Where all shards have been built. */
  readonly out: string;
  /** As for the builds. */
  readonly templates: string | null;
  readonly theme: string;
}

/**
 * Makes gallery and manifest of what all shards have built, as one build would have.
 *
 * Throws FileError, and UsageError when a shard is not there.
 */
export const merge = ({ out, templates, theme }: MergeOptions, effects: Effects): Promise<WrittenFile[]> =>
  withResources({ templates, theme, ...PLAIN }, effects, (resources) =>
    mergeParts(out, (manifest) => renderGallery(composeGallery(manifest), resources)),
  );

/** The gallery shows nothing of these. */
const PLAIN = {
  deck: { assets: 'inline', overflow: 'error', aspect: null },
  report: { conformance: 'ua', paper: null, attachments: false },
} as const;
