import type { Manifest, ManifestEdition } from '../model/manifest.ts';
import { wordingFor } from './wording/index.ts';
import type { Wording } from './wording/wording.ts';

/** The page that shows and links everything in the output folder. Links are relative to that folder. */
export interface Gallery {
  /** BCP 47, of the page as a whole. */
  readonly language: string;
  readonly comparisons: readonly { readonly id: string; readonly editions: readonly GalleryEdition[] }[];
}

export interface GalleryEdition {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly headline: string;
  readonly dateText: string;
  readonly labels: Wording['labels'];
  readonly deck: string;
  readonly reportPdf: string;
  readonly reportPage: string;
  readonly data: string;
  /** A chart to know the comparison by; null where there is none. */
  readonly preview: string | null;
  readonly charts: readonly { readonly name: string; readonly png: string; readonly svg: string }[];
}

export function composeGallery({ comparisons }: Manifest): Gallery {
  return {
    language: comparisons[0]?.editions[0]?.language ?? 'en',
    comparisons: comparisons.map(({ id, editions }) => ({ id, editions: editions.map(composeEdition) })),
  };
}

function composeEdition({ language, title, subtitle, headline, date, files }: ManifestEdition): GalleryEdition {
  const paths = files.map(({ path }) => path);
  const ending = (end: string) => paths.find((path) => path.endsWith(end)) ?? '';
  const svgs = paths.filter((path) => path.endsWith('.svg'));
  const { wording } = wordingFor(language);
  return {
    language,
    title,
    subtitle,
    headline,
    dateText: wording.date(date),
    labels: wording.labels,
    deck: ending('/deck.html'),
    reportPdf: ending('/report.pdf'),
    reportPage: ending('/report.html'),
    data: ending('/data.json'),
    preview: svgs[0] ?? null,
    charts: svgs.map((svg) => ({
      name: svg.slice(svg.lastIndexOf('/') + 1, -'.svg'.length),
      svg,
      png: svg.replace(/\.svg$/, '.png'),
    })),
  };
}
