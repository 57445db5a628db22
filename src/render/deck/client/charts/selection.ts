import { announce } from '../parts/announce.ts';

/** Who and what the charts of a slide show: subjects and traits can be switched off. */
export interface Selection {
  has(id: string): boolean;
  onChange(listener: () => void): void;
}

/** An outline needs three axes. */
const LEAST_AXES = 3;

/**
 * The switches of a slide, its parts included, since the table may have a slide of its own.
 *
 * @param tooFew what is said when a radar would lose its third axis
 */
export function startSelection(slides: readonly Element[], isRadar: boolean, tooFew: string): Selection {
  const off = new Set<string>();
  const listeners: (() => void)[] = [];
  const traits = switches(slides, 'data-toggle-trait');
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const press = (id: string, all: readonly HTMLElement[]) => {
    if (!off.delete(id)) off.add(id);
    for (const button of all) if (idOf(button) === id) button.setAttribute('aria-pressed', String(!off.has(id)));
    tell();
  };
  const left = () => new Set(traits.map(idOf).filter((id) => !off.has(id))).size;
  for (const button of traits)
    button.addEventListener('click', () => {
      const id = idOf(button);
      if (isRadar && !off.has(id) && left() <= LEAST_AXES) announce(tooFew, 'shown');
      else press(id, traits);
    });
  const subjects = switches(slides, 'data-toggle');
  for (const button of subjects) button.addEventListener('click', () => press(idOf(button), subjects));
  return { has: (id) => !off.has(id), onChange: (listener) => void listeners.push(listener) };
}

const switches = (slides: readonly Element[], attribute: string): HTMLElement[] =>
  slides.flatMap((slide) => [...slide.querySelectorAll<HTMLElement>(`[${attribute}]`)]);

/** A subject and a trait may have the same id. */
const idOf = ({ dataset }: HTMLElement): string =>
  dataset.toggle === undefined ? traitKey(dataset.toggleTrait ?? '') : subjectKey(dataset.toggle);

export const subjectKey = (id: string): string => `subject ${id}`;
export const traitKey = (id: string): string => `trait ${id}`;
