import { type NormalisedScores, rank, toShares } from '../../../../analyse/ranking.ts';
import type { Ranking } from '../../../../model/analysis.ts';
import type { RankingData } from '../../deck-data.ts';
import { type Choice, choiceOf, PUBLISHED, weightsOf } from './choice.ts';

/** What some weights make of the scores, as the build computes it. */
export interface Weighing {
  readonly choice: Choice;
  /** One a trait of the content, like all lists here. */
  readonly weights: readonly number[];
  /** 0 to 1. */
  readonly shares: readonly number[];
  readonly ranking: Ranking;
}

/** The weights that the deck shows, and who is told when they change. */
export interface WhatIf {
  readonly data: RankingData;
  now(): Weighing;
  choose(choice: Choice): void;
  /** Moves one weight, by the trait's id. */
  move(trait: string, weight: number): void;
  onChange(listener: (weighing: Weighing) => void): void;
}

export function createWhatIf(data: RankingData): WhatIf {
  const scores: NormalisedScores = new Map(
    data.subjects.map(({ id }, at) => [
      id,
      new Map(data.traits.map((trait, column) => [trait.id, data.scores[at]?.[column] ?? null])),
    ]),
  );
  const listeners: ((weighing: Weighing) => void)[] = [];
  let now = weigh(PUBLISHED, data, scores);
  const choose = (choice: Choice) => {
    now = weigh(choice, data, scores);
    for (const listener of listeners) listener(now);
  };
  return {
    data,
    now: () => now,
    choose,
    move(trait, weight) {
      const weights = now.weights.map((old, at) => (data.traits[at]?.id === trait ? tidy(weight) : old));
      choose(choiceOf(weights, data));
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

function weigh(choice: Choice, data: RankingData, scores: NormalisedScores): Weighing {
  const weights = weightsOf(choice, data);
  const byTrait = new Map(data.traits.map(({ id }, at) => [id, weights[at] ?? 0]));
  return { choice, weights, shares: [...toShares(byTrait).values()], ranking: rank(scores, byTrait) };
}

/** As a link can say it, so that what was shared is what was seen. */
const tidy = (weight: number): number => Number(weight.toFixed(3));
