import { type NormalisedScores, rank, toShares } from '../../../analyse/ranking.ts';
import { percent, points } from '../../../compose/parts/numbers.ts';
import type { Place } from '../../../model/analysis.ts';
import type { RankingData } from '../deck-data.ts';

/** Weights that can be moved: totals, places and bars follow, computed as the build computes them. */
export function startRanking(data: RankingData | null): void {
  if (!data) return;
  const scores: NormalisedScores = new Map(
    data.subjects.map((subject, at) => [
      subject,
      new Map(data.traits.map((trait, column) => [trait.id, data.scores[at]?.[column] ?? null])),
    ]),
  );
  const published = data.traits.map((trait) => trait.weight);
  let weights: readonly number[] = published;
  /** Null when someone has moved a weight. */
  let profile: string | null = '';

  const update = () => {
    const byTrait = new Map(data.traits.map((trait, at) => [trait.id, weights[at] ?? 0]));
    showWeights(byTrait);
    showRanking(rank(scores, byTrait).places, data.labels.unknown);
    showState(profile, data);
  };
  const choose = (id: string) => {
    profile = id;
    weights = data.profiles.find((candidate) => candidate.id === id)?.weights ?? published;
    update();
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-profile]')) {
    button.addEventListener('click', () => choose(button.dataset.profile ?? ''));
  }
  for (const button of document.querySelectorAll('[data-reset]')) button.addEventListener('click', () => choose(''));
  for (const slider of document.querySelectorAll<HTMLInputElement>('input[data-trait]')) {
    slider.addEventListener('input', () => {
      profile = null;
      weights = weights.map((weight, at) =>
        data.traits[at]?.id === slider.dataset.trait ? Number(slider.value) : weight,
      );
      update();
    });
  }
}

function showWeights(weights: ReadonlyMap<string, number>): void {
  const shares = toShares(weights);
  for (const slider of document.querySelectorAll<HTMLInputElement>('input[data-trait]')) {
    const trait = slider.dataset.trait ?? '';
    const share = percent(shares.get(trait) ?? 0);
    if (slider !== document.activeElement) slider.value = String(weights.get(trait) ?? 0);
    slider.setAttribute('aria-valuetext', share);
    const output = slider.parentElement?.querySelector('output');
    if (output) output.textContent = share;
  }
}

function showRanking(places: readonly Place[], unknown: string): void {
  for (const list of document.querySelectorAll<HTMLElement>('.ranking-rows')) {
    const rows = new Map(
      [...list.querySelectorAll<HTMLElement>('.ranking-row')].map((row) => [row.dataset.subject, row]),
    );
    const before = new Map([...rows.values()].map((row) => [row, row.offsetTop]));
    const [from, count] = [Number(list.dataset.from), Number(list.dataset.places)];
    places.forEach((place, at) => {
      const row = rows.get(place.subject);
      if (!row) return;
      fill(row, place, unknown);
      row.hidden = at < from || at >= from + count;
      list.append(row);
    });
    for (const [row, top] of before) slide(row, top - row.offsetTop);
  }
}

function fill(row: HTMLElement, { rank: place, tied, total, coverage }: Place, unknown: string): void {
  const set = (selector: string, text: string) => {
    const element = row.querySelector(selector);
    if (element) element.textContent = text;
  };
  set('.place', place === null ? '–' : tied ? `${place}=` : String(place));
  set('.total', total === null ? unknown : points(total));
  set('[data-coverage]', percent(coverage));
  const bar = row.querySelector<HTMLElement>('.bar span');
  if (bar) bar.style.width = `${(total ?? 0) * 100}%`;
}

/** From where it was to where it is. */
function slide(row: HTMLElement, distance: number): void {
  if (distance === 0 || row.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  row.animate([{ transform: `translateY(${distance}px)` }, { transform: 'none' }], {
    duration: 250,
    easing: 'ease-out',
  });
}

function showState(profile: string | null, { labels, profiles }: RankingData): void {
  const name = profile === null ? labels.own : (profiles.find(({ id }) => id === profile)?.label ?? labels.published);
  for (const element of document.querySelectorAll('[data-weights-name]')) element.textContent = name;
  for (const button of document.querySelectorAll<HTMLElement>('[data-profile]')) {
    button.setAttribute('aria-pressed', String(button.dataset.profile === profile));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-reset]')) button.disabled = profile === '';
}
