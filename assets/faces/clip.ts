import type { Step } from './path-data.ts';

type Box = { left: number; top: number; right: number; bottom: number };

/** Throws away what can never be seen: outlines beside the box go, and long detours outside it become one line. */
export function clipOutlines(outlines: Step[][], box: Box): Step[][] {
  const sides: ((x: number, y: number) => boolean)[] = [
    (x) => x < box.left,
    (x) => x > box.right,
    (_, y) => y < box.top,
    (_, y) => y > box.bottom,
  ];
  let clipped = outlines;
  for (const beyond of sides) {
    clipped = clipped.map((outline) => shortenBeyond(outline, beyond)).filter((outline) => !allBeyond(outline, beyond));
  }
  return clipped;
}

/** A run of steps that stays beyond one side is replaced by a straight line there: no visible point notices. */
function shortenBeyond(outline: Step[], beyond: (x: number, y: number) => boolean): Step[] {
  const kept: Step[] = [];
  for (const step of outline) {
    const [x = 0, y = 0] = step.args.slice(-2);
    const before = kept.at(-1);
    const outside = step.op !== 'M' && step.op !== 'Z' && pointsOf(before, step).every(([px, py]) => beyond(px, py));
    if (!outside) {
      kept.push(step);
      continue;
    }
    const line: Step = { op: 'L', args: [x, y] };
    if (before?.op === 'L' && kept.length > 1 && endsBeyond(kept.at(-2), beyond)) kept[kept.length - 1] = line;
    else kept.push(line);
  }
  return kept;
}

function endsBeyond(step: Step | undefined, beyond: (x: number, y: number) => boolean): boolean {
  const [x, y] = step?.args.slice(-2) ?? [];
  return x !== undefined && y !== undefined && beyond(x, y);
}

function allBeyond(outline: Step[], beyond: (x: number, y: number) => boolean): boolean {
  return outline.every((step) => pointsOf(undefined, step).every(([x, y]) => beyond(x, y)));
}

/** Points whose hull holds the step. An arc never strays further than twice its radius from its end. */
function pointsOf(before: Step | undefined, step: Step): [number, number][] {
  const points: [number, number][] = [];
  const [startX, startY] = before?.args.slice(-2) ?? [];
  if (startX !== undefined && startY !== undefined) points.push([startX, startY]);
  if (step.op === 'A') {
    const [rx = 0, ry = 0, , , , x = 0, y = 0] = step.args;
    const reach = 2 * Math.max(rx, ry);
    return [...points, [x - reach, y - reach], [x + reach, y + reach], [x - reach, y + reach], [x + reach, y - reach]];
  }
  for (let index = 0; index + 1 < step.args.length; index += 2) {
    points.push([step.args[index] ?? 0, step.args[index + 1] ?? 0]);
  }
  return points;
}
