import type Reveal from 'reveal.js';
import type { DeckData } from '../../deck-data.ts';
import type { Theme } from '../theme.ts';
import type { KeyBoard } from './keys.ts';
import type { Laser } from './laser.ts';
import { createSlideCopy } from './slide-copy.ts';
import { copyStyles, openSpeakerWindow } from './speaker-window.ts';
import { clockText, standing, timeText } from './talk.ts';

export interface SpeakerSurroundings {
  readonly reveal: typeof Reveal;
  /** Of the content that is shown now. */
  data(): DeckData;
  readonly theme: Theme;
  readonly laser: Laser;
  /** What the deck's keys do, which the window has too. */
  press: KeyBoard['press'];
  /** Where no window opens: the notes below the slide. */
  showNotes(): void;
}

/** Slides, notes and time for who speaks, in a window of its own. */
export interface SpeakerView {
  open(): void;
  isOpen(): boolean;
  /** Takes over the deck's styles, where they have changed. */
  restyle(): void;
  /** The window stays when the page goes: the one that comes opens it again. */
  keep(): void;
}

export function createSpeakerView(around: SpeakerSurroundings): SpeakerView {
  /** When the talk began, and this slide; the clock of the machine, in milliseconds. */
  const since = { talk: 0, slide: 0 };
  const restart = () => Object.assign(since, { talk: Date.now(), slide: Date.now() });
  let view: Window | null = null;
  let slide = '';
  around.reveal.on('slidechanged', () => {
    // Written anew, a slide is still the same.
    const { id } = around.reveal.getCurrentSlide();
    if (id !== slide) since.slide = Date.now();
    slide = id;
  });
  let isKept = false;
  window.addEventListener('pagehide', () => isKept || view?.close());
  const isOpen = () => view !== null && !view.closed;
  return {
    open() {
      if (view && !view.closed) return view.focus();
      view = openSpeakerWindow('juxtadeck-speaker');
      if (!view) return around.showNotes();
      if (since.talk === 0) restart();
      run(view, since, restart, around);
    },
    isOpen,
    restyle: () => view && isOpen() && copyStyles(view.document),
    keep() {
      isKept = true;
    },
  };
}

type Since = Readonly<Record<'talk' | 'slide', number>>;

/** How long the deck rests before a change of it is copied: a slider moves many times a second. */
const REST = 80;

function run(view: Window, since: Since, restart: () => void, around: SpeakerSurroundings): void {
  const { reveal, theme, data } = around;
  const page = view.document;
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-speaker=${name}]`) ?? page.body;
  const [now, next] = [createSlideCopy(find('current')), createSlideCopy(find('next'))];
  const showSlides = () => {
    const slides = reveal.getSlides();
    const at = reveal.getIndices().h;
    now.show(slides[at] ?? null);
    next.show(slides[at + 1] ?? null);
    find('end').hidden = at + 1 < slides.length;
    find('notes').replaceChildren(...notesOf(slides[at], page));
    find('number').textContent = `${at + 1} / ${slides.length}`;
    find('progress').style.width = `${((at + 1) / slides.length) * 100}%`;
  };
  const showTime = () => tell(find, data(), standingNow(reveal, data(), since));
  const showTheme = () => {
    page.documentElement.dataset.theme = theme.scheme();
  };
  const all = () => {
    showTheme();
    showSlides();
    showTime();
  };
  let timer = 0;
  const changes = new MutationObserver(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(all, REST);
  });
  changes.observe(reveal.getSlidesElement() ?? document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  changes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const ticks = window.setInterval(() => {
    if (!view.closed) return showTime();
    window.clearInterval(ticks);
    changes.disconnect();
  }, 250);
  find('restart').addEventListener('click', () => {
    restart();
    showTime();
  });
  find('previous').addEventListener('click', () => reveal.prev());
  find('forward').addEventListener('click', () => reveal.next());
  listen(view, find('current'), around);
  all();
}

function standingNow(reveal: typeof Reveal, { pace }: DeckData, { talk, slide }: Since) {
  const [elapsed, onSlide] = [talk, slide].map((begin) => (Date.now() - begin) / 1000);
  return { elapsed: elapsed ?? 0, onSlide: onSlide ?? 0, ...standing(pace, reveal.getIndices().h, elapsed ?? 0) };
}

function tell(
  find: (name: string) => HTMLElement,
  { labels }: DeckData,
  { elapsed, onSlide, whole, slide, behind }: ReturnType<typeof standingNow>,
): void {
  find('clock').textContent = clockText(new Date());
  find('elapsed').textContent = `${timeText(elapsed)} / ${timeText(whole)}`;
  find('slide').textContent = `${timeText(onSlide)} / ${timeText(slide)}`;
  const word = behind === 0 ? labels.onTime : behind > 0 ? labels.behind : labels.ahead;
  const standingText = find('standing');
  standingText.textContent = behind === 0 ? word : `${timeText(behind)} ${word}`;
  standingText.dataset.late = String(behind > 0);
}

/** The deck's keys work here, too, and who points at the slide points for all. */
function listen(view: Window, current: HTMLElement, { reveal, press, laser }: SpeakerSurroundings): void {
  view.addEventListener('keydown', (event) => {
    const isPress = event.key === ' ' || event.key === 'Enter';
    if (isPress && view.document.activeElement?.localName === 'button') return;
    // Reveal listens to nobody while a control of the deck has the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (!press(event)) reveal.triggerKey(event.keyCode);
  });
  current.addEventListener('pointermove', ({ clientX, clientY }) => {
    const { left, top, width, height } = current.getBoundingClientRect();
    if (document.documentElement.classList.contains('has-laser'))
      laser.at({ x: (clientX - left) / width, y: (clientY - top) / height });
  });
}

function notesOf(slide: HTMLElement | undefined, page: Document): Node[] {
  return [...(slide?.querySelector('aside.notes')?.childNodes ?? [])].map((node) => page.importNode(node, true));
}
