import type { Mark } from './marks.ts';
import type { Measurer } from './scope.ts';
import { keptWithNext, strip } from './strip.ts';

export const measureRule: Measurer<'rule'> = (block, area, scope) => {
  const { gap, palette } = scope.styles;
  if (block.style === 'page') return [strip({ place: 'page' })];
  const isAccent = block.style === 'accent';
  const mark: Mark = isAccent
    ? { type: 'box', x: area.x, y: 0, width: 56, height: 4, colour: palette.accent }
    : {
        type: 'line',
        x1: area.x,
        y1: 0,
        x2: area.x + area.width,
        y2: 0,
        width: 0.5,
        colour: palette.line,
        dotted: false,
      };
  const space = gap * (isAccent ? 2 : 1.5);
  return keptWithNext([strip({ height: isAccent ? 4 : 0.5, above: space, below: space, marks: [mark] })]);
};
