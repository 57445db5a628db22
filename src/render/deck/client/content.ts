import type Reveal from 'reveal.js';
import type { DeckData } from '../deck-data.ts';
import { type Address, startAddress } from './address.ts';
import { startCharts } from './charts/charts.ts';
import { startEvidence } from './evidence.ts';
import type { Reading } from './reading.ts';
import type { Theme } from './theme.ts';
import { startHeadlines } from './what-if/headlines.ts';
import { startMarks } from './what-if/marks.ts';
import { startRanking } from './what-if/ranking.ts';
import { startShare } from './what-if/share.ts';
import { createWhatIf } from './what-if/what-if.ts';

/** What of the deck stays, whatever content it shows. */
export interface Lasting {
  readonly reveal: typeof Reveal;
  readonly theme: Theme;
  readonly reading: Reading;
}

/** What the slides do that are in the page now: live ranking, live charts. */
export interface Content {
  readonly data: DeckData;
  /** The weights that it shows, as a link has them. */
  query(): string;
  startWeights(): void;
  /** Once the fonts are there. */
  startCharts(): void;
  end(): void;
}

/** @param query what the address asks for */
export function startContent({ reveal, theme, reading }: Lasting, query: string): Content {
  const data: DeckData = JSON.parse(document.getElementById('deck-data')?.textContent ?? '{}');
  const ending = new AbortController();
  const { signal } = ending;
  const whatIf = data.ranking && createWhatIf(data.ranking);
  let address: Address | null = null;
  return {
    data,
    query: () => address?.query() ?? '',
    startWeights() {
      if (whatIf) {
        startRanking(whatIf);
        startMarks(whatIf);
        startHeadlines(whatIf);
      }
      address = startAddress(reveal, whatIf, query, signal);
      if (whatIf) startShare(whatIf, address);
    },
    startCharts: () => startCharts(data, { reveal, theme, whatIf, reading, evidence: startEvidence(), signal }),
    end: () => ending.abort(),
  };
}
