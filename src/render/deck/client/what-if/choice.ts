import type { RankingData } from '../../deck-data.ts';

/** Which weights the deck shows. */
export type Choice =
  | { readonly of: 'published' }
  | { readonly of: 'profile'; readonly id: string }
  /** One weight a trait of the content. */
  | { readonly of: 'own'; readonly weights: readonly number[] };

export const PUBLISHED: Choice = { of: 'published' };

export function weightsOf(choice: Choice, { traits, profiles }: RankingData): readonly number[] {
  if (choice.of === 'own') return choice.weights;
  const profile = choice.of === 'profile' && profiles.find(({ id }) => id === choice.id);
  return profile ? profile.weights : traits.map(({ weight }) => weight);
}

/** Weights by their name, if they have one: moved back to where they were published, they are the published ones. */
export function choiceOf(weights: readonly number[], data: RankingData): Choice {
  const named: readonly Choice[] = [PUBLISHED, ...data.profiles.map(({ id }): Choice => ({ of: 'profile', id }))];
  const isSame = (choice: Choice) => weightsOf(choice, data).every((weight, at) => weight === weights[at]);
  return named.find(isSame) ?? { of: 'own', weights };
}

/** For a link: `profile=writing` or `weights=speed:2,price:0.5`; nothing for the published weights. */
export function writeChoice(choice: Choice, { traits }: RankingData): string {
  if (choice.of === 'published') return '';
  if (choice.of === 'profile') return `profile=${choice.id}`;
  return `weights=${traits.map(({ id }, at) => `${id}:${choice.weights[at]}`).join(',')}`;
}

/** Null for what this deck has not written: a slip of the pen, or the link of another deck. */
export function readChoice(text: string, data: RankingData): Choice | null {
  const [, key, value = ''] = /^(profile|weights)=([\w.:,-]+)$/.exec(decoded(text)) ?? [];
  if (key === 'profile') return data.profiles.some(({ id }) => id === value) ? { of: 'profile', id: value } : null;
  if (key !== 'weights') return null;
  const entries = value.split(',').map((entry) => entry.split(':'));
  const weights = data.traits.map(({ id }, at) => {
    const [trait, weight = ''] = entries[at] ?? [];
    return trait === id && /^\d+(\.\d+)?$/.test(weight) && Number(weight) <= data.most ? Number(weight) : null;
  });
  const known = weights.filter((weight) => weight !== null);
  return entries.length === known.length && known.length === weights.length ? choiceOf(known, data) : null;
}

/** Messengers write `:` and `,` as `%3A` and `%2C`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
