import { answerEn } from './answer/en.ts';
import { judgementEn, judgementLabelsEn } from './judgement/en.ts';
import type { Wording } from './wording.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const { list } = answerEn;
const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;
const either = (items: readonly string[]): string =>
  items.length < 3 ? items.join(' or ') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
/** Up to two by name, more by number. */
const few = (traits: readonly string[]): string => (traits.length > 2 ? many(traits.length, 'trait') : list(traits));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const en: Wording = {
  language: 'en',
  list,
  marks: { colon: ': ', comma: ', ', open: ' (', close: ')', stop: '. ', next: ' ' },
  date(iso) {
    const [year, month, day] = iso.split('-');
    const name = month ? MONTHS[Number(month) - 1] : undefined;
    return [day ? String(Number(day)) : null, name, year].filter(Boolean).join(' ');
  },
  labels: {
    ...judgementLabelsEn,
    ahead: 'ahead',
    answer: 'The answer',
    appendix: 'Appendix: every score and its reason',
    applications: 'Where it is used',
    asTable: 'As a table',
    atLeastThree: 'A radar needs three axes',
    attachedContent: 'The content that this report was made from',
    attachedTable: 'The table that the content takes its scores from',
    attachedScores: 'Every score, for spreadsheets',
    audience: 'For',
    authors: 'By',
    because: 'Because',
    behind: 'behind',
    blackScreen: 'Black screen',
    captionContributions: 'Points of 100 that each trait adds',
    captionFeatures: 'Features side by side',
    captionFlips: 'The share of the weight at which the answer turns',
    captionProfiles: 'Totals with other weights',
    captionRadar: 'Scores on all traits at a glance',
    captionReasons: 'Every score, its reason and its evidence',
    captionScores: 'Scores trait by trait',
    captionTraits: 'Traits, weights and ranges',
    chartMarks: 'Scores in the chart: arrow keys move, Escape leaves',
    choose: 'Choose',
    clock: 'Time',
    close: 'Close',
    comparison: 'Comparison',
    conclusion: 'Conclusion',
    contents: 'Contents',
    copyByHand: 'Copy this link',
    copyLink: 'Copy link',
    coverage: 'Known',
    critical: 'critical',
    dark: 'Dark',
    date: 'Date',
    deck: 'Deck',
    differs: 'Differs',
    edition: 'Edition',
    elapsed: 'Elapsed',
    evidence: 'Evidence',
    executiveSummary: 'Executive summary',
    feature: 'Feature',
    features: 'Features',
    figure: 'Figure',
    firmness: 'How firm is the answer',
    firstAndLast: 'First and last slide',
    flipsAt: 'Answer turns at',
    fullScreen: 'Full screen',
    inCharts: 'In a chart or table: from score to score, and back',
    interval: 'Interval',
    judged: 'judged',
    keys: 'Keys',
    laser: 'Laser pointer',
    lastSlide: 'The end',
    leads: 'Leads',
    light: 'Light',
    linkCopied: 'The link is copied',
    measured: 'measured',
    method: 'How they were compared',
    never: 'never',
    nextHit: 'Next hit',
    nextSlide: 'Next slide',
    noHits: 'Nothing found',
    noReason: 'No reason is given',
    notesBelow: 'Notes below the slide',
    onTime: 'on time',
    others: 'the others',
    overview: 'All slides',
    ownWeights: 'Your own weights',
    page: 'Page',
    previousHit: 'Previous hit',
    previousSlide: 'Previous slide',
    principles: 'How it works',
    profile: 'Profile',
    profiles: 'Profiles',
    publishedWeights: 'Published weights',
    question: 'Question',
    range: 'Range',
    rank: 'Rank',
    ranking: 'Weighted ranking',
    rationale: 'Reason',
    reasons: 'What decides it',
    recommendations: 'Which one for whom',
    reportPage: 'Report (web page)',
    reportPdf: 'Report (PDF)',
    reset: 'Reset',
    restartTimer: 'Restart the timer',
    score: 'Score',
    scores: 'Scores',
    search: 'Search',
    seeContributions: '{figure} shows the totals, {table} what each trait adds to them.',
    seeReasons: 'Every score with its reason: {reasons}{reasons.page}.',
    seeScores:
      '{figure} shows all traits at a glance, {table} the numbers; the reason for each is in {reasons}{reasons.page}.',
    share: 'Share',
    skipToReport: 'Skip to the report',
    source: 'Source',
    sources: 'Sources',
    speakerNotes: 'Speaker notes',
    speakerView: 'Speaker view',
    strengths: 'Strengths',
    strongest: 'Strongest on',
    subject: 'Subject',
    subjects: 'What is compared',
    summary: 'Summary',
    table: 'Table',
    theme: 'Theme',
    thisSlide: 'This slide',
    total: 'Total',
    trait: 'Trait',
    traitByTrait: 'Trait by trait',
    traits: 'Traits',
    turnPages: 'Turn pages',
    unknown: 'unknown',
    weakest: 'Weakest on',
    weaknesses: 'Weaknesses',
    weight: 'Weight',
    weights: 'Weights',
    when: 'When',
    zoom: 'Zoom in and out',
  },
  sentences: {
    ...answerEn.sentences,
    ...judgementEn,
    method: (traits, heaviest, share) =>
      heaviest.length === 1
        ? `${many(traits, 'trait')} decide; ${list(heaviest)} weighs most, with ${share}`
        : `${many(traits, 'trait')} decide; ${heaviest.length <= 3 ? list(heaviest) : `${heaviest.length} of them`} weigh most, with ${share} each`,
    methodEqual: (traits) => `${many(traits, 'trait')} decide, and each weighs the same`,
    leads: (leader, count, of, rest) => {
      const others = rest.map(({ subject, traits }) =>
        traits.length <= 2 ? `${subject} on ${list(traits)}` : `${subject} on ${traits.length}`,
      );
      if (count === of) return `${leader} leads on all ${many(of, 'trait')}`;
      const own = `${leader} leads on ${count} of ${many(of, 'trait')}`;
      return others.length > 0 && others.length <= 2 ? `${own}, ${list(others)}` : own;
    },
    leadsEven: (leaders, count, of) =>
      count === 0
        ? 'Nobody leads alone on any trait'
        : `${list(leaders)} lead on ${many(count, 'trait')} each, of ${of}`,
    widestGap: (trait, best, bestScore, worst, worstScore) =>
      `The widest gap is in ${trait}: ${best} ${bestScore}, ${worst} ${worstScore}`,
    widestGapBetween: (trait, bestScore, worstScore) =>
      `The widest gap is in ${trait}: from ${bestScore} to ${worstScore}`,
    widestGaps: (traits) =>
      traits.length > 3
        ? `${many(traits.length, 'trait')} share the widest gap`
        : `The widest gaps are in ${list(traits)}`,
    noPairs: () => 'No trait has two known scores to compare',
    noGap: () => 'The known scores are equal on every trait',
    traitsCoverage: (known, of, reasons, cited) => {
      if (known < of) return `${known} of ${many(of, 'score')} ${known === 1 ? 'is' : 'are'} known`;
      if (reasons === of) return `${many(of, 'score')}, each with its reason`;
      if (cited === of) return `${many(of, 'score')}, each with its source`;
      if (reasons > 0) return `${many(of, 'score')}, ${reasons} of them with a reason`;
      return cited > 0 ? `${many(of, 'score')}, ${cited} of them with a source` : many(of, 'score');
    },
    firmnessFlips: (trait, share, flipShare, challenger) =>
      `The answer turns to ${challenger} if ${trait} weighs ${flipShare} instead of ${share}`,
    firmnessHolds: (leader) => `No change of a single weight takes first place from ${leader}`,
    firmnessTie: () => 'The answer is a tie: a small change of weights can decide it',
    firmnessNever: (traits) => `No weight of ${either(traits)} alone turns the answer`,
    featuresDiffer: (differing, of) =>
      differing === 0
        ? `No known difference in ${many(of, 'feature')}`
        : `${differing} of ${many(of, 'feature')} ${differing === 1 ? 'differs' : 'differ'}`,
    subject: (name, strongest, weakest) => `${name} is strongest on ${few(strongest)}, weakest on ${few(weakest)}`,
    subjectEven: (name) => `${name} at a glance`,
    principles: (name, titles) =>
      titles.length <= 4 && titles.join('').length <= 80
        ? `${name} rests on ${list(titles)}`
        : `${name} rests on ${many(titles.length, 'principle')}`,
    strengths: (first) =>
      first.map(({ subject, strength, weakness }) => `${subject}: ${strength}, at the price of ${weakness}`).join('; '),
    strengthsCount: (strengths, weaknesses) =>
      `Each has its price: ${many(strengths, 'strength')}, ${many(weaknesses, 'weakness', 'weaknesses')}`,
    applications: (first) => first.map(({ subject, application }) => `${subject} for ${application}`).join(', '),
    recommendations: (counts, of) =>
      capital(
        `${list(counts.map(({ subject, count }) => `${subject} in ${count}`))} of ${many(of, 'situation')}: the case decides`,
      ),
    recommendationsMany: (subjects, of) => `${many(of, 'situation')}, ${many(subjects, 'answer')}: the case decides`,
    recommendationsOne: (subject, of) =>
      of === 1
        ? `${subject} is the choice in the one situation considered`
        : `${subject} is the choice in all ${of} situations`,
    sources: (count) => `${many(count, 'source')} ${count === 1 ? 'stands' : 'stand'} behind this comparison`,
    profileWinner: (winners, total) => `${list(winners)} with ${total}`,
    scaleJudged: (min, max, step) => `Judged by the authors from ${min} to ${max}, in steps of ${step}.`,
    scaleMeasured: () => 'Measured; each trait is normalised over its declared range.',
    scaleMixed: (min, max) =>
      `Some traits are judged from ${min} to ${max}, some are measured; each is normalised over its declared range.`,
    totals: (partial) =>
      `Each score is placed on its declared range, from 0 for the worst to 100 for the best; the total is the mean by weight.${
        partial
          ? ' Unknown scores are left out of the total together with their weight; “known” tells how much of the weight remains.'
          : ''
      }`,
    sourceLine: (citations) => `Source: ${citations}`,
    ownJudgement: () => 'Source: scores are the authors’ own judgement',
    ownJudgementMixed: () => 'Source: judged scores are the authors’ own; none is given for the measured ones',
    noSource: () => 'Source: none given',
    higherIsBetter: (range) => `${range}, higher is better`,
    lowerIsBetter: (range) => `${range}, lower is better`,
    part: (number, of) => `${number} of ${of}`,
    onPage: (page) => ({ before: ', ', link: `page ${page}`, after: '' }),
    citedIn: () => ({ before: 'Cited in ', between: ', ', after: '' }),
    citedOn: (pages) => ({ before: pages === 1 ? 'Cited on page ' : 'Cited on pages ', between: ', ', after: '' }),
    pageOf: (page, of) => `Page ${page} of ${of}`,
    radarAlternative: (title, lines) => `${title}. ${lines.join(' ')}`,
    seriesAlternative: (subject, values) =>
      `${subject}: ${values.map(({ label, text }) => `${label} ${text}`).join(', ')}.`,
  },
};
