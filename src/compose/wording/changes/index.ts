import type { ChangesWording } from './changes-wording.ts';
import { changesEn } from './en.ts';
import { changesZh } from './zh.ts';

/** By the wording's own language. */
const WORDINGS: Readonly<Record<string, ChangesWording>> = { en: changesEn, 'zh-CN': changesZh };

/** @param language of a wording, as `Wording.language` says it */
export const changesWording = (language: string): ChangesWording =>
  (Object.hasOwn(WORDINGS, language) ? WORDINGS[language] : undefined) ?? changesEn;
