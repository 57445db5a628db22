/** How a report is written, whatever it says. */
export interface ReportOptions {
  /** `ua`: PDF/UA-1, for readers. `a`: PDF/A too, for archives. */
  readonly conformance: 'ua' | 'a';
  /** Null for the theme's own. */
  readonly paper: Paper | null;
  /** Whether the report carries its own data. */
  readonly attachments: boolean;
}

export type Paper = 'a4' | 'letter';

/** Points: ISO 216 and ANSI/ASME Y14.1. */
export const PAPERS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** A file that a report carries along. */
export interface Attachment {
  readonly name: string;
  /** e.g. `text/csv`. */
  readonly mediaType: string;
  /** In the report's language. */
  readonly description: string;
  /** ISO 32000-2, 14.13: what it is to the report. */
  readonly relationship: 'Source' | 'Data';
  readonly bytes: Uint8Array;
}
