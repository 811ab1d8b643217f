import type { Point } from './outline.ts';

type Edge = { from: Point; to: Point };

/** Joins shapes that touch into as few outlines as possible; all shapes must turn the same way. */
export function mergeShapes(shapes: readonly Point[][]): Point[][] {
  const edges = withoutInner(shapes.flatMap(edgesOf));
  const outlines: Point[][] = [];
  while (edges.length > 0) outlines.push(straighten(takeLoop(edges)));
  return outlines;
}

/** Edges cut into single steps, so that equal and opposite ones can be found. */
function edgesOf(shape: Point[]): Edge[] {
  return shape.flatMap((from, index) => {
    const to = shape[(index + 1) % shape.length] ?? from;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const steps = dx === 0 || dy === 0 ? Math.abs(dx + dy) : 1;
    const at = (step: number): Point => [from[0] + (dx * step) / steps, from[1] + (dy * step) / steps];
    return Array.from({ length: steps }, (_, step) => ({ from: at(step), to: at(step + 1) }));
  });
}

/** An edge and its opposite lie between two shapes: both go. */
function withoutInner(edges: Edge[]): Edge[] {
  const kept = new Map<string, Edge[]>();
  for (const edge of edges) {
    const opposite = kept.get(`${edge.to} ${edge.from}`);
    if (opposite?.pop() !== undefined) continue;
    const key = `${edge.from} ${edge.to}`;
    kept.set(key, [...(kept.get(key) ?? []), edge]);
  }
  return [...kept.values()].flat();
}

function takeLoop(edges: Edge[]): Point[] {
  const first = edges.pop();
  if (first === undefined) return [];
  const loop: Point[] = [first.from];
  let { to } = first;
  while (!same(to, first.from)) {
    loop.push(to);
    const next = edges.findIndex(({ from }) => same(from, to));
    const [taken] = edges.splice(next, 1);
    if (next === -1 || taken === undefined) throw new Error(`outline is open at ${to}`);
    to = taken.to;
  }
  return loop;
}

function same(one: Point, other: Point): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** Leaves out points that lie on a straight line between their neighbours. */
function straighten(loop: Point[]): Point[] {
  return loop.filter((point, index) => {
    const before = loop.at(index - 1) ?? point;
    const after = loop[(index + 1) % loop.length] ?? point;
    const turn = (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]);
    return turn !== 0;
  });
}
