// Kept from before pdf.js, which thinks Node 20 too old for its own.
const { push } = Array.prototype;
const { parse, stringify } = JSON;

/** Puts back what pdf.js puts something slower in the place of, also for whatever is tested after it in the same worker. */
export function restoreNatives(): void {
  Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true });
  Object.assign(JSON, { parse, stringify });
}
