import type Reveal from 'reveal.js';
import type { DeckData } from '../../deck-data.ts';
import { announce } from '../parts/announce.ts';
import { openDialog } from '../parts/dialog.ts';
import type { Theme } from '../theme.ts';
import { startToolbar } from '../toolbar.ts';
import { startKeys } from './keys.ts';
import { createLaser } from './laser.ts';
import { createSearch } from './search.ts';
import { createSpeakerView, type SpeakerView } from './speaker-view.ts';
import { createZoom } from './zoom.ts';

/** What who presents has at hand: by a key, and most of it by a button at the slide's edge. */
export function startPresenter(reveal: typeof Reveal, data: () => DeckData, theme: Theme): SpeakerView {
  const { labels } = data();
  const laser = createLaser();
  const zoom = createZoom(reveal);
  const search = createSearch(reveal, labels.noHits);
  const notes = () => toggleNotes(reveal);
  const help = document.querySelector<HTMLDialogElement>('#help-dialog');
  const actions = {
    previous: () => reveal.prev(),
    next: () => reveal.next(),
    speaker: () => speaker.open(),
    notes,
    search: search.open,
    theme: theme.toggle,
    help: () => help && openDialog(help),
  };
  const black = () => reveal.togglePause();
  const { press } = startKeys({
    s: actions.speaker,
    n: notes,
    '/': search.open,
    d: theme.toggle,
    '?': actions.help,
    b: black,
    '.': black,
    l: laser.toggle,
    z: zoom.toggle,
  });
  const speaker = createSpeakerView({ reveal, data, theme, laser, press, showNotes: notes });
  reveal.on('paused', () => announce(labels.blackScreen));
  startToolbar(actions);
  return speaker;
}

function toggleNotes(reveal: typeof Reveal): void {
  const shown = !reveal.getConfig().showNotes;
  reveal.configure({ showNotes: shown });
  reveal.layout();
  document.querySelector('[data-action="notes"]')?.setAttribute('aria-pressed', String(shown));
}
