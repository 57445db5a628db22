import { startDeck } from './start-deck.ts';

// The deck in the browser: slides, colour scheme, live charts and live ranking.

void startDeck();
