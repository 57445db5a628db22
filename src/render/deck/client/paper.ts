import type { Theme } from './theme.ts';

/**
 * Paper is light and shows all slides, also where someone prints what is on the screen: charts are drawn for it, and
 * back again. The style sheet print.css does the rest.
 */
export function startPaper(theme: Theme): void {
  const print = (isPrinting: boolean) => {
    document.documentElement.toggleAttribute('data-printing', isPrinting);
    theme.print(isPrinting);
  };
  window.addEventListener('beforeprint', () => print(true));
  window.addEventListener('afterprint', () => print(false));
}
