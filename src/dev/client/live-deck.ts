import { startDeck } from '../../render/deck/client/start-deck.ts';
import { readDeck, takesPlaceOf } from './deck-page.ts';
import { followNews } from './news.ts';
import { loadAgain, renewDeck, standAgain } from './renew-deck.ts';

// The deck's program, as a deck has it that is served: it takes over the slides of the next build.

void start();

async function start(): Promise<void> {
  // As the server sent it: the program writes into its page.
  const page = readDeck(document);
  const deck = await startDeck();
  standAgain(deck);
  followNews({
    isSeenElsewhere: deck.speaker.isOpen,
    async renew() {
      const response = await fetch(window.location.pathname);
      if (!response.ok) return;
      const next = new DOMParser().parseFromString(await response.text(), 'text/html');
      return takesPlaceOf(readDeck(next), page) ? renewDeck(deck, next) : loadAgain(deck);
    },
  });
}
