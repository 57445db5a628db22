import { describe, expect, it } from 'vitest';
import { type LoopSteps, startLoop } from '../../src/dev/rebuild-loop.ts';

/** A loop whose steps end when the test says so. */
function loopOf(overrides: Partial<LoopSteps> = {}) {
  const steps: string[] = [];
  const gates: (() => void)[] = [];
  const failures: unknown[] = [];
  const gate = () => new Promise<void>((resolve) => gates.push(resolve));
  const loop = startLoop({
    settle: async () => void steps.push('settle'),
    async build(changed) {
      steps.push(`build ${[...changed].join(' ')}`);
      await gate();
    },
    async finish(signal) {
      steps.push('finish');
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      steps.push('left');
    },
    failed: (error) => void failures.push(error),
    ...overrides,
  });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 5));
  return {
    loop,
    steps,
    failures,
    rest,
    /** Ends the build that runs. */
    async built() {
      gates.shift()?.();
      await rest();
    },
  };
}

describe('the rebuild loop', () => {
  it('makes one build of changes at once', async () => {
    const { loop, steps, rest, built } = loopOf();
    loop.changed('a');
    loop.changed('b');
    loop.changed('a');
    await rest();
    await built();
    expect(steps).toEqual(['settle', 'build a b', 'finish']);
    await loop.stop();
  });

  it('loses no change that comes during a build, and finishes only what is the last', async () => {
    const { loop, steps, rest, built } = loopOf();
    loop.changed('a');
    await rest();
    loop.changed('b');
    loop.changed('a');
    await built();
    await built();
    expect(steps).toEqual(['settle', 'build a', 'settle', 'build b a', 'finish']);
    await loop.stop();
  });

  it('leaves what nobody waits for when there is something newer', async () => {
    const { loop, steps, rest, built } = loopOf();
    loop.changed('a');
    await rest();
    await built();
    loop.changed('b');
    await rest();
    await built();
    expect(steps).toEqual(['settle', 'build a', 'finish', 'left', 'settle', 'build b', 'finish']);
    await loop.stop();
  });

  it('goes on after a fault of ours', async () => {
    const builds: string[] = [];
    const { loop, failures, rest } = loopOf({
      async build(changed) {
        builds.push([...changed].join());
        if (builds.length === 1) throw new Error('ours');
      },
    });
    loop.changed('a');
    await rest();
    loop.changed('b');
    await rest();
    expect(builds).toEqual(['a', 'b']);
    expect(failures).toEqual([new Error('ours')]);
    await loop.stop();
  });

  it('stops when the build in hand is done, and begins no other', async () => {
    const { loop, steps, rest, built } = loopOf();
    loop.changed('a');
    await rest();
    loop.changed('b');
    const stopped = loop.stop();
    await built();
    await stopped;
    loop.changed('c');
    await rest();
    expect(steps).toEqual(['settle', 'build a']);
  });
});
