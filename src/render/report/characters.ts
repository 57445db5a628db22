import type { Story } from '../../compose/story.ts';

/** What the report says of its own, beside the story and the templates: for the choice of glyphs. */
export function reportCharacters({ wording, date }: Pick<Story, 'wording' | 'date'>): string {
  const { pageOf, part, onPage, citedIn, citedOn } = wording.sentences;
  const spelled = [onPage(1), citedIn(), citedOn(1), citedOn(2)].flatMap((words) => Object.values(words));
  return ['0123456789.[]', '\u00A0', wording.date(date), pageOf(1, 2), part(1, 2), ...spelled].join('');
}
