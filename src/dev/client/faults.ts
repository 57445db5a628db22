import type { ToldFault } from '../told-fault.ts';

/**
 * What is wrong, over the page, which stays below as it was when all was right. In a shadow, so that neither page nor
 * message touches the other's look.
 */
export function showFaults(faults: readonly ToldFault[]): void {
  const grave = faults.filter(({ isGrave }) => isGrave);
  document.querySelector(NAME)?.remove();
  if (grave.length === 0) return;
  const host = document.createElement(NAME);
  const shadow = host.attachShadow({ mode: 'open' });
  const look = new CSSStyleSheet();
  look.replaceSync(LOOK);
  shadow.adoptedStyleSheets = [look];
  const panel = element('section', '');
  panel.setAttribute('role', 'alert');
  panel.append(
    element('h2', grave.length === 1 ? 'One error' : `${grave.length} errors`),
    ...grave.map(article),
    element('p', 'What you see is the last that was right. This goes away when the error is mended.'),
    closeButton(host),
  );
  shadow.append(panel);
  document.documentElement.append(host);
}

const NAME = 'juxtadeck-faults';

const LOOK = `
:host { position: fixed; inset: 0; z-index: 2147483647; display: grid; align-items: end; pointer-events: none; }
section { pointer-events: auto; position: relative; margin: 24px; padding: 16px 24px; max-height: 70vh; overflow: auto; border-radius: 10px;
  border-top: 6px solid #d43c3c; background: #1d1f23; color: #f2f2f2; box-shadow: 0 8px 40px rgb(0 0 0 / 0.5);
  font: 15px/1.5 system-ui, sans-serif; text-align: start; }
h2 { margin: 0 0 8px; font-size: 17px; color: #ff9b9b; }
pre { margin: 0 0 4px; font: 14px/1.45 ui-monospace, 'IBM Plex Mono', monospace; white-space: pre; overflow-x: auto; }
p { margin: 8px 0 0; color: #b8bcc4; }
button { font: inherit; color: #9ecbff; background: none; border: 0; padding: 0; text-decoration: underline; cursor: pointer; }
button:focus-visible { outline: 2px solid #9ecbff; outline-offset: 2px; }
.close { position: absolute; top: 16px; right: 24px; }
article { margin-bottom: 12px; }
`;

function article({ text, place }: ToldFault): HTMLElement {
  const whole = element('article', '');
  whole.append(element('pre', text));
  if (!place) return whole;
  const button = element('button', 'Open in the editor');
  const answer = element('span', '');
  button.addEventListener('click', async () => {
    const response = await fetch('/-/edit', { method: 'POST', body: JSON.stringify(place) });
    answer.textContent = response.ok ? '' : ` ${await response.text()}`;
  });
  whole.append(button, answer);
  return whole;
}

function closeButton(host: HTMLElement): HTMLElement {
  const button = element('button', 'Close');
  button.className = 'close';
  button.addEventListener('click', () => host.remove());
  return button;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
