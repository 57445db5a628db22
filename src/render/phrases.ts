import { isChinese } from '../model/language.ts';
import { escapeMarkup } from './markup.ts';

/**
 * Marks phrases in another language than the text around them, told by their script, so that they are read out in their
 * own: `<span lang="en">Technical Report</span>` in a Chinese page. A single Latin word in Chinese is a name: it stays.
 *
 * @param language BCP 47, of the page
 * @param languages of the content: the best guess at what the other script stands for
 * @param asMarkup a stretch of the text, and what stands before it there
 */
export function phraseMarker(
  language: string,
  languages: readonly string[],
  asMarkup: (text: string, before: string) => string,
): (text: string, before?: string) => string {
  const other = escapeMarkup(otherLanguage(language, languages));
  return (text, before = '') => {
    let seen = before;
    return phrasesOf(text, language)
      .map(({ text: stretch, isOther }) => {
        const markup = asMarkup(stretch, seen);
        seen += stretch;
        return isOther ? `<span lang="${other}">${markup}</span>` : markup;
      })
      .join('');
  };
}

/** A part of a text, in the language of the page or in the other. */
export interface Stretch {
  readonly text: string;
  readonly isOther: boolean;
}

export function phrasesOf(text: string, language: string): readonly Stretch[] {
  const isHanText = isChinese(language);
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { index, 0: phrase } of text.matchAll(isHanText ? LATIN_PHRASE : HAN_PHRASE)) {
    if (isHanText && words(phrase) < 2) continue;
    if (index > end) stretches.push({ text: text.slice(end, index), isOther: false });
    stretches.push({ text: phrase, isOther: true });
    end = index + phrase.length;
  }
  return end < text.length ? [...stretches, { text: text.slice(end), isOther: false }] : stretches;
}

export function otherLanguage(language: string, languages: readonly string[]): string {
  const isHanText = isChinese(language);
  return languages.find((tag) => isChinese(tag) !== isHanText) ?? (isHanText ? 'en' : 'zh');
}

const LATIN_PHRASE =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}'’.%-]*(?:[ ,:;&/()–—]+[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.%-]*)+/gu;
const HAN_PHRASE = /\p{Script=Han}[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]*/gu;

const words = (phrase: string): number => phrase.match(/\p{L}{2,}/gu)?.length ?? 0;
