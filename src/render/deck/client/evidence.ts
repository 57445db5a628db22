import { openDialog } from './parts/dialog.ts';
import { type Spot, settle, startRoving } from './parts/roving.ts';

/** What stands behind a score: its reason, how low and how high it could be, its sources. */
export interface Evidence {
  has(trait: string, subject: string): boolean;
  /** A copy to show; null where there is nothing but the number. */
  of(trait: string, subject: string): HTMLElement | null;
  /** In a panel beside what was asked about. */
  open(trait: string, subject: string, near: HTMLElement): void;
}

export function startEvidence(): Evidence {
  const template = document.querySelector<HTMLTemplateElement>('#evidence');
  const dialog = document.querySelector<HTMLDialogElement>('#evidence-dialog');
  const articles = new Map(
    [...(template?.content.querySelectorAll<HTMLElement>('[data-score]') ?? [])].map((each) => [
      each.dataset.score,
      each,
    ]),
  );
  const sources = new Map(
    [...(template?.content.querySelectorAll<HTMLElement>('[data-source]') ?? [])].map((each) => [
      each.dataset.source,
      each,
    ]),
  );
  const evidence: Evidence = {
    has: (trait, subject) => articles.has(`${trait} ${subject}`),
    of(trait, subject) {
      const article = articles.get(`${trait} ${subject}`);
      return article ? withSources(document.importNode(article, true), sources) : null;
    },
    open(trait, subject, near) {
      const content = evidence.of(trait, subject);
      if (!dialog || !content) return;
      const title = content.querySelector('h2');
      if (title) title.id = 'evidence-title';
      dialog.querySelector('[data-content]')?.replaceChildren(content);
      openDialog(dialog, { near });
    },
  };
  for (const table of document.querySelectorAll<HTMLTableElement>('.slides table')) startScores(table, evidence);
  return evidence;
}

/** Each source is in the page once; here its title goes before the place in it. */
function withSources(article: HTMLElement, sources: ReadonlyMap<string | undefined, HTMLElement>): HTMLElement {
  for (const item of article.querySelectorAll<HTMLElement>('[data-cites]')) {
    const source = sources.get(item.dataset.cites);
    if (source) item.prepend(...[...document.importNode(source, true).childNodes], ' ');
  }
  return article;
}

/** Scores in a table that have something behind them become buttons: all of them one stop of the Tab key. */
function startScores(table: HTMLTableElement, evidence: Evidence): void {
  const spots = [...table.querySelectorAll<HTMLTableCellElement>('td[data-score]')].flatMap((cell): Spot[] => {
    const [trait = '', subject = ''] = cell.dataset.score?.split(' ') ?? [];
    const row = cell.parentElement;
    if (!evidence.has(trait, subject) || !(row instanceof HTMLTableRowElement)) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'score-button';
    button.setAttribute('aria-haspopup', 'dialog');
    button.append(...cell.childNodes);
    button.addEventListener('click', () => evidence.open(trait, subject, button));
    cell.append(button);
    return [{ element: button, row: row.rowIndex, column: cell.cellIndex }];
  });
  if (spots.length === 0) return;
  settle(undefined, spots);
  startRoving(table, () => spots, false);
}
