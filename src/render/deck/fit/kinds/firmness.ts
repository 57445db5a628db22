import type { FlipRow } from '../../../../compose/parts/parts.ts';
import type { ProfileVerdict } from '../../../../compose/slides/firmness/firmness.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { headHeight, rowHeight, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';
import { textParts } from '../text-pages.ts';

/** How far each weight would have to move, and who leads for which use: on one slide, or one after the other. */
export const fitFirmness: Fit<'firmness'> = (view, room) => {
  const flipColumns = (room.width < NARROW ? [0.26, 0.14, 0.26, 0.34] : [0.28, 0.12, 0.16, 0.44]).map(
    (share) => room.width * share,
  );
  const profileColumns = [0.28, 0.44, 0.28].map((share) => room.width * share);
  const layout = { flipColumns, profileColumns };
  const flipHeight = (rows: readonly FlipRow[], measure: Measure) =>
    rows.length === 0 ? 0 : headHeight(measure) + sum(rows.map((row) => flipRowHeight(row, flipColumns, measure)));
  const profileHeight = (rows: readonly ProfileVerdict[], measure: Measure) =>
    rows.length === 0
      ? 0
      : headHeight(measure) + sum(rows.map((row) => profileRowHeight(row, profileColumns, measure)));

  const together: Way<'firmness'> = (measure) => {
    const gap = view.flips.length > 0 && view.profiles.length > 0 ? measure.space('firmnessTables') : 0;
    const height = flipHeight(view.flips, measure) + gap + profileHeight(view.profiles, measure);
    return height <= room.height ? [{ view, layout }] : null;
  };
  const apart =
    (inParts: boolean): Way<'firmness'> =>
    (measure, cut) => {
      const fits = (row: ProfileVerdict) => profileHeight([row], measure) <= room.height;
      const verdicts = inParts ? view.profiles.flatMap((row) => profileParts(row, fits)) : view.profiles;
      const flips = cut(view.flips, (rows) => flipHeight(rows, measure), room.height);
      const profiles = cut(verdicts, (rows) => profileHeight(rows, measure), room.height);
      if (!flips || !profiles) return null;
      return [
        ...flips.map((rows): Content<'firmness'> => ({ view: { ...view, flips: rows, profiles: [] }, layout })),
        ...profiles.map((rows): Content<'firmness'> => ({ view: { ...view, flips: [], profiles: rows }, layout })),
      ];
    };
  const texts = [...view.flips.map((row) => row.name), ...view.profiles.flatMap((row) => [row.name, row.description])];
  return (
    fewestSlides(room, [together, apart(false)]) ??
    fewestSlides(room, [apart(true)]) ?? { slot: 'table', text: longest(texts) }
  );
};

/** Below it the head of a table keeps to one line only in wider columns. */
const NARROW = 1000;

/** What a profile stands for over several slides, its name and its verdict on each. */
const profileParts = (row: ProfileVerdict, fits: (part: ProfileVerdict) => boolean): readonly ProfileVerdict[] =>
  textParts(row.description, (description) => fits({ ...row, description }))?.map((description) => ({
    ...row,
    description,
  })) ?? [row];

const flipRowHeight = (row: FlipRow, [name = 0, share = 0, flip = 0]: readonly number[], measure: Measure): number => {
  const gap = FIXED.cellGap;
  return rowHeight(
    [
      { text: row.name, width: name - gap, style: 'bold' },
      { text: row.shareText, width: share - gap },
      { text: row.flipText, width: flip - gap, style: 'bold' },
    ],
    measure,
  );
};

const profileRowHeight = (
  row: ProfileVerdict,
  [name = 0, weights = 0, verdict = 0]: readonly number[],
  measure: Measure,
): number => {
  const gap = FIXED.cellGap;
  return rowHeight(
    [
      { text: row.name, width: name - gap, style: 'bold' },
      { text: row.description, width: weights - gap },
      { text: row.verdict, width: verdict },
    ],
    measure,
  );
};
