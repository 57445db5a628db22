import { stringify } from 'yaml';
import { plainText } from '../../model/rich-text.ts';
import { markdownReader } from '../../validate/markdown.ts';
import { type DraftWords, draftWords } from './draft-words.ts';
import { idsOf } from './ids.ts';
import type { Outline, Scale } from './outline.ts';

export interface Draft extends Outline {
  /** Of the file: shown in it. */
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** What editors check the file by, from where the file stands. */
  readonly schema: string;
}

/** Names for what the author has not named, and a usual scale. */
export function usualOutline(languages: readonly string[]): Outline {
  const { subjects, traits } = draftWords(languages[0] ?? 'en');
  return { languages, subjects, traits, scale: { min: 1, max: 5 } };
}

/** A content file in YAML that can be built at once and explains itself in its default language. */
export function draftContent(draft: Draft): string {
  const { languages, subjects, traits, scale } = draft;
  const { comments } = draftWords(languages[0] ?? 'en');
  const write = writer(languages);
  const [subjectIds, traitIds] = [idsOf(subjects, 'subject'), idsOf(traits, 'trait')];
  const parts = [
    [`# yaml-language-server: $schema=${draft.schema}`, '#', comment(comments.head(draft.path))],
    [comment(comments.languages), `languages: ${flow(languages)}`],
    [
      comment(comments.cover),
      `title: ${write.name(draft.title)}`,
      `#subtitle: ${write.text('subtitle')}`,
      `date: ${draft.date}`,
      `#authors: [${write.text('author')}]`,
      `#audience: ${write.text('audience')}`,
      `#summary: ${write.text('summary')}`,
    ],
    [
      comment(comments.subjects),
      'subjects:',
      ...subjects.flatMap((name, at) => [
        `  - id: ${scalar(subjectIds[at] ?? '')}`,
        `    name: ${write.name(name)}`,
        ...(at === 0 ? subjectExamples(write) : []),
      ]),
    ],
    [comment(comments.scale), `scale: ${flow({ ...scale, step: stepOf(scale) })}`],
    [
      comment(comments.traits),
      'traits:',
      ...traits.flatMap((name, at) => [
        `  - id: ${scalar(traitIds[at] ?? '')}`,
        `    name: ${write.name(name)}`,
        ...(at === 0 ? [`    #question: ${write.text('question')}`] : []),
        '    weight: 1',
        ...(at === 1
          ? [
              comment(comments.measure, '    '),
              `    #measure: { unit: ${write.text('unit')}, min: 0, max: 500, better: lower }`,
            ]
          : []),
        ...scoreLines(at === 0 ? comments.score(scale.min, scale.max) : null, subjectIds, scale, write),
      ]),
    ],
    ...furtherParts(comments, write, subjectIds, traitIds[0] ?? ''),
  ];
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const subjectExamples = (write: Writer): readonly string[] => [
  `    #tagline: ${write.text('tagline')}`,
  '    #strengths:',
  `    #  - { title: ${write.text('strength')}, detail: ${write.text('detail')} }`,
  `    #weaknesses: [${write.text('weakness')}]`,
];

/** Unknown until somebody knows: a middle score that is forgotten would be published. */
function scoreLines(explained: string | null, subjects: readonly string[], scale: Scale, write: Writer): string[] {
  const [first = '', ...others] = subjects.map((id) => `      ${scalar(id)}: unknown`);
  if (explained === null) return ['    scores:', first, ...others];
  const { value, low, high } = exampleScore(scale);
  const evidence = `[{ source: survey, where: ${write.text('where')} }]`;
  const reasons = `rationale: ${write.text('rationale')}, evidence: ${evidence}`;
  const example = `      #${scalar(subjects[0] ?? '')}: { value: ${value}, low: ${low}, high: ${high}, ${reasons} }`;
  return [comment(explained, '    '), '    scores:', first, example, ...others];
}

function furtherParts(
  comments: DraftWords['comments'],
  write: Writer,
  subjects: readonly string[],
  trait: string,
): readonly (readonly string[])[] {
  const cells = subjects.map((id, at) => `${scalar(id)}: ${at === 0 ? write.text('value') : 'unknown'}`);
  const choose = scalar(subjects[0] ?? '');
  return [
    [
      comment(comments.profiles),
      '#profiles:',
      `#  - { id: thrift, name: ${write.text('profile')}, weights: { ${scalar(trait)}: 3 } }`,
    ],
    [
      comment(comments.features),
      '#features:',
      '#  - rows:',
      `#      - { name: ${write.text('row')}, values: { ${cells.join(', ')} } }`,
    ],
    [
      comment(comments.conclusion),
      '#conclusion:',
      `#  text: ${write.text('conclusion')}`,
      '#  recommendations:',
      `#    - { when: ${write.text('when')}, choose: ${choose}, because: ${write.text('because')} }`,
    ],
    [
      comment(comments.sources),
      '#sources:',
      `#  - { id: survey, title: ${write.text('source')}, url: https://example.org }`,
    ],
    [comment(comments.deck), '#deck: { minutes: 20, slides: [cover, answer, radar, traits, recommendations] }'],
    [comment(comments.checks), '#checks: { unsupported: warning, unreasoned: warning }'],
  ];
}

/** Texts as they stand in the file: once, or in each of its languages. */
interface Writer {
  /** A name of the author's, the same in each language until it is translated; one of ours is. */
  name(name: string): string;
  text(key: keyof DraftWords['texts']): string;
}

function writer(languages: readonly string[]): Writer {
  const words = languages.map(draftWords);
  const write = (texts: readonly string[]): string =>
    texts.length === 1
      ? scalar(texts[0] ?? '')
      : flow(Object.fromEntries(languages.map((language, at) => [language, texts[at] ?? ''])));
  const markdown = markdownReader();
  // What is typed as a name is meant to the letter, not as Markdown.
  const literal = (name: string): string =>
    plainText(markdown.inline(name)) === name ? name : name.replace(/[\\`*_[\]<>&!~]/g, '\\$&');
  return {
    name(name) {
      const ours = words[0] ? [...words[0].subjects, ...words[0].traits].indexOf(name) : -1;
      return write(words.map(({ subjects, traits }) => [...subjects, ...traits][ours] ?? literal(name)));
    },
    text: (key) => write(words.map(({ texts }) => texts[key])),
  };
}

function exampleScore({ min, max }: Scale) {
  const step = stepOf({ min, max });
  const value = min + Math.floor((max - min) / 2 / step) * step;
  const tidy = (number: number) => Number(number.toFixed(6));
  return { value: tidy(value), low: tidy(Math.max(min, value - step)), high: tidy(Math.min(max, value + step)) };
}

/** So that a scale has some ten steps, or as many as it has points. */
const stepOf = ({ min, max }: Scale): number => (max - min <= 1 ? (max - min) / 10 : max - min <= 10 ? 0.5 : 1);

const flow = (value: unknown): string => stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();

/** Quoted where it must be, within braces too. */
const scalar = (text: string): string =>
  stringify([text], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd().slice(1, -1);

const comment = (text: string, indent = ''): string =>
  text
    .split('\n')
    .map((line) => `${indent}# ${line}`.trimEnd())
    .join('\n');
