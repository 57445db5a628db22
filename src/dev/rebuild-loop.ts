export interface LoopSteps {
  /** Resolves once the file system has come to rest: editors write several files, and one in several steps. */
  settle(): Promise<void>;
  /** What somebody waits for. */
  build(changed: ReadonlySet<string>): Promise<void>;
  /** What nobody waits for; to be left as soon as the signal says that there is something newer to build. */
  finish(signal: AbortSignal): Promise<void>;
  failed(error: unknown): void;
}

export interface RebuildLoop {
  /** @param path null to finish what is there */
  changed(path: string | null): void;
  /** Resolves when the work in hand is done; what has changed since is left. */
  stop(): Promise<void>;
}

/** One build at a time: changes at once are one build, and what changes during a build is the next one. */
export function startLoop(steps: LoopSteps): RebuildLoop {
  let waiting = new Set<string>();
  let running: Promise<void> | null = null;
  let finishing = new AbortController();
  let isStopped = false;
  const take = (): ReadonlySet<string> => {
    const changed = waiting;
    waiting = new Set();
    finishing = new AbortController();
    return changed;
  };
  const round = async () => {
    if (waiting.size > 0) await steps.settle();
    if (isStopped) return;
    const changed = take();
    const { signal } = finishing;
    if (changed.size > 0) await steps.build(changed);
    if (!signal.aborted) await steps.finish(signal);
  };
  const run = async () => {
    do await round().catch(steps.failed);
    while (waiting.size > 0 && !isStopped);
    running = null;
  };
  return {
    changed(path) {
      if (isStopped) return;
      if (path !== null) {
        waiting.add(path);
        finishing.abort();
      }
      running ??= run();
    },
    async stop() {
      isStopped = true;
      finishing.abort();
      await running;
    },
  };
}
