import { hanLatinGaps, solidStretches } from '../../../fonts/spacing.ts';
import { isChinese } from '../../../model/language.ts';
import { escapeMarkup } from '../../markup.ts';
import { spacedMarkup } from '../../spaced-text.ts';
import type { TextSpacing } from '../../text-pieces.ts';
import type { Inline, Link, TextInline } from '../blocks.ts';
import type { Numbering } from '../number/number-blocks.ts';
import type { PageIds } from './page-ids.ts';

export interface InlineOptions {
  /** Of the report. */
  readonly language: string;
  /** Ids that a link may lead to. */
  readonly targets: ReadonlySet<string>;
  readonly citations: Numbering['citations'];
  readonly ids: PageIds;
}

/** Text and inline elements → HTML, references spelled out before. Spacing is found over the whole, so that bold beside plain text gets its gap too. */
export function writeInlines(inlines: readonly Inline[], options: InlineOptions): string {
  const text = merged(inlines);
  const spacing = spacingOf(text.map(plain).join(''), options.language);
  let offset = 0;
  let open: Link | null = null;
  let markup = '';
  for (const part of text) {
    const link = liveLink(part, options);
    // Stretches of one link, e.g. where bold ends, make one link.
    if (link !== open) markup += (open ? '</a>' : '') + (link ? anchor(link, options) : '');
    open = link;
    const end = offset + plain(part).length;
    markup += writePart(part, within(spacing, offset, end), options.language);
    offset = end;
  }
  return markup + (open ? '</a>' : '');
}

/** Stretches that look alike as one: parsing cuts a text at every character that was escaped. */
function merged(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const part of inlines) {
    const last = result.at(-1);
    if (last?.type === 'text' && part.type === 'text' && looksLike(last, part))
      result[result.length - 1] = { ...last, value: last.value + part.value };
    else result.push(part);
  }
  return result;
}

const looksLike = (one: TextInline, other: TextInline): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.code === other.code &&
  one.tone === other.tone &&
  one.language === other.language &&
  one.spoken === other.spoken &&
  one.link === other.link;

/** What spacing is found in: what is no text parts what stands on either side. */
const plain = (part: Inline): string => (part.type === 'text' ? part.value : '\n');

function spacingOf(text: string, language: string): TextSpacing {
  return { gaps: isChinese(language) ? hanLatinGaps(text) : [], solid: solidStretches(text) };
}

const within = ({ gaps, solid }: TextSpacing, from: number, to: number): TextSpacing => ({
  gaps: gaps.filter((gap) => gap >= from && gap < to).map((gap) => gap - from),
  solid: solid
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from })),
});

function writePart(part: Inline, spacing: TextSpacing, language: string): string {
  switch (part.type) {
    case 'text':
      return textMarkup(part, spacing, language);
    case 'marker':
      return marker(part.subject);
    case 'meter':
      return meter(part.subject, part.value);
    case 'space':
      return `<span class="space" style="width:${part.width}em"></span>`;
    case 'break':
      return '<br>';
    case 'reference':
    case 'citations':
      return '';
  }
}

function textMarkup(part: TextInline, spacing: TextSpacing, reportLanguage: string): string {
  const { value, bold, italic, code, tone, language, spoken } = part;
  // Code is as it was typed; only its edges stand apart.
  let markup = spacedMarkup(value, code ? { gaps: spacing.gaps.filter((gap) => gap === 0), solid: [] } : spacing);
  if (code) markup = `<code>${markup}</code>`;
  if (italic) markup = `<em>${markup}</em>`;
  if (bold) markup = `<strong>${markup}</strong>`;
  const look = tone === 'plain' ? '' : ` class="${tone}"`;
  const foreign = language === null || language === reportLanguage ? '' : ` lang="${escapeMarkup(language)}"`;
  const said = spoken === undefined ? '' : ` role="img" aria-label="${escapeMarkup(spoken)}"`;
  const attributes = look + foreign + said;
  return attributes === '' ? markup : `<span${attributes}>${markup}</span>`;
}

/** A subject's shape: it says nothing that its name beside it does not. */
const marker = (subject: number): string =>
  `<span class="mark subject-${subject}"><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><use href="#mark-${subject}"/></svg></span>`;

function meter(subject: number, value: number): string {
  const share = Math.round(value * 1000) / 10;
  const bar = (name: string, width: number) => `<rect class="${name}" width="${width}" height="10"/>`;
  return (
    `<svg class="meter subject-${subject}" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" ` +
    `aria-label="${share}%" focusable="false">${bar('track', 100)}${bar('value', share)}</svg>`
  );
}

/** A link into the report is one only when the author has kept the section that it leads to. */
function liveLink(part: Inline, { targets }: InlineOptions): Link | null {
  if (part.type !== 'text' || part.link === null) return null;
  const { link } = part;
  const isAlive = link.to === 'url' ? SAFE_URL.test(link.url) : targets.has(link.id);
  return isAlive ? link : null;
}

/** Anything else could run something, whatever let it through. */
const SAFE_URL = /^(https?|mailto):/i;

/** A citation is a place itself, so that its source can lead back. */
const anchor = (link: Link, { citations, ids }: InlineOptions): string =>
  `<a${ids.attribute(citations.get(link) ?? null)} href="${escapeMarkup(addressOf(link))}">`;

const addressOf = (link: Link): string => (link.to === 'url' ? link.url : `#${link.id}`);
