import type { Inline, Picture } from '../blocks.ts';
import { unstyled } from '../blocks.ts';
import { COVER_LOGO, LOGO } from '../logo.ts';
import type { Mark, Tag } from './marks.ts';
import { anchored, textStrips } from './paragraph.ts';
import { type Area, inside, type Measurer, type PictureSize, type Scope } from './scope.ts';
import { type Strip, spaced, stacked, strip } from './strip.ts';

/** Pictures in rows, which may part between pages but not inside; the caption stays with the last of them. */
export const measureFigure: Measurer<'figure'> = (block, area, scope) => {
  const { gap } = scope.styles;
  const caption = captionStrips(block.caption, scope.numbering.numbers.get(block) ?? '', area, scope);
  const tags = block.pictures.map(({ alternative }) => inside(scope, 'Figure', { alternative }).tag);
  const sized = (factor: number): readonly Strip[] => {
    const rows = pictureRows(block.pictures, tags, factor, area, scope);
    const last = stacked([...rows.slice(-1).map((row) => ({ ...row, below: gap * 0.8 })), ...caption]);
    const strips = [...rows.slice(0, -1), strip({ height: last.height, above: gap * 2, marks: last.marks })];
    const isLogo = block.pictures.some(({ name }) => name === LOGO);
    return anchored(spaced(strips, gap * 2, isLogo ? gap * 6 : gap * 2), block.id);
  };
  if (pictureRows(block.pictures, tags, 1, area, scope).length === 0) return [];
  const smaller = SMALLER.map(sized);
  return sized(1).map((row, index) => ({
    ...row,
    place: 'float' as const,
    smaller: smaller.flatMap((rows) => rows[index] ?? []),
  }));
};

/** How far a figure gives way to stay on its page. */
const SMALLER = [0.93, 0.86, 0.8];

/** “Figure 2  What it shows”. */
export function captionStrips(
  caption: readonly Inline[] | null,
  number: string,
  area: Area,
  scope: Scope,
): readonly Strip[] {
  if (caption === null) return [];
  const label: Inline[] =
    number === ''
      ? []
      : [
          { ...unstyled(number), bold: true },
          { type: 'space', width: 0.8 },
        ];
  const tagged = inside(scope, 'Caption');
  return textStrips([...label, ...caption], scope.styles.text.caption, area, tagged.tag, tagged);
}

/** One picture alone, several in pairs. */
function pictureRows(
  pictures: readonly Picture[],
  tags: readonly Tag[],
  factor: number,
  area: Area,
  scope: Scope,
): readonly Strip[] {
  const { gap, height } = scope.styles;
  const known = pictures.flatMap((picture, index) => {
    const shown = shownOn(picture, scope);
    const size = (shown.kind === 'chart' ? scope.charts : scope.images).get(shown.name);
    return size ? [{ picture: shown, size, tag: tags[index] ?? scope.tag }] : [];
  });
  const perRow = known.length === 1 ? 1 : 2;
  const gutter = gap * 2;
  const cell = { width: (area.width - gutter * (perRow - 1)) / perRow, height: height * ROW_HEIGHTS[perRow] };
  const rows: Strip[] = [];
  for (let first = 0; first < known.length; first += perRow) {
    const row = known.slice(first, first + perRow).map((one) => ({ ...one, box: fitted(one.size, cell, factor) }));
    const marks = row.flatMap(({ picture: { kind, name }, size, tag, box }, index): Mark[] => {
      const isCentred = size.plate === undefined && box.width < cell.width * 0.9;
      const x = area.x + index * (cell.width + gutter) + (isCentred ? (cell.width - box.width) / 2 : 0);
      const plate = size.plate ? [plateMark(x, box, size.plate)] : [];
      return [...plate, { type: 'picture', kind, name, x, y: 0, ...box, tag }];
    });
    rows.push(strip({ height: Math.max(...row.map(({ box }) => box.height)), above: gutter, marks }));
  }
  return rows;
}

/** The logo on a cover in colours of its own may be another one. */
function shownOn(picture: Picture, { styles, images }: Scope): Picture {
  const isOther = picture.name === LOGO && styles.isCover && images.has(COVER_LOGO);
  return isOther ? { ...picture, name: COVER_LOGO } : picture;
}

const plateMark = (x: number, { width, height }: PictureSize, colour: string): Mark => ({
  type: 'box',
  x: x - PLATE,
  y: -PLATE,
  width: width + 2 * PLATE,
  height: height + 2 * PLATE,
  colour,
});

/** Around what stands on a plate. */
const PLATE = 6;

/** At most, as shares of the page: below a heading there is room for one picture and its table, or for three pairs. */
const ROW_HEIGHTS = { 1: 0.6, 2: 0.255 } as const;

/** As large as the size it was made for, or as fits; times `factor`. */
function fitted(size: PictureSize, room: PictureSize, factor: number): PictureSize {
  const scale = factor * Math.min(1, room.width / size.width, room.height / size.height);
  return { width: size.width * scale, height: size.height * scale };
}
