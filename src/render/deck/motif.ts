import type { CoverView } from '../../compose/slides/cover/cover.ts';

/** Inside of a square of 420, room for the strokes left. */
const CENTRE = 210;
const RADIUS = 200;
const RINGS = 4;

/** The comparison's own profile as an ornament for the cover: an unknown score is a gap in the outline. */
export function motifSvg(motif: CoverView['motif']): string {
  const axes = motif[0]?.values.length ?? 0;
  if (axes < 3) return '';
  const rings = Array.from({ length: RINGS }, (_, ring) => {
    const corners = Array.from({ length: axes }, (_, axis) => point(axis, axes, (ring + 1) / RINGS));
    return `<path class="ring" d="M${corners.join('L')}Z"/>`;
  });
  const outlines = motif.map(({ index, values }) => outline(index, values, motif.length <= MOST_FILLED));
  return `<svg class="motif" viewBox="0 0 420 420" aria-hidden="true" focusable="false">${[...rings, ...outlines].join('')}</svg>`;
}

/** More would hide one another under their areas and marks. */
const MOST_FILLED = 3;

function outline(index: number, values: readonly (number | null)[], isFilled: boolean): string {
  const axes = values.length;
  const points = values.map((value, axis) => (value === null ? null : point(axis, axes, value)));
  const known = points.filter((at) => at !== null);
  if (known.length === 0) return '';
  const whole = known.length === axes;
  const area = whole && isFilled ? `<path class="area" d="M${known.join('L')}Z"/>` : '';
  const sides = points.flatMap((from, axis) => {
    const to = points[(axis + 1) % axes];
    return from && to ? [`M${from}L${to}`] : [];
  });
  const line = whole ? `M${known.join('L')}Z` : sides.join('');
  const dots = (isFilled ? known : []).map(
    (at) => `<circle class="point" cx="${at.split(' ')[0]}" cy="${at.split(' ')[1]}" r="5"/>`,
  );
  return `<g class="subject-${index}">${area}<path class="outline" d="${line}"/>${dots.join('')}</g>`;
}

/** Clockwise from the top, as in the radar. */
function point(axis: number, axes: number, share: number): string {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  const [x, y] = [CENTRE + RADIUS * share * Math.cos(angle), CENTRE + RADIUS * share * Math.sin(angle)];
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
