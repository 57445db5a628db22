import type { Wording } from '../../compose/wording/wording.ts';
import { escapeMarkup } from '../markup.ts';
import { templateEngine } from '../template-engine.ts';

/** What the gallery shows: every comparison, each in its languages. Links are relative to the output folder. */
export interface GalleryView {
  /** `lang` of the page. */
  readonly language: string;
  readonly labels: Wording['labels'];
  readonly fontCss: string;
  readonly fontFamily: string;
  readonly comparisons: readonly GalleryComparison[];
}

export interface GalleryComparison {
  readonly id: string;
  readonly editions: readonly GalleryEdition[];
}

export interface GalleryEdition {
  readonly language: string;
  /** e.g. `中文 · zh-CN`. */
  readonly languageName: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly headline: string;
  readonly dateText: string;
  readonly labels: Wording['labels'];
  readonly deck: string;
  readonly report: string;
  readonly data: string;
  readonly preview: string | null;
  readonly charts: readonly { readonly name: string; readonly png: string; readonly svg: string }[];
}

/** `index.html` of the output folder. */
export function renderGallery(view: GalleryView, templates: ReadonlyMap<string, string>): Uint8Array {
  const engine = templateEngine(templates, 'gallery', { text: escapeMarkup, image: () => '' });
  return new TextEncoder().encode(engine.render('index', view));
}
