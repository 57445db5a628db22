import type { AnswerWording } from './answer-wording.ts';
import { answerEn } from './en.ts';
import { answerZh } from './zh.ts';

/** By the wording's own language. */
const WORDINGS: Readonly<Record<string, AnswerWording>> = { en: answerEn, 'zh-CN': answerZh };

/** @param language of a wording, as `Wording.language` says it */
export const answerWording = (language: string): AnswerWording =>
  (Object.hasOwn(WORDINGS, language) ? WORDINGS[language] : undefined) ?? answerEn;
