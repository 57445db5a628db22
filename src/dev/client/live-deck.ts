import { startDeck } from '../../render/deck/client/start-deck.ts';
import { hasSameStyles, readDeck, takesPlaceOf } from './deck-page.ts';
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
    async renew(sent) {
      const slides = sent === null ? null : parse(sent);
      // Styles come by their versions: those that are not here are fetched.
      const next =
        slides && hasSameStyles(slides) ? slides : parse(await (await fetch(window.location.pathname)).text());
      return takesPlaceOf(readDeck(next), page) ? renewDeck(deck, next) : loadAgain(deck);
    },
  });
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
