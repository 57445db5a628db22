/** The dependencies of this folder that bring no types along: as much of them as is used here. */

declare module 'linebreak' {
  /** Unicode Standard Annex #14. */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may or must end; null at the end of the text, which is itself given last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype' | 'woff' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly dropTables?: readonly string[];
    readonly noHinting?: boolean;
  }
  export default function subsetFont(font: Buffer, characters: string, options?: Options): Promise<Buffer>;
}
