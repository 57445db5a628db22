/** What a build may be told about decks. */
export interface DeckOptions {
  /** `inline`: one file that has everything; `linked`: style sheets, program and fonts in a folder that decks share. */
  readonly assets: 'inline' | 'linked';
  /** What has no room on any slide: an error that stops the build, or a warning, and the slide is drawn as it is. */
  readonly overflow: 'error' | 'warn';
  /** Of its slides; null for the theme's own. */
  readonly aspect: Aspect | null;
}

export type Aspect = '16:9' | '4:3';
