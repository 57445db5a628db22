/** What a build may be told about decks. */
export interface DeckOptions {
  /** `inline`: one file that has everything; `linked`: style sheets, program and fonts in a folder that decks share. */
  readonly assets: 'inline' | 'linked';
}
