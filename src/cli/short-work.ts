import { setFlagsFromString } from 'node:v8';

/** Milliseconds after which work is long. */
const LONG = 1000;

/** Nothing is too short to be optimised where the same is done a thousand times. */
export function expectLongWork(): void {
  setFlagsFromString('--opt');
  setFlagsFromString('--no-liftoff-only');
}

/** Sets the engine up for a process that ends soon. One that does not gets optimised code after all. */
export function expectShortWork(): void {
  // HarfBuzz runs for some milliseconds only: optimising it would cost more cores and memory than it saves.
  setFlagsFromString('--liftoff-only');
  // Our own code is as short-lived as HarfBuzz: optimising takes a third of the processors' time for nothing.
  setFlagsFromString('--no-opt');
  setTimeout(() => setFlagsFromString('--opt'), LONG).unref();
  // Compiled code that is kept bears its flags, and is used under those of the start only.
  process.once('exit', () => setFlagsFromString('--no-opt'));
}
