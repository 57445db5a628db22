/** A colour as vector formats want it: opaque, and its opacity beside it. */
export interface Colour {
  /** `#rrggbb`. */
  readonly hex: string;
  readonly opacity: number;
}

/** Reads `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()` and `transparent`: what configurations and Chart.js write. */
export function parseColour(value: unknown): Colour {
  if (typeof value !== 'string') throw new Error('Charts use plain colours, no gradients or patterns.');
  if (value === 'transparent') return { hex: '#000000', opacity: 0 };
  if (value.startsWith('#')) return parseHex(value.slice(1));
  const [red = 0, green = 0, blue = 0, opacity = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
  return { hex: `#${[red, green, blue].map(twoDigits).join('')}`, opacity };
}

function parseHex(digits: string): Colour {
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const alpha = long.slice(6, 8);
  return { hex: `#${long.slice(0, 6).toLowerCase()}`, opacity: alpha === '' ? 1 : Number.parseInt(alpha, 16) / 255 };
}

const twoDigits = (value: number): string => Math.round(value).toString(16).padStart(2, '0');
