import { expect, it } from 'vitest';
import { getDocument, VerbosityLevel } from './pdfjs.ts';

it('reads, and leaves the process as it was', async () => {
  const bytes = new TextEncoder().encode('no PDF');
  await expect(getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS }).promise).rejects.toThrow('Invalid PDF');
  expect(Reflect.get(globalThis, 'Path2D')).toBeUndefined();
  // Whatever they say of themselves: what is native has no prototype.
  for (const each of [Array.prototype.push, JSON.parse, JSON.stringify])
    expect(Object.hasOwn(each, 'prototype'), each.name).toBe(false);
});
