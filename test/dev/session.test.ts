import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/command-line.ts';
import { MINIMAL } from '../support/content.ts';
import { serve, testFolder } from './support.ts';

const PATIENCE = { timeout: 15_000 };
const QUIET = 700;

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const withScore = (score: number) => MINIMAL.replace('tea: 4, coffee: 5', `tea: ${score}, coffee: 5`);

/** The total of tea in a deck; empty when there is no deck. */
async function teaIn(address: string, name = 'tea'): Promise<string> {
  const html = await (await fetch(`${address}${name}/en/deck.html`)).text();
  return /data-subject="tea"[\s\S]*?data-total>([\d.]+)</.exec(html)?.[1] ?? '';
}

async function watched(names: readonly string[] = ['tea'], options: Parameters<typeof serve>[1] = {}) {
  const test = testFolder();
  for (const name of names) test.file(`content/${name}.yaml`, MINIMAL);
  // What was written a moment before could be taken for a change.
  await wait(20);
  const dev = await serve(test.folder, options);
  return { ...test, ...dev, tea: () => teaIn(dev.address) };
}

describe('what is watched', () => {
  it('is content, new and deleted files of the folder, and nothing beside', async () => {
    const { file, path, builds, tea, address } = await watched(['tea', 'milk']);
    file('content/notes.txt', 'nothing that was read');
    await wait(QUIET);
    // A file that comes into a folder that was listed is looked at; there is nothing to build.
    expect(builds.slice(1).flat()).toEqual([]);
    file('content/tea.yaml', withScore(5));
    await expect.poll(() => builds.flat().slice(2), PATIENCE).toEqual(['tea']);
    expect(await tea()).toBe('91.7');
    file('content/juice.yaml', MINIMAL.replace('Tea or coffee', 'Tea or juice'));
    await expect.poll(() => builds.flat().slice(3), PATIENCE).toEqual(['juice']);
    expect(await teaIn(address, 'juice')).toBe('83.3');
    rmSync(path('content/milk.yaml'));
    await wait(QUIET);
    expect(builds.flat().slice(4)).toEqual([]);
  });

  it('makes one build of two files that are saved at once', async () => {
    const { file, builds } = await watched(['tea', 'milk']);
    file('content/tea.yaml', withScore(5));
    file('content/milk.yaml', withScore(3));
    await expect.poll(() => builds.length, PATIENCE).toBe(2);
    await wait(QUIET);
    expect(builds.slice(1).map((each) => [...each].sort())).toEqual([['milk', 'tea']]);
  });

  it('is a file still when an editor replaces it, or when it is deleted and comes again', async () => {
    const { file, path, tea } = await watched();
    for (const score of [5, 3]) {
      file('content/tea.yaml.new', withScore(score));
      renameSync(path('content/tea.yaml.new'), path('content/tea.yaml'));
      await expect.poll(tea, PATIENCE).toBe(score === 5 ? '91.7' : '75.0');
    }
    rmSync(path('content/tea.yaml'));
    await wait(QUIET);
    file('content/tea.yaml', withScore(2));
    await expect.poll(tea, PATIENCE).toBe('66.7');
    renameSync(path('content'), path('away'));
    await wait(QUIET);
    mkdirSync(path('content'));
    file('content/tea.yaml', withScore(5));
    await expect.poll(tea, PATIENCE).toBe('91.7');
  });

  it('is pictures, templates and the theme too', async () => {
    const test = testFolder();
    const tokens = readFileSync(join('templates', 'themes', 'studio', 'tokens.json'), 'utf8');
    const answer = readFileSync(join('templates', 'deck', 'slides', 'answer.hbs'), 'utf8');
    test.file('content/tea.yaml', `${MINIMAL}summary: "![A cup](cup.png)"\n`);
    test.file('own/themes/mine/tokens.json', tokens);
    test.file('own/deck/slides/answer.hbs', answer);
    const { address } = await serve(test.folder, { templates: join(test.folder, 'own'), theme: 'mine' });
    const has = async (text: string) => (await (await fetch(`${address}tea/en/deck.html`)).text()).includes(text);
    const shows = (text: string) => expect.poll(() => has(text), PATIENCE).toBe(true);
    expect((await fetch(`${address}tea/en/deck.html`)).status).toBe(404);
    test.file('content/cup.png', Buffer.from(PIXEL, 'base64'));
    await shows('Tea or coffee');
    test.file('own/deck/slides/answer.hbs', answer.replace('class="columns answer"', 'class="columns answer mine"'));
    await shows('columns answer mine');
    test.file('own/themes/mine/tokens.json', tokens.replaceAll('#0b57a4', '#0b4fa4'));
    await shows('#0b4fa4');
    // A file that was not there when it was looked for.
    test.file('own/themes/mine/deck.css', '.mine { color: inherit }');
    await shows('.mine { color: inherit }');
  });
});

describe('what is written', () => {
  it('is what a build writes, to the byte, a moment after the last change', async () => {
    const { file, path, folder } = await watched();
    file('content/tea.yaml', withScore(5));
    const written = () => readFileSync(path('output/tea/en/deck.html'), 'utf8');
    await expect.poll(written, PATIENCE).toContain('91.7');
    await wait(QUIET);
    const built = spawn(process.execPath, [cli, 'build', 'content', '--out', 'built'], { cwd: folder });
    await new Promise((resolve) => built.once('exit', resolve));
    for (const name of ['deck.html', 'report.pdf', 'report.html', 'data.json', 'charts/radar.png', 'charts/radar.svg'])
      expect(readFileSync(path(`output/tea/en/${name}`)).equals(readFileSync(path(`built/tea/en/${name}`))), name).toBe(
        true,
      );
    for (const name of ['index.html', 'manifest.json'])
      expect(readFileSync(path(`output/${name}`), 'utf8'), name).toBe(readFileSync(path(`built/${name}`), 'utf8'));
  });
});

describe('the command', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it(`ends within a second of ${signal}`, async () => {
      const { folder, file } = testFolder();
      file('content/tea.yaml', MINIMAL);
      const child = spawn(process.execPath, [cli, 'dev', '--port', '0'], { cwd: folder });
      const address = await new Promise<string>((resolve) =>
        child.stdout.once('data', (text) => resolve(String(text))),
      );
      const { status } = await fetch(new URL('tea/en/deck.html', address.trim()));
      expect(status).toBe(200);
      // A page that listens does not keep it.
      await fetch(new URL('-/events?page=/tea/en/deck.html', address.trim()));
      writeFileSync(join(folder, 'content', 'tea.yaml'), withScore(5));
      const started = performance.now();
      const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(performance.now() - started).toBeLessThan(1000);
    });

  it('refuses a port that is taken, or none', async () => {
    const { folder, file, address } = await watched();
    file('content/tea.yaml', MINIMAL);
    const runs = [new URL(address).port, 'none'].map(async (port) => {
      const child = spawn(process.execPath, [cli, 'dev', '--port', port], { cwd: folder });
      let told = '';
      child.stderr.on('data', (text) => {
        told += text;
      });
      return [await new Promise((resolve) => child.once('exit', resolve)), told] as const;
    });
    const [taken, none] = await Promise.all(runs);
    expect([taken?.[0], none?.[0]]).toEqual([2, 2]);
    expect(taken?.[1]).toContain('taken');
    expect(none?.[1]).toContain('number from 0 to 65535');
  });
});
