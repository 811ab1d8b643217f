import type { Step } from './path-data.ts';

/** Whole units of the last decimal, so that rounding never adds up along the way. */
type Units = { x: number; y: number };

/** Writes outlines as short relative path data, rounded to so many decimals. */
export function writePath(outlines: Step[][], decimals: number): string {
  const scale = 10 ** decimals;
  let at: Units = { x: 0, y: 0 };
  let start = at;
  const written = outlines.flat().map(({ op, args }) => {
    const units = args.map((value, index) => (isRadius(op, index) ? value : Math.round(value * scale)));
    const text = writeStep(op, units, at, scale);
    const [x = start.x, y = start.y] = units.slice(-2);
    at = { x, y };
    if (op === 'M') start = at;
    return text;
  });
  return written.join('').replace(/^m/, 'M');
}

function writeStep(op: Step['op'], units: number[], from: Units, scale: number): string {
  const offsets = units.map((value, index) =>
    isRadius(op, index) ? value : (value - (isAlongX(op, index) ? from.x : from.y)) / scale,
  );
  const stands = (op === 'L' || op === 'C') && offsets.every((offset) => offset === 0);
  return stands ? '' : op.toLowerCase() + join(offsets);
}

function isRadius(op: Step['op'], index: number): boolean {
  return op === 'A' && index < 5;
}

function isAlongX(op: Step['op'], index: number): boolean {
  return op === 'A' ? index === 5 : index % 2 === 0;
}

function join(values: number[]): string {
  return values
    .map((value) => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.'))
    .reduce((text, next) => text + (text === '' || next.startsWith('-') ? '' : ' ') + next, '');
}
