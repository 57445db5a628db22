import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolder } from '../support/built.ts';
import { cli, commandLine, root } from '../support/command-line.ts';
import { MINIMAL } from '../support/content.ts';

const { inFolder, file, run } = commandLine();

function filesOf(path: string): Map<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(path, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(path, name)).toString('base64')]));
}

describe('build', () => {
  it('makes the same bytes again', () => {
    const again = inFolder('again');
    const { status } = spawnSync(process.execPath, [cli, 'build', 'content', '--no-cache', '--out', again], {
      cwd: root,
    });
    expect(status).toBe(0);
    const [first, second] = [filesOf(outputFolder()), filesOf(again)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...second].filter(([name, bytes]) => first.get(name) !== bytes).map(([name]) => name)).toEqual([]);
  });

  it('prints paths on stdout, and a table with sizes and the time on stderr', () => {
    file('content/tea.yaml', MINIMAL);
    const { status, stdout, stderr } = run('build');
    expect(status).toBe(0);
    const paths = stdout.trim().split('\n');
    expect(paths).toContain(join('output', 'tea', 'en', 'deck.html'));
    expect(paths).toContain(join('output', 'index.html'));
    for (const path of paths) expect(statSync(inFolder(path)).size).toBeGreaterThan(0);
    expect(stderr).toMatch(/deck\.html\s+[\d.]+ kB/);
    expect(stderr).toMatch(/\d+ files in [\d.]+ m?s/);
  });

  it('stops at what no slide has room for, or warns and draws it all the same', () => {
    file('content/tea.yaml', `${MINIMAL}deck: {slides: [answer, {kind: method, headline: ${'word '.repeat(300)}}]}\n`);
    const stopped = run('build');
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toMatch(/content\/tea\.yaml:12:\d+ error slide-overflow/);
    const warned = run('build', '--overflow', 'warn', '--aspect', '4:3');
    expect(warned.status).toBe(0);
    expect(warned.stderr).toMatch(/content\/tea\.yaml:12:\d+ warning slide-overflow/);
    const deck = readFileSync(inFolder('output', 'tea', 'en', 'deck.html'), 'utf8');
    expect(deck).toContain('id="method"');
    expect(deck).toContain('--width:960px');
  });

  it('builds what is right, keeps the last good output of what is not, and says so with 1', () => {
    file('content/tea.yaml', MINIMAL);
    file('content/milk.yaml', MINIMAL);
    expect(run('build').status).toBe(0);
    const before = filesOf(inFolder('output', 'tea'));
    file('content/tea.yaml', MINIMAL.replace('coffee: 5', 'coffee: 9'));
    file('content/milk.yaml', MINIMAL.replace('Tea or coffee', 'Milk or coffee'));
    const { status, stdout, stderr } = run('build');
    expect(status).toBe(1);
    expect(stderr).toContain('content/tea.yaml:9:55 error score-off-scale');
    expect(stdout).not.toContain('tea');
    expect(filesOf(inFolder('output', 'tea'))).toEqual(before);
    expect(readFileSync(inFolder('output', 'milk', 'en', 'deck.html'), 'utf8')).toContain('Milk or coffee');
    expect(readFileSync(inFolder('output', 'index.html'), 'utf8')).toContain('tea/en/deck.html');
  });

  it('builds only the languages asked for', () => {
    file('content/tea.yaml', MINIMAL.replace('[en]', '[en, zh-CN]'));
    expect(run('build', '--lang', 'zh-CN').status).toBe(0);
    expect(readdirSync(inFolder('output', 'tea'))).toEqual(['zh-CN']);
  });

  it('names the place of a character that no font has', () => {
    file('content/tea.yaml', MINIMAL.replace('Tea or coffee', 'Tea \u16A0 or coffee'));
    const { status, stderr } = run('build');
    expect(status).toBe(1);
    expect(stderr).toContain('content/tea.yaml:2:12 error missing-glyph');
    expect(stderr).toContain('U+16A0');
  });

  it('warns where Chinese of one region gets the shapes of another, and names the language', () => {
    file('content/tea.yaml', MINIMAL.replace('[en]', '[en, zh-TW]').replace('name: Tea', 'name: {en: Tea, zh-TW: 茶}'));
    const { status, stderr } = run('check');
    expect(status).toBe(0);
    expect(stderr).toContain('content/tea.yaml:1:17 warning no-regional-forms');
    expect(stderr).toContain('Noto Sans SC has no forms for zh-TW');
  });

  it('refuses a picture that a link leads to from outside the folder', () => {
    file('secret.png', 'x');
    symlinkSync(inFolder('secret.png'), inFolder('content', 'link.png'));
    file('content/tea.yaml', `${MINIMAL}summary: "![s](link.png)"\n`);
    const { status, stderr } = run('check');
    expect(status).toBe(1);
    expect(stderr).toContain('image-outside');
  });

  it('shows markup in a title as text, in the gallery too', () => {
    file(
      'content/tea.yaml',
      MINIMAL.replace('Tea or coffee', '"</title><script>alert(1)</script><img src=x onerror=alert(1)> {{title}}"'),
    );
    expect(run('build').status).toBe(0);
    const gallery = readFileSync(inFolder('output', 'index.html'), 'utf8');
    expect(gallery).toMatch(/default-src &#x27;none&#x27;|default-src 'none'/);
    expect(gallery).not.toContain('<script');
    expect(gallery).not.toContain('<img src=x');
    expect(gallery).toContain('{{title}}');
  });

  it('leaves whole files behind when it is killed at any moment', async () => {
    file('content/tea.yaml', MINIMAL);
    run('build');
    const old = filesOf(inFolder('output'));
    file('content/tea.yaml', MINIMAL.replaceAll('Coffee', 'Cocoa'));
    cpSync(inFolder('content'), inFolder('copy', 'content'), { recursive: true });
    spawnSync(process.execPath, [cli, 'build'], { cwd: inFolder('copy') });
    const fresh = filesOf(inFolder('copy', 'output'));
    for (const delay of [50, 200, 350, 500, 650, 800]) {
      const child = spawn(process.execPath, [cli, 'build', '--no-cache'], { cwd: inFolder(), stdio: 'ignore' });
      setTimeout(() => child.kill('SIGKILL'), delay);
      await new Promise((resolve) => child.once('exit', resolve));
      for (const [name, bytes] of filesOf(inFolder('output')))
        if (!name.endsWith('.tmp'))
          expect([old.get(name), fresh.get(name)], `${name} after ${delay} ms`).toContain(bytes);
    }
  });
});

describe('exit status and help', () => {
  it('0 with an example for each --help', () => {
    for (const command of ['build', 'check', 'merge', 'schema']) {
      const { status, stdout } = run(command, '--help');
      expect(status).toBe(0);
      expect(stdout).toContain(`$ juxtadeck ${command}`);
    }
  });

  it('0 with the version', () => {
    const { status, stdout } = run('--version');
    expect([status, stdout.trim()]).toEqual([0, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version]);
  });

  it('2 for wrong usage', () => {
    file('content/tea.yaml', MINIMAL);
    expect(run('build', '--colour').status).toBe(2);
    expect(run('biuld').status).toBe(2);
    expect(run('biuld').stderr).toContain('build');
    const { status, stderr } = run('build', '--theme', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere');
  });

  it('2 for a theme that is none, with all that is wrong with it', () => {
    file('content/tea.yaml', MINIMAL);
    const tokens = JSON.parse(readFileSync(join(root, 'templates', 'themes', 'studio', 'tokens.json'), 'utf8'));
    delete tokens.deck.margin;
    tokens.colours.light.text = 'red; } body { display: none';
    for (const [text, told] of [
      [JSON.stringify(tokens), ['deck.margin', 'colours.light.text']],
      ['{bad', ['not JSON']],
    ] as const) {
      file('mine/themes/odd/tokens.json', text);
      const { status, stderr } = run('build', '--templates', 'mine', '--theme', 'odd');
      expect(status).toBe(2);
      for (const each of told) expect(stderr).toContain(each);
    }
  });

  it('3 for a file that cannot be read or written, and no stack', () => {
    const missing = run('build', 'nothing.yaml');
    expect(missing.status).toBe(3);
    expect(missing.stderr).toContain('nothing.yaml: there is no such file');
    file('content/tea.yaml', MINIMAL);
    file('output', 'in the way');
    const blocked = run('build');
    expect(blocked.status).toBe(3);
    for (const { stderr } of [missing, blocked]) expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('check writes nothing', () => {
    file('content/tea.yaml', MINIMAL);
    expect(run('check').status).toBe(0);
    expect(readdirSync(inFolder()).sort()).toEqual(['content', 'package.json']);
  });

  it('schema prints what is committed beside the content', () => {
    const { stdout } = run('schema');
    expect(JSON.parse(stdout).properties.traits).toMatchObject({ type: 'array', minItems: 3, maxItems: 12 });
    expect(stdout).toBe(readFileSync(join(root, 'content', 'comparison.schema.json'), 'utf8'));
  });
});
