import { answerEn } from '../answer/en.ts';
import type { ChangesWording } from './changes-wording.ts';

const { list } = answerEn;
const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;
const mostly = (because: string | null): string => (because === null ? '' : `, mostly because ${because}`);
const genitive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);
const verb = (subjects: readonly string[], one: string, more: string): string => (subjects.length === 1 ? one : more);
const ordinal = (rank: number): string => `${rank}${['th', 'st', 'nd', 'rd'][rank] ?? 'th'}`;

export const changesEn: ChangesWording = {
  labels: {
    changes: 'What changed',
    before: 'Before',
    now: 'Now',
    weight: 'Weight',
    range: 'range',
    totalBefore: 'Total before',
    totalNow: 'Total now',
    cause: 'Cause',
    effect: 'Effect on lead',
    shift: 'All together',
    total: 'Total',
    isNew: 'new',
    isGone: 'no longer there',
    isRenamed: 'renamed',
    ownWeight: 'as published',
    unknown: 'unknown',
    scores: 'Scores and their evidence',
    weights: 'Weights',
    ranges: 'Ranges',
    profileWeights: 'Weights of the profiles',
    features: 'Features',
    texts: 'Texts',
    lists: 'Added, removed, renamed',
    listNames: { subjects: 'Subject', traits: 'Trait', profiles: 'Profile', sources: 'Source', features: 'Feature' },
    captionCauses: 'What moved the lead, in points of 100',
    captionPlaces: 'Totals then and now',
    subject: 'Subject',
    trait: 'Trait',
    what: 'What',
  },
  fields: {
    title: 'Title',
    subtitle: 'Subtitle',
    audience: 'Audience',
    summary: 'Summary',
    conclusion: 'Conclusion',
    verdict: 'The authors’ choice',
    recommendations: 'Recommendation',
    vendor: 'Vendor',
    tagline: 'Tagline',
    overview: 'Overview',
    principles: 'How it works',
    strengths: 'Strengths',
    weaknesses: 'Weaknesses',
    applications: 'Where it is used',
    question: 'Question',
    description: 'Description',
    details: 'Details',
  },
  scoreFields: { low: 'interval', high: 'interval', rationale: 'reason', evidence: 'evidence' },
  sentences: {
    since: (edition, date) => (edition === null ? `the edition of ${date}` : `${edition}, ${date}`),
    nothing: (since) => `Nothing has changed since ${since}`,
    noTexts: () => 'The earlier edition is not in this language: its texts are not compared.',
    leadGrew: (leader, challenger, old, now, because) =>
      `${leader} still leads; its lead over ${challenger} grew from ${old} to ${now} points${mostly(because)}`,
    leadShrank: (leader, challenger, old, now, because) =>
      `${leader} still leads; its lead over ${challenger} shrank from ${old} to ${now} points${mostly(because)}`,
    leadSame: (leader, challenger, lead) =>
      `${leader} still leads; its lead over ${challenger} stays at ${lead} points`,
    overtook: (winner, loser, lead, because) =>
      `${winner} takes first place from ${loser} and is now ${lead} points ahead of it${mostly(because)}`,
    newWinners: (winners, old) =>
      old.length === 0
        ? `${list(winners)} now ${verb(winners, 'comes', 'come')} first`
        : `${list(winners)} now ${verb(winners, 'comes', 'come')} first; before, ${verb(old, 'it was', 'they were')} ${list(old)}`,
    sameWinners: (winners) => `${list(winners)} still ${verb(winners, 'comes', 'come')} first`,
    noWinners: () => 'There is no ranking yet: no score is known',
    becauseScore: (subject, trait, isRaised) => `${subject} ${isRaised ? 'gained' : 'lost'} on ${trait}`,
    becauseKnown: (subject, trait) => `${genitive(subject)} score on ${trait} is now known`,
    becauseUnknown: (subject, trait) => `${genitive(subject)} score on ${trait} is no longer known`,
    becauseWeight: (trait, isRaised) => `${trait} weighs ${isRaised ? 'more' : 'less'}`,
    becauseRange: (trait) => `${trait} has another range`,
    becauseAdded: (trait) => `${trait} is now compared`,
    becauseRemoved: (trait) => `${trait} is no longer compared`,
    causeScore: (subject, old, now) => `${subject}: ${old} → ${now}`,
    causeWeight: (old, now) => `Weight: ${old} → ${now}`,
    causeRange: (old, now) => `Range: ${old} → ${now}`,
    causeAdded: (share) => `New trait, weight ${share}`,
    causeRemoved: () => 'Trait removed',
    others: (count) => (count === 1 ? 'One smaller cause' : `${count} smaller causes together`),
    counts: ({ scores, weights, ranges, profileWeights, lists, features, texts }) =>
      `Changed: ${list(
        [
          [scores, many(scores, 'score')] as const,
          [weights, many(weights, 'weight')] as const,
          [ranges, many(ranges, 'range')] as const,
          [profileWeights, many(profileWeights, 'weight of a profile', 'weights of profiles')] as const,
          [lists, many(lists, 'addition, removal or renaming', 'additions, removals and renamings')] as const,
          [features, many(features, 'entry of the feature table', 'entries of the feature table')] as const,
          [texts, many(texts, 'text')] as const,
        ].flatMap(([count, text]) => (count > 0 ? [text] : [])),
      )}`,
    totalAt: (total, rank) => `${total} (${ordinal(rank)})`,
    raised: (old, now) => `raised from ${old} to ${now}`,
    lowered: (old, now) => `lowered from ${old} to ${now}`,
    nowKnown: (now) => `was unknown, now ${now}`,
    nowUnknown: (old) => `was ${old}, now unknown`,
    from: (old) => `from ${old}`,
    rewritten: (fields) => `${list([...new Set(fields)])} changed`,
    weightFrom: (old) => `weight from ${old}`,
    source: (old) => `Compared with ${old}`,
  },
};
