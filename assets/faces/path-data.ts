/** One drawing step with absolute coordinates; `H V S` are already turned into `L` and `C`. */
export type Step = { op: 'M' | 'L' | 'C' | 'Q' | 'A' | 'Z'; args: number[] };

type Pen = { x: number; y: number; startX: number; startY: number; control: [number, number] | undefined };
type RawStep = { letter: string; args: number[] };

const ARGUMENTS: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, z: 0 };
const NUMBER = /-?(?:\d*\.\d+|\d+)/g;
// The two flags of an arc may be glued to the next number ("0 01.5"), so they are read one digit at a time.
const NEXT = '[\\s,]*(-?(?:\\d*\\.\\d+|\\d+))';
const ARC = new RegExp(NEXT.repeat(3) + '[\\s,]*([01])'.repeat(2) + NEXT.repeat(2), 'g');

/** Reads the `d` of an SVG path into its outlines. Throws on a letter it does not know. */
export function parsePath(d: string): Step[][] {
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, control: undefined };
  const outlines: Step[][] = [];
  const words = [...d.matchAll(/[a-z][^a-z]*/gi)].flatMap(([word]) => rawSteps(word));
  for (const raw of words) {
    const step = toAbsolute(raw, pen);
    if (step.op === 'M') outlines.push([]);
    outlines.at(-1)?.push(step);
    movePen(pen, step);
  }
  return outlines;
}

/** "l1 2 3 4" is two steps; after the first pair of a move, the others are lines. */
function rawSteps(word: string): RawStep[] {
  const letter = word.charAt(0);
  const count = ARGUMENTS[letter.toLowerCase()];
  if (count === undefined) throw new Error(`path letter ${letter} is not supported`);
  if (count === 0) return [{ letter, args: [] }];
  const values = count === 7 ? arcNumbers(word) : [...word.matchAll(NUMBER)].map(Number);
  const following = letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter;
  return Array.from({ length: Math.floor(values.length / count) }, (_, step) => ({
    letter: step === 0 ? letter : following,
    args: values.slice(step * count, (step + 1) * count),
  }));
}

function arcNumbers(word: string): number[] {
  return [...word.slice(1).matchAll(ARC)].flatMap((match) => match.slice(1).map(Number));
}

function toAbsolute(raw: RawStep, pen: Pen): Step {
  const lower = raw.letter.toLowerCase();
  const dx = raw.letter === lower ? pen.x : 0;
  const dy = raw.letter === lower ? pen.y : 0;
  const [first = 0] = raw.args;
  if (lower === 'z') return { op: 'Z', args: [] };
  if (lower === 'h') return { op: 'L', args: [first + dx, pen.y] };
  if (lower === 'v') return { op: 'L', args: [pen.x, first + dy] };
  if (lower === 'a') {
    const [, , , , , x = 0, y = 0] = raw.args;
    return { op: 'A', args: [...raw.args.slice(0, 5), x + dx, y + dy] };
  }
  const shifted = raw.args.map((value, index) => value + (index % 2 === 0 ? dx : dy));
  if (lower === 's') return { op: 'C', args: [...(pen.control ?? [pen.x, pen.y]), ...shifted] };
  return { op: raw.letter.toUpperCase() as Step['op'], args: shifted };
}

function movePen(pen: Pen, step: Step): void {
  const [x, y] = step.op === 'Z' ? [pen.startX, pen.startY] : step.args.slice(-2);
  pen.x = x ?? pen.x;
  pen.y = y ?? pen.y;
  const [controlX = 0, controlY = 0] = step.args.slice(2, 4);
  pen.control = step.op === 'C' ? [2 * pen.x - controlX, 2 * pen.y - controlY] : undefined;
  if (step.op === 'M') [pen.startX, pen.startY] = [pen.x, pen.y];
}
