// Content of a given size, the same on every run.

const HEAD = `languages: [en]
title: Two trams for one line
date: 2026-11-23
scale: {min: 1, max: 5}
subjects:
  - {id: low, name: Low floor}
  - {id: high, name: High floor}
traits:
  - {id: access, name: Access, scores: {low: 5, high: 2}}
  - {id: cost, name: Cost, scores: {low: 2, high: 4}}
  - {id: noise, name: Noise, scores: {low: 3, high: 4}}
`;

/** A report with a feature table of so many rows. */
export const withRows = (rows) =>
  `${HEAD}features:\n  - rows:\n${numbers(rows)
    .map((row) => `      - {name: Part ${row}, values: {low: ${words(row, 5)}, high: ${words(row + 3, 9)}}}\n`)
    .join('')}`;

/** A report of about so many pages of running text, in sections of a few pages each. */
export const withPages = (pages) =>
  `${HEAD}report:\n  sections:\n    - cover\n    - contents\n${numbers(Math.round(pages / PAGES_A_SECTION))
    .map((section) => `    - title: Chapter ${section}\n      body: |\n${body(section)}`)
    .join('')}`;

/** So many subjects and traits, one score in nine unknown where there are more than two subjects, some with intervals. */
export const withScores = (subjects, traits) => `languages: [en]
title: Trams for one line
date: 2026-11-23
scale: {min: 0, max: 10, step: 1}
subjects:
${numbers(subjects)
  .map((subject) => `  - {id: tram-${subject}, name: Tram ${subject}}\n`)
  .join('')}traits:
${numbers(traits)
  .map((trait) => {
    const scores = numbers(subjects).map((subject) => `tram-${subject}: ${score(subject, trait, subjects > 2)}`);
    return `  - {id: trait-${trait}, name: Trait ${trait}, weight: ${1 + (trait % 5)}, scores: {${scores.join(', ')}}}\n`;
  })
  .join('')}profiles:
  - {id: rain, name: Rain, weights: {trait-1: 9}}
  - {id: hills, name: Hills, weights: {trait-2: 9}}
  - {id: night, name: Night, weights: {trait-3: 9}}
`;

function score(subject, trait, unknowns) {
  const value = 1 + ((subject * 7 + trait * trait * 3 + subject * trait) % 9);
  if (unknowns && (subject + trait) % 9 === 0) return 'unknown';
  return (subject + trait) % 4 === 0 ? `{value: ${value}, low: ${value - 1}, high: ${value + 1}}` : value;
}

const PAGES_A_SECTION = 3;
const PARAGRAPHS_A_SECTION = 16;

const body = (section) =>
  numbers(PARAGRAPHS_A_SECTION)
    .map((paragraph) => `        ${words(section * 31 + paragraph, 80 + ((section + paragraph) % 7) * 9)}.\n\n`)
    .join('');

const WORDS = 'the depot of a line that runs past noon keeps every second tram ready for rain and steep streets'.split(
  ' ',
);
const words = (seed, count) =>
  numbers(count)
    .map((at) => WORDS[(seed * 7 + at * at * 3 + at) % WORDS.length])
    .join(' ');

const numbers = (count) => Array.from({ length: count }, (_, at) => at + 1);

/** As many comparisons as one makes for each product or week, by file name: 2 to 4 subjects, every fourth in Chinese. */
export const withComparisons = (count) =>
  new Map(numbers(count).map((at) => [`line-${String(at).padStart(5, '0')}.yaml`, comparison(at)]));

function comparison(at) {
  const isChinese = at % 4 === 0;
  const say = (seed, length) => (isChinese ? hanWords(seed, length) : words(seed, length));
  const subjects = numbers(2 + (at % 3)).map((subject) => `tram-${subject}`);
  const traits = numbers(4 + (at % 4));
  const named = (seed, length) => `${say(at + seed, length)} ${seed}`;
  return `languages: [${isChinese ? 'zh-CN' : 'en'}]
title: ${named(at, 4)}
subtitle: ${named(1, 6)}
date: 2026-11-${String(1 + (at % 28)).padStart(2, '0')}
summary: ${named(2, 30)}
scale: {min: 1, max: 10}
subjects:
${subjects
  .map(
    (id, index) => `  - id: ${id}
    name: ${named(index + 3, 2)}
    tagline: ${named(index + 7, 7)}
    strengths: [{title: ${named(index + 11, 4)}, detail: ${named(index + 13, 12)}}, ${named(index + 17, 5)}]
    weaknesses: [{title: ${named(index + 19, 4)}, detail: ${named(index + 23, 12)}}]
`,
  )
  .join('')}traits:
${traits
  .map(
    (trait) => `  - id: trait-${trait}
    name: ${named(trait + 29, 2)}
    question: ${named(trait + 31, 8)}
    weight: ${1 + ((at + trait) % 4)}
    scores:
${subjects
  .map(
    (id, index) =>
      `      ${id}: {value: ${1 + ((at * 7 + trait * trait * 3 + index * (at + 2)) % 10)}, rationale: ${named(trait + index + 37, 9)}, evidence: [{source: depot, where: ${named(trait, 2)}}]}\n`,
  )
  .join('')}`,
  )
  .join('')}features:
  - rows:
${numbers(5)
  .map(
    (row) =>
      `      - {name: ${named(row + 41, 3)}, values: {${subjects.map((id, index) => `${id}: ${named(row + index + 43, 3)}`).join(', ')}}}\n`,
  )
  .join('')}conclusion:
  text: ${named(47, 25)}
  recommendations:
    - {when: ${named(53, 5)}, choose: tram-1, because: ${named(59, 7)}}
    - {when: ${named(61, 5)}, choose: tram-2, because: ${named(67, 7)}}
sources:
  - {id: depot, title: ${named(71, 4)}, author: ${named(73, 3)}, date: 2026-10}
`;
}

const HAN =
  '每一条有轨电车线路都要经过坡道与雨季车库准备第二辆车以备正午之后的客流安静平稳便宜耐用司机乘客维修能源站台'.split(
    '',
  );
const hanWords = (seed, count) =>
  numbers(count * 2)
    .map((at) => HAN[(seed * 7 + at * at * 3 + at) % HAN.length])
    .join('');
