/**
 * An empty window of the deck's own. It takes over the deck's origin and policy, so that the deck can write into it and
 * listen to it from a file as from a server, where windows that load a file may not speak to each other. It needs no
 * program: that is here.
 *
 * @returns null where the browser opens no window
 */
export function openSpeakerWindow(name: string): Window | null {
  const opened = window.open('', name, 'popup,width=1280,height=800');
  if (!opened) return null;
  const { document: page } = opened;
  page.documentElement.lang = document.documentElement.lang;
  page.title = document.title;
  copyStyles(page);
  page.body.className = 'speaker';
  const template = document.querySelector<HTMLTemplateElement>('#speaker-view');
  const marks = document.querySelector('.symbols');
  page.body.replaceChildren(
    ...(marks ? [page.importNode(marks, true)] : []),
    ...(template ? [page.importNode(template.content, true)] : []),
  );
  return opened;
}

/** The deck's own, into another page. */
export function copyStyles(page: Document): void {
  page.head.replaceChildren(...[...document.querySelectorAll('style')].map((style) => page.importNode(style, true)));
}
