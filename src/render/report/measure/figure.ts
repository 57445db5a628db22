import type { Inline, Picture } from '../blocks.ts';
import { textStrips } from './paragraph.ts';
import { type Area, inside, type Measurer, type PictureSize, type Scope } from './scope.ts';
import { type Mark, type Strip, spaced, stacked, strip } from './strip.ts';
import { plainSpan } from './text.ts';

/** A figure is never divided: its pictures in rows, the caption under them. */
export const measureFigure: Measurer<'figure'> = (block, area, scope) => {
  const { styles } = scope;
  const caption = captionStrips(block.caption, scope.numbering.numbers.get(block) ?? '', area, scope);
  const captionHeight = stacked(caption).height + styles.gap;
  const room = styles.height * 0.72 - captionHeight;
  const pictures = pictureMarks(block.pictures, area, room, scope);
  if (pictures.marks.length === 0) return [];
  const picture = strip({ height: pictures.height, below: styles.gap * 0.8, marks: pictures.marks });
  const anchor: readonly Mark[] = block.id === null ? [] : [{ type: 'anchor', id: block.id, y: 0 }];
  const whole = stacked([picture, ...caption]);
  return spaced([strip({ height: whole.height, marks: [...anchor, ...whole.marks] })], styles.gap * 2, styles.gap * 2);
};

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
          { ...plainSpan(number), bold: true },
          { type: 'space', width: 0.8 },
        ];
  const tagged = inside(scope, 'Caption');
  return textStrips([...label, ...caption], scope.styles.text.caption, area, tagged.tag, tagged);
}

/** Up to three in a row; a row's height is that of its tallest. */
function pictureMarks(pictures: readonly Picture[], area: Area, room: number, scope: Scope) {
  const known = pictures.flatMap((picture) => {
    const size = (picture.kind === 'chart' ? scope.charts : scope.images).get(picture.name);
    return size ? [{ picture, size }] : [];
  });
  const perRow = columnsFor(known.length);
  const rows = Math.ceil(known.length / perRow);
  const gutter = scope.styles.gap * 2;
  const cell = { width: (area.width - gutter * (perRow - 1)) / perRow, height: (room - gutter * (rows - 1)) / rows };
  const marks: Mark[] = [];
  let y = 0;
  for (let first = 0; first < known.length; first += perRow) {
    const row = known.slice(first, first + perRow).map(({ picture, size }) => ({ picture, box: fitted(size, cell) }));
    row.forEach(({ picture, box }, index) => {
      const { kind, name, alternative } = picture;
      const tag = inside(scope, 'Figure', { alternative }).tag;
      marks.push({ type: 'picture', kind, name, x: area.x + index * (cell.width + gutter), y, ...box, tag });
    });
    y += Math.max(...row.map(({ box }) => box.height)) + (first + perRow < known.length ? gutter : 0);
  }
  return { marks, height: y };
}

const columnsFor = (count: number): number => (count <= 1 ? 1 : count === 2 || count === 4 ? 2 : 3);

/** As large as the size it was made for, or as fits. */
function fitted(size: PictureSize, room: PictureSize): PictureSize {
  const factor = Math.min(1, room.width / size.width, room.height / size.height);
  return { width: size.width * factor, height: size.height * factor };
}
