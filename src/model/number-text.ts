/**
 * How numbers are written, everywhere: no Intl, whose data differ between machines. Han and English texts share it: a
 * point for decimals, a comma between thousands.
 */
export function number(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `−${text}` : text;
}

/** As few decimals as it takes, e.g. a weight or an end of a range. */
export const plainNumber = (value: number): string => number(value, decimalsOf(value));

/** Six at most: sums of decimal steps are not exact. */
export const decimalsOf = (value: number): number => (Number(value.toFixed(6)).toString().split('.')[1] ?? '').length;
