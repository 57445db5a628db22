import type { Story } from '../../../compose/story.ts';
import { cssString } from '../../../fonts/css-string.ts';
import type { FontBook } from '../../../fonts/font-book.ts';
import { hanLatinGaps } from '../../../fonts/spacing.ts';
import { isChinese } from '../../../model/language.ts';
import { plainText } from '../../../model/rich-text.ts';
import type { Tokens } from '../../../theme/tokens.ts';
import { colourRules, coverRules, kebab } from '../../css-variables.ts';
import { reportStyles } from '../styles.ts';

/**
 * The report's styles as CSS variables: the sizes are the PDF's in points, without a unit, for the style sheet to
 * multiply. And the rules of printed pages, which take no variables.
 */
export function reportVariables(
  tokens: Tokens,
  { language, title, brand }: Pick<Story, 'language' | 'title' | 'brand'>,
  book: FontBook,
): string {
  const styles = reportStyles(tokens, language);
  const root = [
    ...Object.entries(styles.text).flatMap(([name, { size, lineHeight }]) => [
      `--${kebab(name)}-size:${tidy(size)}`,
      `--${kebab(name)}-leading:${tidy(lineHeight / size)}`,
    ]),
    `--gap:${tidy(styles.gap)}`,
    `--measure:${tidy(styles.measure)}`,
    `--space-width:${book.width(' ', 'regular', 1)}`,
    `--family:${book.family}`,
    `--code-family:${book.codeFamily}`,
  ];
  const { margin, text } = styles;
  const look = `font:${tidy(text.running.size)}pt ${book.family};color:${text.running.colour}`;
  return [
    `:root{${root.join(';')}}`,
    colourRules(tokens.colours),
    ...coverRules(tokens.colours, 'section.cover'),
    // The paper is the reader's.
    `@page{margin:${[margin.top, margin.right, margin.bottom, margin.left].map((side) => `${side}pt`).join(' ')};`,
    `@top-left{content:${cssString(running(title, language))};${look}}`,
    ...(brand?.footer
      ? [`@bottom-left{content:${cssString(running(plainText(brand.footer), language))};${look}}`]
      : []),
    `@bottom-right{content:counter(page) " / " counter(pages);${look}}}`,
    '@page cover{margin:0;@top-left{content:none}@bottom-left{content:none}@bottom-right{content:none}}',
  ].join('\n');
}

/** A style sheet's text has no room for a gap but a space. */
function running(title: string, language: string): string {
  const gaps = isChinese(language) ? hanLatinGaps(title) : [];
  return [0, ...gaps].map((from, at) => title.slice(from, gaps[at])).join(' ');
}

const tidy = (value: number): number => Math.round(value * 1000) / 1000;
