import type { ReadReport, ReadText } from './read-report.ts';
import { contentOf, type StructureElement, withDescendants } from './structure.ts';

/** A text with the page that it is on. */
export interface PlacedText extends ReadText {
  readonly page: number;
}

/** Joins the structure to what is drawn: the texts of an element, in reading order. */
export function taggedTexts(report: ReadReport): (element: StructureElement) => readonly PlacedText[] {
  const texts = new Map<string, PlacedText[]>();
  for (const page of report.pages) {
    for (const text of page.texts) {
      if (text.content === null) continue;
      const known = texts.get(text.content);
      if (known) known.push({ ...text, page: page.number });
      else texts.set(text.content, [{ ...text, page: page.number }]);
    }
  }
  return (element) => contentOf(element).flatMap((id) => texts.get(id) ?? []);
}

export const joined = (texts: readonly ReadText[]): string => texts.map(({ text }) => text).join('');

/** Every element of the document, in reading order. */
export const allElements = (report: ReadReport): readonly StructureElement[] =>
  report.structure.flatMap(withDescendants);

export interface Heading {
  /** 1 for H1. */
  readonly level: number;
  readonly texts: readonly PlacedText[];
  readonly text: string;
}

export function headingsOf(report: ReadReport): readonly Heading[] {
  const textsOf = taggedTexts(report);
  return allElements(report).flatMap((element) => {
    const level = /^H([1-6])$/.exec(element.role)?.[1];
    if (level === undefined) return [];
    const texts = textsOf(element);
    return [{ level: Number(level), texts, text: joined(texts) }];
  });
}
