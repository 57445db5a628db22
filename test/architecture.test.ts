import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const SOURCE = join(import.meta.dirname, '..', 'src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = readFileSync(join(SOURCE, from), 'utf8');
  const pattern = /(?:import|export)\s+(type\s)?([^'";]*?)\s*from\s*'([^']+)'|import\('([^']+)'\)|import\s+'([^']+)'/g;
  return [...text.matchAll(pattern)].map(([, type, names = '', path, dynamic, bare]) => {
    const target = path ?? dynamic ?? bare ?? '';
    const to = target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), target)) : target;
    const braces = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
    const each = braces?.split(',').filter((name) => name.trim() !== '') ?? [];
    return { from, to, typeOnly: Boolean(type) || (each.length > 0 && each.every((name) => /^\s*type\s/.test(name))) };
  });
}

/** In the order of the road. */
const STAGES = ['load', 'validate', 'analyse', 'changes', 'compose', 'render', 'write'];
/** What every stage may use. */
const SHARED = ['model', 'diagnostics', 'charts', 'fonts', 'theme', 'cache'];

const folder = (path: string): string => path.split('/')[0] ?? '';
const told = (wrong: readonly Import[]): string[] => wrong.map(({ from, to }) => `${from} → ${to}`);
const inside = imports.filter(({ to }) => to.endsWith('.ts'));

describe('who may import whom', () => {
  it('reads the imports at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.filter(({ to }) => !files.includes(to))).toEqual([]);
  });

  it('lets model and diagnostics import no stage', () => {
    const wrong = inside.filter(
      ({ from, to }) =>
        ['model', 'diagnostics'].includes(folder(from)) && ![folder(from), 'model'].includes(folder(to)),
    );
    expect(told(wrong)).toEqual([]);
  });

  it('lets a stage import of other stages only the types of those before it', () => {
    // The deck's program weighs again with the build's own analysis, in the browser.
    const client = (path: string) => path.startsWith('render/deck/client/');
    const wrong = inside.filter(({ from, to, typeOnly }) => {
      const [here, there] = [STAGES.indexOf(folder(from)), STAGES.indexOf(folder(to))];
      if (here < 0 || there < 0 || here === there) return false;
      if (client(from) && ['analyse', 'compose'].includes(folder(to))) return false;
      return there > here || !typeOnly;
    });
    expect(told(wrong)).toEqual([]);
  });

  it('lets charts, fonts, theme and cache import no stage', () => {
    const wrong = inside.filter(
      ({ from, to }) => ['charts', 'fonts', 'theme', 'cache'].includes(folder(from)) && STAGES.includes(folder(to)),
    );
    expect(told(wrong)).toEqual([]);
  });

  it('starts the command with nothing of the program but the cache and the terminal', () => {
    const reached = new Set(['cli/start.ts']);
    for (const file of reached)
      for (const { from, to, typeOnly } of inside) if (from === file && !typeOnly) reached.add(to);
    const wrong = [...reached].filter((file) => !['cli', 'cache', 'diagnostics'].includes(folder(file)));
    expect(reached.size).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
    const packages = imports.filter(
      ({ from, to, typeOnly }) => reached.has(from) && !typeOnly && !/^node:|\.ts$/.test(to),
    );
    expect(told(packages)).toEqual([]);
  });

  it('keeps stages from the command line and the pipeline', () => {
    const wrong = inside.filter(
      ({ from, to }) =>
        [...STAGES, ...SHARED, 'model', 'diagnostics'].includes(folder(from)) &&
        (['cli', 'many'].includes(folder(to)) || ['build.ts', 'merge.ts', 'index.ts'].includes(to)),
    );
    expect(told(wrong)).toEqual([]);
  });

  it('lets nobody but the command line import dev', () => {
    const wrong = inside.filter(({ from, to }) => folder(to) === 'dev' && !['dev', 'cli'].includes(folder(from)));
    expect(told(wrong)).toEqual([]);
  });

  it('lets what dev has in the browser import what runs there only', () => {
    const wrong = inside.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('dev/client/') &&
        !typeOnly &&
        !to.startsWith('dev/client/') &&
        !to.startsWith('render/deck/client/'),
    );
    expect(told(wrong)).toEqual([]);
  });

  for (const parent of ['render', 'compose/slides', 'compose/sections', 'charts'])
    it(`keeps the folders of ${parent} apart`, () => {
      const child = (path: string) => (path.startsWith(`${parent}/`) ? path.slice(parent.length + 1) : '');
      const kind = (path: string) => (child(path).includes('/') ? folder(child(path)) : '');
      // Surfaces draw every kind of chart; plugins belong to no kind.
      const shared = ['surfaces', 'plugins'];
      const wrong = inside.filter(({ from, to }) => {
        const [here, there] = [kind(from), kind(to)];
        return here !== '' && there !== '' && here !== there && !shared.includes(there);
      });
      expect(told(wrong)).toEqual([]);
    });

  it('opens files in effects.ts and in the writer only', () => {
    // What starts the program keeps its compiled code, and looks into the cache, before there is any program.
    const doors = ['effects.ts', 'cli/run-cached.ts', 'cache/disk.ts'];
    const wrong = imports.filter(
      ({ from, to }) => /^(node:)?fs(\/|$)/.test(to) && !doors.includes(from) && folder(from) !== 'write',
    );
    expect(told(wrong)).toEqual([]);
  });

  it('goes round in no circle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        inside.filter(({ from, typeOnly }) => from === file && !typeOnly).map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('what is committed', () => {
  it('has every dependency named with its reason in ARCHITECTURE.md', () => {
    const root = dirname(SOURCE);
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !text.includes(`\`${name}\``),
    );
    expect(missing, relative(root, 'ARCHITECTURE.md')).toEqual([]);
  });

  it('says beside each value that a template writes unescaped why it may', () => {
    const templates = join(dirname(SOURCE), 'templates');
    const unescaped = readdirSync(templates, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.hbs'))
      .flatMap((path) => {
        const lines = readFileSync(join(templates, path), 'utf8').split('\n');
        return lines.flatMap((line, index) =>
          line.includes('{{{') ? [{ place: `${path}:${index + 1}`, beside: `${lines[index - 1]}\n${line}` }] : [],
        );
      });
    expect(unescaped.length).toBeGreaterThan(5);
    expect(unescaped.filter(({ beside }) => !beside.includes('{{!-- Unescaped: '))).toEqual([]);
  });
});
