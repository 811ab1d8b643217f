import type { Face } from './face.ts';
import { round } from './iso.ts';
import { inMood } from './mood.ts';
import type { Pen } from './pen.ts';

export interface Lettering {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly serif?: boolean;
}

/** Letters painted on a wall, centred on u at height z. */
export function words(pen: Pen, face: Face, [u, z]: readonly [u: number, z: number], letter: Lettering): string {
  const [x, y] = face.at(u, z);
  const skew = face.side === 'left' ? 0.447 : -0.447;
  const family = letter.serif ? "Georgia,'Times New Roman',serif" : 'Arial,Helvetica,sans-serif';
  return (
    `<text transform="matrix(.894 ${skew} 0 1 ${round(x)} ${round(y)})" font-family="${family}" font-weight="700"` +
    ` font-size="${letter.size}" fill="${inMood(pen.mood, letter.colour)}" text-anchor="middle" letter-spacing=".4">${letter.text}</text>`
  );
}
