import { encode } from 'uqr';

/** A QR code as one SVG path on a grid of `size` by `size`, with the quiet border that scanners need. */
export type QrPath = { size: number; path: string };

/** Draws the code of a link. Middle error correction: a beamer and a corner seat cost some squares. */
export function qrPath(link: string): QrPath {
  const { size, data } = encode(link, { ecc: 'M', border: 4 });
  return { size, path: data.map((row, y) => rowPath(row, y)).join('') };
}

// Neighbours in a row become one rectangle, so that no hairlines show between them.
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
  }
  return path;
}
