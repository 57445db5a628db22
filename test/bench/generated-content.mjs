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

/** Comparisons as one makes them for each product or week, by file name: 2 or 3 subjects, 3 to 6 traits; every fourth in Chinese. */
export const withComparisons = (count) =>
  new Map(numbers(count).map((at) => [`line-${String(at).padStart(5, '0')}.yaml`, comparison(at)]));

function comparison(at) {
  const say = at % 4 === 0 ? hanWords : words;
  const text = (seed, length) => `${say(at + seed, length)} ${seed}`;
  const subjects = numbers(at % 3 === 0 ? 3 : 2).map((subject) => `tram-${subject}`);
  const each = (things, line) => things.map(line).join('');
  const score = (trait, index) => 1 + ((at * 7 + trait * trait * 3 + index * (at + 2)) % 10);
  return `languages: [${at % 4 === 0 ? 'zh-CN' : 'en'}]
title: ${text(at, 4)}
date: 2026-11-${String(1 + (at % 28)).padStart(2, '0')}
summary: ${text(2, 30)}
scale: {min: 1, max: 10}
subjects:
${each(
  subjects,
  (id, index) => `  - id: ${id}
    name: ${text(index + 3, 2)}
    tagline: ${text(index + 7, 7)}
    strengths: [${text(index + 11, 5)}]
    weaknesses: [${text(index + 19, 5)}]
`,
)}traits:
${each(
  numbers(3 + (at % 4)),
  (trait) => `  - id: trait-${trait}
    name: ${text(trait + 29, 2)}
    weight: ${1 + ((at + trait) % 4)}
    scores:
${each(
  subjects,
  (id, index) => `      ${id}: {value: ${score(trait, index)}, rationale: ${text(trait + index + 37, 9)}}
`,
)}`,
)}conclusion:
  text: ${text(47, 25)}
  recommendations:
    - {when: ${text(53, 5)}, choose: tram-1, because: ${text(59, 7)}}
    - {when: ${text(61, 5)}, choose: tram-2, because: ${text(67, 7)}}
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
