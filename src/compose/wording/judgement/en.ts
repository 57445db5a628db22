import { answerEn } from '../answer/en.ts';
import type { JudgementLabels, JudgementSentences, TraitPoints } from './judgement-wording.ts';

const { list } = answerEn;
const come = (subjects: readonly unknown[]): string => (subjects.length === 1 ? 'comes' : 'come');
const work = (traits: readonly unknown[]): string => (traits.length === 1 ? 'works' : 'work');
const withPoints = (traits: readonly TraitPoints[]): string =>
  list(traits.map(({ trait, points }) => `${trait} (${points})`));

export const judgementEn: JudgementSentences = {
  verdict: (chosen) => `The authors choose ${list(chosen)}.`,
  verdictOverruling: (chosen, winners) =>
    `By the numbers ${list(winners)} ${come(winners)} first; the authors choose ${list(chosen)} all the same.`,
  contributions: (leader, challenger, gains, losses) =>
    `${leader} leads ${challenger} through ${withPoints(gains)}${losses.length > 0 ? `; ${withPoints(losses)} ${work(losses)} against it` : ''}`,
  contributionsTie: (subjects) => `${list(subjects)} reach the same total in different ways`,
  weightings: (shares) =>
    `Of all ways to weigh the traits, ${list(shares.map(({ subject, share }, at) => (at === 0 ? `${share} put ${subject} first` : `${share} ${subject}`)))}`,
  weightingsAll: (subject) => `${subject} comes first however the traits are weighed`,
  weightingsExact: () => 'Worked out exactly, all weightings counting alike.',
  weightingsSampled: (samples, error) =>
    `Estimated from ${samples} weightings drawn at random, all counting alike; right to ${error} points, 95 times of 100.`,
  profilesSame: (subject, count) =>
    count === 1 ? `${subject} comes first in the profile too` : `${subject} comes first in all ${count} profiles`,
  profilesSplit: (wins) =>
    wins
      .map(({ subject, profiles }, at) => `${subject}${at === 0 ? ' comes first' : ''} for ${list(profiles)}`)
      .join('; '),
  profilesCount: (wins, of) =>
    `Of ${of} profiles, ${list(wins.map(({ subject, count }) => `${count} put ${subject} first`))}`,
  profilesNone: () => 'No profile puts one of them first alone',
  dominance: (subject, over) => `${subject} is at least as good as ${list(over)} on every trait.`,
  overlaps: (leader, others) =>
    `Within the intervals of the scores, the totals of ${leader} and ${list(others)} overlap: another reader of the same evidence could come to another order.`,
  apart: (leader) => `Even within the intervals of the scores, ${leader} stays ahead.`,
  scoreChange: (subject, trait, from, to, challenger) =>
    `The nearest single score: with ${to} instead of ${from} for ${subject} on ${trait}, ${challenger} would draw level.`,
  noScoreChange: (challenger) => `No change of a single score would bring ${challenger} level.`,
};

export const judgementLabelsEn: JudgementLabels = {
  captionScoreChanges: 'What one score would have to be for the first two to draw level',
  captionWeightChanges: 'The share of the weight at which two change places',
  captionWeightings: 'Share of all weightings under which each takes a place',
  comesFirst: 'Comes first',
  contributions: 'Where the totals come from',
  contributionsKey: 'The numbers in the bars are those of the traits.',
  forWhom: 'Who leads for which use',
  levelAt: 'level at',
  pair: 'ahead → behind',
  scoreNow: 'now',
  seeWeightChanges: 'Every pair and every single score: see {pairs} and {scores}.',
  sensitivity: 'Appendix: what would turn the answer',
  weightings: 'Of all weightings',
};
