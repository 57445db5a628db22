import { answerHeadline, rankingHeadline } from '../../../../compose/parts/answer-headlines.ts';
import { answerWording } from '../../../../compose/wording/answer/index.ts';
import { announce } from '../parts/announce.ts';
import { spacedNodes } from '../parts/spaced-nodes.ts';
import type { Weighing, WhatIf } from './what-if.ts';

/** Steps in which the build makes a headline smaller, too. */
const SCALES = [1, 0.925, 0.85];

/** How long weights must rest before what follows from them is said aloud. */
const REST = 600;

/** The conclusions that weights decide, said anew by the code that the build says them with. */
export function startHeadlines(whatIf: WhatIf): void {
  const headlines = [...document.querySelectorAll<HTMLElement>('[data-headline]')].map(liveHeadline);
  let timer = 0;
  whatIf.onChange((weighing) => {
    const isPublished = weighing.choice.of === 'published';
    for (const headline of headlines) headline.show(isPublished ? null : sentence(headline.kind, weighing, whatIf));
    window.clearTimeout(timer);
    timer = window.setTimeout(() => announce(sentence('ranking', weighing, whatIf)), REST);
  });
}

function sentence(kind: string, { ranking, choice }: Weighing, { data }: WhatIf): string {
  const wording = answerWording(data.wording);
  return kind === 'answer'
    ? answerHeadline(ranking, data.subjects, wording)
    : rankingHeadline(ranking, choice.of === 'published' ? 'published' : 'these', data.subjects, wording);
}

interface LiveHeadline {
  readonly kind: string;
  /** Null: what was published, to the letter. */
  show(text: string | null): void;
}

function liveHeadline(heading: HTMLElement): LiveHeadline {
  const published = [...heading.childNodes].map((node) => node.cloneNode(true));
  const scale = heading.style.getPropertyValue('--s');
  const part = heading.querySelector('.part');
  const kicker = heading.parentElement?.querySelector<HTMLElement>('.kicker');
  const write = (nodes: readonly Node[], size: string) => {
    heading.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
    heading.style.setProperty('--s', size);
  };
  return {
    kind: heading.dataset.headline ?? '',
    show(text) {
      // What the slide is about stands above the headline, or, when that is too long, in its place.
      if (kicker) kicker.style.visibility = '';
      if (text === null) return write(published, scale);
      const nodes = [...spacedNodes(text), ...(part ? [document.createTextNode(' '), part] : [])];
      const fitting = SCALES.find((size) => heightOf(heading, nodes, size) <= roomOf(heading));
      if (fitting !== undefined) return write(nodes, String(fitting));
      if (kicker) kicker.style.visibility = 'hidden';
      write([...spacedNodes(heading.dataset.short ?? ''), ...(part ? [document.createTextNode(' '), part] : [])], '1');
    },
  };
}

/** The build has measured what may stand there; a hair is for rounding. */
const roomOf = (heading: HTMLElement): number => Number.parseFloat(heading.style.minHeight) + 1;

/** Measured beside the slides, since most of them are not laid out. */
function heightOf(heading: HTMLElement, nodes: readonly Node[], scale: number): number {
  const probe = document.createElement('div');
  probe.className = 'reveal headline-probe';
  const copy = document.createElement('h2');
  copy.className = heading.className;
  copy.style.setProperty('--s', String(scale));
  copy.append(...nodes.map((node) => node.cloneNode(true)));
  probe.append(copy);
  document.body.append(probe);
  const { offsetHeight } = copy;
  probe.remove();
  return offsetHeight;
}
