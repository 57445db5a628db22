import { percent } from '../../../../compose/parts/numbers.ts';
import type { Weighing, WhatIf } from './what-if.ts';

/**
 * Whose weights a slide shows, said on the slide: those of the room where it follows them, the published ones where its
 * numbers stay as they are.
 */
export function startMarks(whatIf: WhatIf): void {
  const { data } = whatIf;
  whatIf.onChange(({ choice, shares }: Weighing) => {
    const isPublished = choice.of === 'published';
    const profile = choice.of === 'profile' && data.profiles.find(({ id }) => id === choice.id);
    const name = profile ? profile.mark : data.labels.own;
    for (const mark of document.querySelectorAll<HTMLElement>('[data-weights]')) {
      mark.hidden = isPublished;
      mark.textContent = mark.dataset.weights === 'follows' ? name : data.labels.published;
    }
    document.documentElement.toggleAttribute('data-reweighed', !isPublished);
    for (const share of document.querySelectorAll<HTMLElement>('[data-share]')) {
      share.hidden = isPublished;
      share.textContent = percent(shares[Number(share.dataset.share)] ?? 0);
    }
  });
}
