import type { Theme } from './theme.ts';

/**
 * Paper is light and shows all slides, also where someone prints what is on the screen: charts are drawn for it, and
 * back again. The style sheet print.css does the rest.
 */
export function startPaper(theme: Theme): void {
  const print = (isPrinting: boolean) => {
    const { classList } = document.documentElement;
    document.documentElement.toggleAttribute('data-printing', isPrinting);
    // Reveal's rules for paper make a document out of slides; they leave a page alone that says this.
    if (!classList.contains('reveal-print')) classList.toggle('print-pdf', isPrinting);
    theme.print(isPrinting);
  };
  window.addEventListener('beforeprint', () => print(true));
  window.addEventListener('afterprint', () => print(false));
}
