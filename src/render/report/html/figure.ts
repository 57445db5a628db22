import { escapeMarkup, imageElement } from '../../markup.ts';
import type { Picture } from '../blocks.ts';
import { DARK_LOGO, LOGO } from '../logo.ts';
import type { BlockWriter, Scope } from './scope.ts';
import { numberOf } from './text-blocks.ts';

export const writeFigure: BlockWriter<'figure'> = (block, scope) => {
  const isAlone = block.pictures.length === 1;
  const pictures = block.pictures.map((picture) => drawPicture(picture, isAlone, scope)).join('\n');
  const shown = isAlone ? pictures : `<div class="pictures">${pictures}</div>`;
  const caption = block.caption
    ? `<figcaption>${numberOf(block, scope)}${scope.inlines(block.caption)}</figcaption>`
    : '';
  return `<figure${scope.ids.attribute(block.id)}>${shown}${caption}</figure>`;
};

/** With another one for the dark, where there is one. */
function logoElement(element: string, { report, isLogoPlated }: Scope): string {
  const className = isLogoPlated ? 'logo' : 'logo transparent';
  const dark = report.images.get(DARK_LOGO);
  if (!dark) return `<picture class="${className}">${element}</picture>`;
  const source = `data:${dark.mediaType};base64,${dark.base64}`;
  const media = 'screen and (prefers-color-scheme: dark)';
  return `<picture class="${className}"><source media="${media}" srcset="${source}">${element}</picture>`;
}

/** A chart that has the column to itself is drawn a second time for phones; the style sheet shows one of the two. */
function drawPicture({ kind, name, alternative }: Picture, isAlone: boolean, scope: Scope): string {
  if (kind === 'image') {
    const image = scope.report.images.get(name);
    if (!image) return escapeMarkup(alternative);
    const element = imageElement({ ...image, alt: alternative });
    return name === LOGO ? logoElement(element, scope) : element;
  }
  const chart = scope.charts.get(name);
  if (!chart) return escapeMarkup(alternative);
  const ids = () => `${scope.ids.next('chart')}-`;
  const narrow = chart.draw('narrow', ids());
  return isAlone ? chart.draw('wide', ids()) + narrow : narrow;
}
