import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SectionLayout } from '../../../../src/render/report/blocks.ts';
import type { MeasuredSection } from '../../../../src/render/report/measure/measure.ts';
import { gapBetween, type Strip, strip } from '../../../../src/render/report/measure/strip.ts';
import { paginate } from '../../../../src/render/report/paginate/paginate.ts';

const HEIGHT = 100;

const section = (strips: readonly Strip[], layout: SectionLayout = 'flow', title = 'a'): MeasuredSection => ({
  id: title,
  title,
  layout,
  strips,
});
const line = (parts: Partial<Strip> = {}): Strip => strip({ height: 10, ...parts });
const lines = (count: number, parts: Partial<Strip> = {}): Strip[] => Array.from({ length: count }, () => line(parts));
const counts = (sections: readonly MeasuredSection[]): number[] =>
  paginate(sections, HEIGHT).map((page) => page.strips.length);

const anyStrip = fc
  .record({
    height: fc.integer({ min: 1, max: 60 }),
    above: fc.integer({ min: 0, max: 20 }),
    below: fc.integer({ min: 0, max: 20 }),
    keepWithNext: fc.boolean(),
  })
  .map(strip);

describe('paginate', () => {
  it('places every strip once, in order, inside the page', () => {
    fc.assert(
      fc.property(fc.array(anyStrip, { maxLength: 60 }), (strips) => {
        const pages = paginate([section(strips)], HEIGHT);
        expect(pages.flatMap((page) => page.strips.map((placed) => placed.strip))).toEqual(strips);
        for (const page of pages) {
          let end = 0;
          page.strips.forEach((placed, index) => {
            const gap = gapBetween(page.strips[index - 1]?.strip, placed.strip);
            expect(placed.y).toBeCloseTo(end + gap);
            end = placed.y + placed.strip.height;
          });
          expect(end).toBeLessThanOrEqual(HEIGHT + 0.01);
        }
      }),
    );
  });

  it('breaks no page after what is kept with the next, unless together they are taller than a page', () => {
    fc.assert(
      fc.property(fc.array(anyStrip, { maxLength: 60 }), (strips) => {
        const pages = paginate([section(strips)], HEIGHT);
        for (const page of pages.slice(0, -1)) {
          const last = page.strips.at(-1)?.strip;
          if (!last?.keepWithNext) continue;
          const at = strips.indexOf(last);
          let start = at;
          while (strips[start - 1]?.keepWithNext) start--;
          let end = at;
          while (strips[end]?.keepWithNext && end < strips.length - 1) end++;
          const group = strips.slice(start, end + 1);
          const height = group.reduce((sum, one, index) => sum + one.height + gapBetween(group[index - 1], one), 0);
          expect(height).toBeGreaterThan(HEIGHT);
        }
      }),
    );
  });

  it('drops the space above at the top of a page', () => {
    const [, second] = paginate([section(lines(12, { above: 5 }))], HEIGHT);
    expect(second?.strips[0]?.y).toBe(0);
  });

  it('repeats a header only where its table goes on', () => {
    const head = [line({ keepWithNext: true })];
    const pages = paginate([section([...head, ...lines(20, { repeat: head })])], HEIGHT);
    expect(pages.map((page) => page.strips.filter((placed) => placed.isRepeated).length)).toEqual([0, 1, 1]);
    expect(pages.map((page) => page.strips.length)).toEqual([10, 10, 3]);
  });

  it('starts a page for a section that wants one, and for a page break', () => {
    expect(counts([section(lines(2)), section(lines(3)), section(lines(1), 'page')])).toEqual([5, 1]);
    expect(counts([section([line(), strip({ place: 'page' }), line()])])).toEqual([1, 1]);
  });

  it('gives the cover a page of its own, and its foot the end of it', () => {
    const pages = paginate([section([...lines(2), line({ place: 'foot' })], 'cover'), section(lines(1))], HEIGHT);
    expect(pages.map(({ isCover }) => isCover)).toEqual([true, false]);
    expect(pages[0]?.strips.at(-1)?.y).toBe(90);
  });

  it('names a page after the section that it starts with', () => {
    const pages = paginate([section(lines(11), 'flow', 'one'), section(lines(12), 'flow', 'two')], HEIGHT);
    expect(pages.map((page) => page.section)).toEqual(['one', 'one', 'two']);
  });

  it('takes a figure smaller where that keeps it on its page, and no smaller than that needs', () => {
    const sizes = [38, 30, 25].map((height) => strip({ height, above: 99 }));
    const figure = strip({ height: 40, above: 4, smaller: sizes });
    const [page, ...others] = paginate([section([...lines(6), figure])], HEIGHT);
    expect(others).toEqual([]);
    expect(page?.strips.at(-1)?.strip).toMatchObject({ height: 30, above: 4 });
    expect(paginate([section([...lines(8), figure])], HEIGHT)[1]?.strips[0]?.strip.height).toBe(40);
  });
});
