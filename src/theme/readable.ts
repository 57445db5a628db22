import { faintOn } from './contrast.ts';
import type { Palette } from './tokens.ts';

/**
 * The colour itself where it can be read on a palette's grounds, else the nearest one of the same hue that can: lighter
 * on dark grounds, darker on light ones.
 *
 * @param needed contrast, e.g. 4.5
 */
export function readableOn(colour: string, palette: Palette, needed: number): string {
  const isReadable = (candidate: string) => faintOn(candidate, palette, needed).length === 0;
  if (isReadable(colour)) return colour;
  const [lightness, ...hue] = toOklab(colour);
  const end = toOklab(palette.text)[0] > toOklab(palette.background)[0] ? 1 : 0;
  for (let step = 1; step <= STEPS; step++) {
    const share = step / STEPS;
    // Near white and black there is no room for much colour.
    const [a, b] = hue.map((part) => part * (1 - share * share));
    const candidate = toHex([lightness + (end - lightness) * share, a ?? 0, b ?? 0]);
    if (isReadable(candidate)) return candidate;
  }
  return palette.text;
}

const STEPS = 200;

type Triple = readonly [number, number, number];

/** Björn Ottosson 2020, "A perceptual color space for image processing": https://bottosson.github.io/posts/oklab/ */
function toOklab(colour: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** What sRGB has no room for is cut off. */
function toHex([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const digits = channels.map((value) => {
    const inside = Math.min(1, Math.max(0, value));
    const encoded = inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
