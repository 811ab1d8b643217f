import type { Paths, Spot } from './town-data.ts';

type Reached = { spot: Spot; distance: number; before: string | undefined };

/**
 * The shortest walk over the streets between two nodes, ends included. Without a way there it is the
 * straight line, so that a token never vanishes; unknown nodes are left out.
 */
export function walkBetween(paths: Paths, from: string, to: string): Spot[] {
  const reached = reach(paths, from, to);
  const walk: Spot[] = [];
  for (let node: string | undefined = to; node !== undefined; node = reached.get(node)?.before) {
    const step = reached.get(node);
    if (step) walk.unshift(step.spot);
  }
  return walk.length > 0 ? walk : paths.nodes.filter(({ id }) => id === from || id === to).map(toSpot);
}

/** How long a walk is, in pixels of the world. */
export function lengthOf(walk: readonly Spot[]): number {
  return walk.slice(1).reduce((sum, spot, index) => sum + distance(walk[index] ?? spot, spot), 0);
}

/** Where somebody is who has done this part (0 to 1) of a walk; undefined for a walk without spots. */
export function spotAlong(walk: readonly Spot[], fraction: number): Spot | undefined {
  let left = lengthOf(walk) * Math.min(1, Math.max(0, fraction));
  for (const [index, spot] of walk.slice(1).entries()) {
    const start = walk[index] ?? spot;
    const piece = distance(start, spot);
    if (left <= piece && piece > 0) return between(start, spot, left / piece);
    left -= piece;
  }
  return walk.at(-1);
}

/** Dijkstra: everything that was reached before `to`, with the way back. */
function reach(paths: Paths, from: string, to: string): Map<string, Reached> {
  const spots = new Map(paths.nodes.map((node) => [node.id, toSpot(node)]));
  const open = new Map<string, Reached>();
  const done = new Map<string, Reached>();
  const start = spots.get(from);
  if (start) open.set(from, { spot: start, distance: 0, before: undefined });
  while (open.size > 0 && !done.has(to)) {
    const [id, here] = nearest(open);
    open.delete(id);
    done.set(id, here);
    for (const [next, spot] of neighboursOf(paths, spots, id)) {
      const along = here.distance + distance(here.spot, spot);
      const known = done.get(next) ?? open.get(next);
      if (!known || along < known.distance) open.set(next, { spot, distance: along, before: id });
    }
  }
  return done;
}

function nearest(open: ReadonlyMap<string, Reached>): [string, Reached] {
  return [...open].reduce((best, next) => (next[1].distance < best[1].distance ? next : best));
}

function neighboursOf(paths: Paths, spots: ReadonlyMap<string, Spot>, node: string): [string, Spot][] {
  return paths.edges
    .flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []))
    .flatMap((id): [string, Spot][] => {
      const spot = spots.get(id);
      return spot ? [[id, spot]] : [];
    });
}

function between(a: Spot, b: Spot, part: number): Spot {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function toSpot({ x, y }: Spot): Spot {
  return { x, y };
}
