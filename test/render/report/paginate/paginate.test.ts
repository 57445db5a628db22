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

  it('gives header and footer to what a cover has no room for', () => {
    const pages = paginate([section(lines(14), 'cover', 'cover'), section(lines(1), 'flow', 'b')], HEIGHT);
    expect(pages.map(({ isCover }) => isCover)).toEqual([true, false, false]);
  });
});

describe('floats', () => {
  const figure = (height: number, parts: Partial<Strip> = {}) => strip({ height, place: 'float', ...parts });
  const heights = (sections: readonly MeasuredSection[]) =>
    paginate(sections, HEIGHT).map((page) => page.strips.map((placed) => placed.strip.height));

  it('let the text flow on, and stand at the top of the next page', () => {
    expect(heights([section([...lines(6), figure(50), ...lines(8)])])).toEqual([
      Array(10).fill(10),
      [50, ...Array(4).fill(10)],
    ]);
  });

  it('stay where they are named when there is room, smaller if need be', () => {
    expect(heights([section([...lines(4), figure(50), ...lines(1)])])).toEqual([[10, 10, 10, 10, 50, 10]]);
    const shrinking = figure(50, { smaller: [figure(40)] });
    expect(heights([section([...lines(6), shrinking, ...lines(1)])])).toEqual([[...Array(6).fill(10), 40], [10]]);
  });

  it('keep their order, and their captions', () => {
    const captioned = [figure(50, { keepWithNext: true }), line({ height: 11 })];
    expect(heights([section([...lines(5), ...captioned, figure(20), ...lines(6)])])).toEqual([
      Array(10).fill(10),
      [50, 11, 20, 10],
    ]);
  });

  it('never leave their section', () => {
    expect(heights([section([...lines(8), figure(50)]), section(lines(2))])).toEqual([Array(8).fill(10), [50, 10, 10]]);
  });

  it('let a table that goes on below them say its header again', () => {
    const head = line({ height: 5 });
    const rows = lines(9, { repeat: [head] });
    expect(heights([section([...lines(4), figure(70), ...rows])])).toEqual([
      Array(10).fill(10),
      [70, 5, 10, 10],
      [5, 10],
    ]);
  });

  it('are never lost, whatever their height', () => {
    const any = fc.array(
      fc.oneof(
        anyStrip,
        anyStrip.map((one) => ({ ...one, place: 'float' as const })),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 150 }), (strips, tall) => {
        const all = [...strips, figure(tall)];
        const placed = paginate([section(all), section(lines(3))], HEIGHT).flatMap((page) => page.strips);
        const floats = placed.filter(({ strip: one }) => one.place === 'float').map(({ strip: one }) => one);
        expect(placed.length).toBe(all.length + 3);
        expect(floats).toEqual(all.filter(({ place }) => place === 'float'));
      }),
    );
  });
});
