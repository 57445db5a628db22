import type { DraftWords } from './draft-words.ts';

export const EN: DraftWords = {
  comments: {
    head: (path) => `A comparison. It can be built as it is; fill it in part by part, and look:

  juxtadeck build ${path}

Lines such as “#subtitle: …”, with no space behind the #, are examples: take the # away to use them.
Editors complete keys and check them by the schema that the first line names.`,
    languages:
      'BCP 47 tags, the default first. A text is one for all languages, or one for each: {zh-CN: 茶, en: Tea}.',
    cover: 'The cover. The date is what the outputs show.',
    subjects: 'What is compared: 2 to 8. The id is what the rest of this file calls it.',
    scale: 'The range of judged scores, and how fine they are.',
    traits: `In what it is compared: 3 to 12. Of a weight, only its share of all weights counts.
Scores can come from a spreadsheet too: “scores: { from: scores.csv }” here, and a row a trait in that file.`,
    score: (min, max) =>
      `A number from ${min} to ${max}, or unknown, which never counts as zero; or, in its place, a map with what it rests on.`,
    measure: 'For what is measured: the unit, and the range that stands for 0 to 100 points.',
    profiles: 'Weights for a use. Traits that are not named keep their own.',
    features: 'A table of facts, one text a subject; unknown where nobody knows.',
    conclusion: 'The texts must follow from the numbers: where they part, a build says so.',
    sources: 'What scores rest on: `evidence` names them by their id.',
    deck: 'Which slides, in which order, and how long the talk may take; without it, all that have content.',
    checks: 'How severe it is where evidence is missing: error, warning or off.',
  },
  texts: {
    subtitle: 'What the decision is about',
    author: 'Your name',
    audience: 'Who decides',
    summary: 'What was compared, why now, and what came out of it.',
    tagline: 'What it is, in one sentence',
    strength: 'A strength in a few words',
    weakness: 'A weakness in a few words',
    detail: 'What it means for whoever uses it.',
    question: 'What a high score means',
    rationale: 'Why this score',
    where: 'page 2',
    unit: 'ms',
    profile: 'For a small budget',
    row: 'Licence',
    value: 'MIT',
    conclusion: 'What follows from all this.',
    when: 'the budget is small',
    because: 'it costs least',
    source: 'Our survey',
  },
  subjects: ['Subject A', 'Subject B'],
  traits: ['Quality', 'Ease of use', 'Cost'],
};
