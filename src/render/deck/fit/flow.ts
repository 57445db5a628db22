/** Rows that things of these widths take when they stand side by side and wrap; one wider than the room stands alone. */
export function wrappedRows(widths: readonly number[], gap: number, room: number): number {
  let rows = 0;
  let left = 0;
  for (const width of widths) {
    const wanted = Math.min(width, room);
    if (rows > 0 && wanted <= left) left -= wanted + gap;
    else {
      rows++;
      left = room - wanted - gap;
    }
  }
  return rows;
}
