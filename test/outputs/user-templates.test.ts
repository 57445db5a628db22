import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line.ts';
import { MINIMAL } from '../support/content.ts';

const { file, run } = commandLine();

describe('templates of the user', () => {
  it('lays templates of the user over ours, and names the line and element of what is no report markup', () => {
    file('content/tea.yaml', MINIMAL);
    file('mine/report/sections/custom.hbs', '<p>fine</p>\n<marquee>no</marquee>\n');
    const { status, stderr } = run('build', '--templates', 'mine');
    expect(status).toBe(1);
    expect(stderr).toMatch(/report\/sections\/custom\.hbs:2:\d+ error/);
    expect(stderr).toContain('marquee');
  });

  it('names the template that asks for what there is not', () => {
    file('content/tea.yaml', MINIMAL);
    file('mine/deck/slides/cover.hbs', '<section>{{nonsense}}</section>\n');
    const { status, stderr } = run('build', '--templates', 'mine');
    expect(status).toBe(1);
    expect(stderr).toContain('deck/slides/cover.hbs:1:12 error template');
    expect(stderr).toContain('nonsense');
  });

  it('names the template that brings a character which no font has', () => {
    file('content/tea.yaml', MINIMAL);
    const custom = '{{! \u16A0 in a comment }}\n<section class="flow"><h1>{{text title}} \u16A0</h1></section>\n';
    file('mine/report/sections/custom.hbs', custom);
    const { status, stderr } = run('check', '--templates', 'mine');
    expect(status).toBe(1);
    expect(stderr).toContain('report/sections/custom.hbs:2:42 error missing-glyph');
  });

  it('refuses an emoji in a template', () => {
    file('content/tea.yaml', MINIMAL);
    file('mine/deck/badge.hbs', '<b>\u{1F44D}\u{1F3FD}</b>\n');
    const { status, stderr } = run('check', '--templates', 'mine');
    expect(status).toBe(1);
    expect(stderr).toContain('deck/badge.hbs:1:4 error emoji');
  });
});
