import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startWatch } from '../../src/dev/watch.ts';

it('tells a file that came while its folder was about to be watched, though the system says nothing of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'juxtadeck-'));
  const late = join(folder, 'late.png');
  const never = join(folder, 'never.png');
  const told: string[] = [];
  let asked = 0;
  const watch = startWatch((path) => told.push(path), {
    kindOf: async (path) => {
      if (path === folder) return 'folder';
      if (path !== late) return 'missing';
      asked += 1;
      return asked === 1 ? 'missing' : 'file';
    },
  });
  await watch.follow([{ files: new Set([late, never]), folders: new Set() }], Date.now());
  await expect.poll(() => told, { timeout: 5000 }).toEqual([late]);
  await watch.close();
  await rm(folder, { recursive: true });
});
