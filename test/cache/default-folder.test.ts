import { mkdirSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultFolder } from '../../src/cache/folder.ts';
import { emptyFolder } from './folder.ts';

const { at, file } = emptyFolder();

describe('the default folder', () => {
  it('is that of the nearest package, else of the one that is installed', () => {
    mkdirSync(at('project', 'content', 'deep'), { recursive: true });
    const installed = at('installed');
    expect(defaultFolder(parse(at()).root, installed)).toBe(at('installed', 'node_modules', '.cache', 'juxtadeck'));
    file('project/package.json', '{}');
    expect(defaultFolder(at('project', 'content', 'deep'), installed)).toBe(
      at('project', 'node_modules', '.cache', 'juxtadeck'),
    );
  });
});
