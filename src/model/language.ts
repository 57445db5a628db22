/**
 * Whether text in a language is set as Chinese: in Han characters, full-width punctuation, and with a gap around Latin.
 * Japanese and Korean, which would ask the same, are refused with the content.
 *
 * @param language BCP 47, e.g. `zh-CN`
 */
export const isChinese = (language: string): boolean => /^zh\b/i.test(language);
