import { unstyled } from '../blocks.ts';
import { type Mark, moved } from './marks.ts';
import { type Area, inside, type Measurer } from './scope.ts';
import { spaced, strip } from './strip.ts';
import { layout, lineMarks, prepare } from './text.ts';

export const measureCode: Measurer<'code'> = (block, area, scope) => {
  const { palette, gap, text } = scope.styles;
  const style = text.code;
  const padding = style.size;
  const { tag } = inside(scope, 'Code');
  const inner: Area = { x: area.x + padding, width: area.width - 2 * padding };
  const code = [{ ...unstyled(block.value.trimEnd()), code: true }];
  const lines = layout(prepare(code, style, scope, 'preserve'), style, inner.width);
  const strips = lines.map((line) =>
    strip({ height: style.lineHeight, marks: lineMarks(line, inner.x, 0, style, tag, scope) }),
  );
  const last = strips.length - 1;
  const padded = strips.map((current, index) => {
    const top = index === 0 ? padding * 0.6 : 0;
    const height = current.height + top + (index === last ? padding * 0.6 : 0);
    // Each line's ground reaches a little into the next one's: no hairline between them.
    const ground: Mark = {
      type: 'box',
      x: area.x,
      y: 0,
      width: area.width,
      height: height + (index === last ? 0 : 0.5),
      colour: palette.surface,
    };
    return { ...current, height, marks: [ground, ...current.marks.map((mark) => moved(mark, 0, top))] };
  });
  return spaced(padded, gap, gap * 1.5);
};
