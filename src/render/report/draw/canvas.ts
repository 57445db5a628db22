import type { FontBook } from '../../../fonts/font-book.ts';
import type { ReportStyles } from '../styles.ts';
import type { Structure } from './structure.ts';
import type { TextWriter } from './text-writer.ts';

/** What drawing a mark needs. */
export interface Canvas {
  readonly doc: PDFKit.PDFDocument;
  readonly structure: Structure;
  readonly text: TextWriter;
  readonly styles: ReportStyles;
  readonly book: FontBook;
  /** Page numbers by anchor. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly charts: ReadonlyMap<string, DrawChart>;
  readonly images: ReadonlyMap<string, PDFKit.Mixins.OpenedImage>;
  /** Bookmarks that are open for further ones below them, by level from 1. */
  readonly bookmarks: PDFKit.PDFOutline[];
}

/** Draws a chart into a box of the page. */
export type DrawChart = (doc: PDFKit.PDFDocument, box: Box, text: TextWriter) => void;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
