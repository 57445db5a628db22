import Handlebars, { type HelperDelegate, type HelperOptions } from 'handlebars';
import type { Section, Story } from '../../../compose/story.ts';
import { type Image, type InlineText, plainText } from '../../../model/rich-text.ts';
import { escapeMarkup, inlineMarkup, type MarkupOptions } from '../../markup.ts';
import { phraseMarker } from '../../phrases.ts';
import { type TemplateEngine, templateEngine } from '../../template-engine.ts';
import type { ReportSection } from '../blocks.ts';
import { parseSection } from './parse.ts';

export interface RenderedSections {
  readonly sections: readonly ReportSection[];
  /** The images of the content, by path. */
  readonly images: ReadonlyMap<string, Image>;
}

/** Story → markup, by the templates → blocks. Throws TemplateError and MarkupError. */
export function renderSections(story: Story, templates: ReadonlyMap<string, string>): RenderedSections {
  const images = new Map<string, Image>();
  const options: MarkupOptions = {
    text: phraseMarker(story.language, story.languages, escapeMarkup),
    image: (image) => {
      images.set(image.path, image);
      return `<img src="image:${escapeMarkup(image.path)}" alt="${escapeMarkup(image.alt)}">`;
    },
  };
  const engine = templateEngine(templates, FORMAT, options, {
    refer: referHelper(options.text),
    cited: citedHelper(story, options),
  });
  const sections = story.sections.map((section) => renderSection(section, story, engine, templates));
  return { sections, images };
}

const FORMAT = 'report';

/** `{{refer labels.seeTable table="table-scores"}}`: a sentence whose places in braces become references. */
const referHelper =
  (text: MarkupOptions['text']): HelperDelegate =>
  (sentence: string, { hash }: HelperOptions) =>
    new Handlebars.SafeString(
      sentence
        .split(PLACE)
        .map((part, index) => (index % 2 === 0 ? text(part) : reference(part, hash)))
        .join(''),
    );

/** `{{cited scoreSource}}`: a short text whose numbers in brackets lead to the sources of these numbers. */
function citedHelper(story: Story, options: MarkupOptions): HelperDelegate {
  const ids = new Map<string, string>(
    story.sections.flatMap((section) =>
      section.kind === 'sources' ? section.view.sources.map(({ number, id }) => [`[${number}]`, id] as const) : [],
    ),
  );
  const text = (value: string): string =>
    value
      .split(/(\[\d+\])/)
      .map((part) =>
        ids.has(part) ? `<a href="#source-${escapeMarkup(ids.get(part) ?? '')}">${part}</a>` : options.text(part),
      )
      .join('');
  return (value: InlineText) => new Handlebars.SafeString(inlineMarkup(value, { ...options, text }));
}

const PLACE = /\{([a-z.]+)\}/;

function reference(place: string, ids: Readonly<Record<string, unknown>>): string {
  const [name = '', shows = 'number'] = place.split('.');
  return `<a href="#${escapeMarkup(String(ids[name] ?? ''))}" class="${escapeMarkup(shows)}"></a>`;
}

/** The template that makes a kind of section. */
export const templateOf = (kind: string): string => `${FORMAT}/sections/${kind}.hbs`;

function renderSection(
  section: Section,
  story: Story,
  engine: TemplateEngine,
  templates: ReadonlyMap<string, string>,
): ReportSection {
  const { kind, id, title, numbered, view } = section;
  const markup = engine.render(`sections/${kind}`, {
    ...view,
    id,
    title,
    labels: story.wording.labels,
  });
  const path = templateOf(kind);
  return { id, title: plainText(title), numbered, ...parseSection(markup, path, templates.get(path)) };
}
