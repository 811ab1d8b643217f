/** Red, green and blue, 0 to 255 (or factors, where a mood multiplies). */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads '#rrggbb'. */
export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Writes '#rrggbb', clamping each channel. */
export function hex(colour: Rgb): string {
  const part = (v: number) =>
    Math.max(0, Math.min(255, Math.round(v)))
      .toString(16)
      .padStart(2, '0');
  return `#${colour.map(part).join('')}`;
}

/** Darker for a negative amount, lighter for a positive one (-1 is black, 1 is white). */
export function shade(colour: string, amount: number): string {
  const [r, g, b] = rgb(colour);
  const move = (v: number) => (amount < 0 ? v * (1 + amount) : v + (255 - v) * amount);
  return hex([move(r), move(g), move(b)]);
}

/** Share 0 gives the first colour, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const a = rgb(first);
  const b = rgb(second);
  const blend = (i: 0 | 1 | 2) => a[i] + (b[i] - a[i]) * share;
  return hex([blend(0), blend(1), blend(2)]);
}

/** Lets a coloured light fall on a colour; the factors are 0 to 1 per channel. */
export function under(colour: string, light: Rgb): string {
  const [r, g, b] = rgb(colour);
  return hex([r * light[0], g * light[1], b * light[2]]);
}
