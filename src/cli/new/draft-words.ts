import { EN } from './draft-words-en.ts';
import { ZH } from './draft-words-zh.ts';

/** What a new content file says, in one language. Comments may have several lines, of up to 110 columns. */
export interface DraftWords {
  readonly comments: {
    readonly head: (path: string) => string;
    readonly languages: string;
    readonly cover: string;
    readonly subjects: string;
    readonly scale: string;
    readonly traits: string;
    readonly score: (min: number, max: number) => string;
    readonly measure: string;
    readonly profiles: string;
    readonly features: string;
    readonly conclusion: string;
    readonly sources: string;
    readonly deck: string;
    readonly checks: string;
  };
  /** Examples that stand in comments. */
  readonly texts: {
    readonly subtitle: string;
    readonly author: string;
    readonly audience: string;
    readonly summary: string;
    readonly tagline: string;
    readonly strength: string;
    readonly weakness: string;
    readonly detail: string;
    readonly question: string;
    readonly rationale: string;
    readonly where: string;
    readonly unit: string;
    readonly profile: string;
    readonly row: string;
    readonly value: string;
    readonly conclusion: string;
    readonly when: string;
    readonly because: string;
    readonly source: string;
  };
  /** Names that stand where the author gave none. */
  readonly subjects: readonly string[];
  readonly traits: readonly string[];
}

/** English where the tool does not speak the language: the author's own texts take its place anyway. */
export const draftWords = (language: string): DraftWords => (/^zh(-|$)/.test(language) ? ZH : EN);
