/** How a subject is told apart without colour: the shape of its marks and the dashes of its lines. */
export interface SubjectMark {
  /** Corners as multiples of the mark's radius, clockwise from the top; none for a circle. */
  readonly corners: readonly Corner[];
  /** Dash pattern in multiples of the line's width; empty for a solid line. */
  readonly dash: readonly number[];
}

type Corner = readonly [x: number, y: number];

/** By a subject's place in the content, the same in deck, report and charts; a ninth subject would start again. */
export function subjectMark(index: number): SubjectMark {
  return MARKS[index % MARKS.length] ?? CIRCLE;
}

/** The mark as SVG path data, for pages and documents. */
export function markPath(index: number, x: number, y: number, radius: number): string {
  const { corners } = subjectMark(index);
  if (corners.length === 0) {
    const arc = `a${tidy(radius)} ${tidy(radius)} 0 1 0`;
    return `M${tidy(x - radius)} ${tidy(y)}${arc} ${tidy(2 * radius)} 0${arc} ${tidy(-2 * radius)} 0Z`;
  }
  return `M${corners.map(([dx, dy]) => `${tidy(x + dx * radius)} ${tidy(y + dy * radius)}`).join('L')}Z`;
}

/** Puts the mark's outline on a canvas, for the caller to fill or stroke. */
export function traceMark(
  context: Pick<CanvasRenderingContext2D, 'beginPath' | 'moveTo' | 'lineTo' | 'arc' | 'closePath'>,
  index: number,
  x: number,
  y: number,
  radius: number,
): void {
  const { corners } = subjectMark(index);
  context.beginPath();
  if (corners.length === 0) context.arc(x, y, radius, 0, 2 * Math.PI);
  corners.forEach(([dx, dy], at) => {
    if (at === 0) context.moveTo(x + dx * radius, y + dy * radius);
    else context.lineTo(x + dx * radius, y + dy * radius);
  });
  context.closePath();
}

const tidy = (value: number): number => Math.round(value * 100) / 100;

const CIRCLE: SubjectMark = { corners: [], dash: [] };

const star: Corner[] = Array.from({ length: 10 }, (_, at) => {
  const radius = at % 2 === 0 ? 1.3 : 0.56;
  const angle = (Math.PI * at) / 5;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
});

// Sizes differ so that all eight look equally heavy.
const MARKS: readonly SubjectMark[] = [
  CIRCLE,
  {
    corners: [
      [0, -1.25],
      [1.25, 0],
      [0, 1.25],
      [-1.25, 0],
    ],
    dash: [4, 2],
  },
  {
    corners: [
      [0, -1.2],
      [1.2, 0.95],
      [-1.2, 0.95],
    ],
    dash: [1, 1.6],
  },
  {
    corners: [
      [-0.9, -0.9],
      [0.9, -0.9],
      [0.9, 0.9],
      [-0.9, 0.9],
    ],
    dash: [6, 2, 1, 2],
  },
  {
    corners: [
      [-0.4, -1.2],
      [0.4, -1.2],
      [0.4, -0.4],
      [1.2, -0.4],
      [1.2, 0.4],
      [0.4, 0.4],
      [0.4, 1.2],
      [-0.4, 1.2],
      [-0.4, 0.4],
      [-1.2, 0.4],
      [-1.2, -0.4],
      [-0.4, -0.4],
    ],
    dash: [9, 3],
  },
  { corners: star, dash: [2.5, 1.5] },
  {
    corners: [
      [1.2, -0.95],
      [0, 1.2],
      [-1.2, -0.95],
    ],
    dash: [1, 3],
  },
  {
    corners: [
      [-0.58, -1],
      [0.58, -1],
      [1.15, 0],
      [0.58, 1],
      [-0.58, 1],
      [-1.15, 0],
    ],
    dash: [6, 2, 1, 2, 1, 2],
  },
];
