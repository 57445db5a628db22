/** The outline of a subject's mark: a shape by its place in the content, as in the charts. */
export function traceSubjectShape(doc: PDFKit.PDFDocument, subject: number, x: number, y: number, size: number): void {
  SHAPES[subject % SHAPES.length]?.(doc, x, y, size / 2);
}

type Shape = (doc: PDFKit.PDFDocument, x: number, y: number, radius: number) => void;

/** Corners as multiples of the radius. */
const polygon =
  (...corners: readonly (readonly [number, number])[]): Shape =>
  (doc, x, y, radius) => {
    corners.forEach(([dx, dy], index) => {
      if (index === 0) doc.moveTo(x + dx * radius, y + dy * radius);
      else doc.lineTo(x + dx * radius, y + dy * radius);
    });
    doc.closePath();
  };

const SHAPES: readonly Shape[] = [
  (doc, x, y, radius) => doc.circle(x, y, radius),
  polygon([0, -1.1], [1.05, 0.85], [-1.05, 0.85]),
  polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]),
  polygon([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]),
];
