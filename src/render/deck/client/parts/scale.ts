import type Reveal from 'reveal.js';

/** What lies above the slides is as large as the slides are drawn: `--deck-scale` for the style sheet. */
export function followScale(reveal: typeof Reveal): void {
  const tell = () =>
    document.documentElement.style.setProperty('--deck-scale', String(Math.max(0.6, reveal.getScale())));
  reveal.on('resize', tell);
  tell();
}
