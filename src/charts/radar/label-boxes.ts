import type { ChartSize } from '../kind.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where Chart.js will put a radar's labels, and how large the radar will be, from the sizes of the labels. */
export function labelBoxes(labels: readonly ChartSize[], room: ChartSize, padding: number) {
  const angles = labels.map((_, index) => (2 * Math.PI * index) / labels.length);
  const whole = Math.min(room.width, room.height) / 2;
  const middle = { x: room.width / 2, y: room.height / 2 };
  const tried = labels.map((label, index) => boxAt(angles[index] ?? 0, whole + padding, label, middle));
  // What sticks out shrinks the radar, to half at most, and moves it.
  const most = (excess: (box: Box) => number, share: (angle: number) => number): number =>
    tried.reduce((sum, box, index) => Math.max(sum, excess(box) / Math.abs(share(angles[index] ?? 0) || 1)), 0);
  const left = most((box) => -box.left, Math.sin);
  const right = most((box) => box.right - room.width, Math.sin);
  const top = most((box) => -box.top, Math.cos);
  const bottom = most((box) => box.bottom - room.height, Math.cos);
  const radius = whole - Math.min(whole / 2, Math.max(left, right, top, bottom));
  const centre = { x: middle.x + (left - right) / 2, y: middle.y + (top - bottom) / 2 };
  return { radius, boxes: labels.map((label, index) => boxAt(angles[index] ?? 0, radius + padding, label, centre)) };
}

/** Outwards from its axis; centred where the axis is upright or level. */
function boxAt(angle: number, distance: number, { width, height }: ChartSize, centre: { x: number; y: number }): Box {
  const [across, along] = [Math.sin(angle), Math.cos(angle)];
  const x = centre.x + distance * across;
  const y = centre.y - distance * along;
  const left = Math.abs(across) < LEVEL ? x - width / 2 : across > 0 ? x : x - width;
  const top = Math.abs(along) < LEVEL ? y - height / 2 : along > 0 ? y - height : y;
  return { left, right: left + width, top, bottom: top + height };
}

/** Chart.js rounds angles to whole degrees. */
const LEVEL = Math.sin(Math.PI / 360);
