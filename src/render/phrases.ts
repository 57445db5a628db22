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
  const isHanText = isHan(language);
  const pattern = isHanText ? LATIN_PHRASE : HAN_PHRASE;
  const other = languages.find((tag) => isHan(tag) !== isHanText) ?? (isHanText ? 'en' : 'zh');
  return (text, before = '') => {
    let markup = '';
    let end = 0;
    const write = (from: number, to?: number) => asMarkup(text.slice(from, to), before + text.slice(0, from));
    for (const { index, 0: phrase } of text.matchAll(pattern)) {
      if (isHanText && words(phrase) < 2) continue;
      const after = index + phrase.length;
      markup += `${write(end, index)}<span lang="${escapeMarkup(other)}">${write(index, after)}</span>`;
      end = after;
    }
    return markup + write(end);
  };
}

const isHan = (language: string): boolean => /^zh\b/i.test(language);

const LATIN_PHRASE =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}'’.-]*(?:[ ,:;&/()–—]+[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.-]*)+/gu;
const HAN_PHRASE = /\p{Script=Han}[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]*/gu;

const words = (phrase: string): number => phrase.match(/\p{L}{2,}/gu)?.length ?? 0;
