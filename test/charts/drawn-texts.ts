import type { Text, VectorDrawing } from '../../src/charts/surfaces/drawing.ts';

export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The texts of a drawing with the boxes that their letters fill, near enough. */
export function drawnTexts({ operations }: VectorDrawing): DrawnText[] {
  return operations
    .filter((operation): operation is Text => operation.type === 'text')
    .map(({ text, size, matrix: [, , , , x, y], runs }) => {
      const last = runs.at(-1);
      const width = last ? last.x + last.width : 0;
      return { text, size, left: x, right: x + width, top: y - 0.75 * size, bottom: y + 0.1 * size };
    });
}

/** Pairs of texts that lie on each other. */
export function collisions(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
}
