import { followNews } from './news.ts';

// A page without a program of its own. Browsers keep the place of a page that is loaded again.

followNews({
  isSeenElsewhere: () => false,
  // For ever: the page that comes begins anew.
  renew: () => {
    window.location.reload();
    return new Promise(() => undefined);
  },
});
