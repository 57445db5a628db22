export type Scheme = 'light' | 'dark';

/** The page's colour scheme: the system's until someone chooses. */
export interface Theme {
  scheme(): Scheme;
  toggle(): void;
  /** Light for as long as it is printed. */
  print(isPrinting: boolean): void;
  onChange(listener: (scheme: Scheme) => void, signal?: AbortSignal): void;
}

/** @param isPrint paper is always light */
export function startTheme(isPrint: boolean): Theme {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const { dataset } = document.documentElement;
  const listeners = new Set<(scheme: Scheme) => void>();
  let isPrinting = false;
  const scheme = (): Scheme => {
    if (isPrinting) return 'light';
    if (dataset.theme === 'light' || dataset.theme === 'dark') return dataset.theme;
    return system.matches ? 'dark' : 'light';
  };
  const tell = () => {
    for (const listener of listeners) listener(scheme());
  };
  if (isPrint) dataset.theme = 'light';
  system.addEventListener('change', tell);
  return {
    scheme,
    toggle() {
      dataset.theme = scheme() === 'dark' ? 'light' : 'dark';
      tell();
    },
    print(now) {
      isPrinting = now;
      tell();
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
