import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lengthOf, spotAlong, walkBetween } from './path-graph.ts';
import { type Paths, type Spot, Town } from './town-data.ts';

/** a - b - c in a row, and a detour a - d - c. */
const PATHS: Paths = {
  nodes: [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 10, y: 0 },
    { id: 'c', x: 20, y: 0 },
    { id: 'd', x: 10, y: 40 },
    { id: 'alone', x: 100, y: 100 },
  ],
  edges: [
    ['a', 'd'],
    ['d', 'c'],
    ['b', 'a'],
    ['b', 'c'],
  ],
};

function areJoined({ nodes, edges }: Paths, a: Spot, b: Spot): boolean {
  const idsAt = (spot: Spot) => nodes.filter(({ x, y }) => x === spot.x && y === spot.y).map(({ id }) => id);
  return edges.some((edge) => [a, b].every((spot) => idsAt(spot).some((id) => edge.includes(id))));
}

describe('walkBetween', () => {
  it('takes the shortest way, and may walk a street both ways', () => {
    const there = walkBetween(PATHS, 'a', 'c');
    expect(there.map(({ x }) => x)).toEqual([0, 10, 20]);
    expect(walkBetween(PATHS, 'c', 'a')).toEqual(there.toReversed());
  });

  it('goes straight where no street leads', () => {
    expect(walkBetween(PATHS, 'a', 'alone')).toEqual([
      { x: 0, y: 0 },
      { x: 100, y: 100 },
    ]);
  });

  it('stays where it is, and does without a node it does not know', () => {
    expect(walkBetween(PATHS, 'b', 'b')).toEqual([{ x: 10, y: 0 }]);
    expect(walkBetween(PATHS, 'b', 'nowhere')).toEqual([{ x: 10, y: 0 }]);
    expect(walkBetween(PATHS, 'nowhere', 'neither')).toEqual([]);
  });

  it('leads over the streets of Waalmond from every place to every other', () => {
    const town = Town.parse(JSON.parse(readFileSync('assets/maps/town.json', 'utf8')));
    for (const from of town.places) {
      for (const to of town.places) {
        const walk = walkBetween(town.paths, from.id, to.id);
        const streets = walk.slice(1).every((spot, index) => areJoined(town.paths, walk[index] ?? spot, spot));
        expect(streets, `${from.id} to ${to.id}`).toBe(true);
        expect(walk.at(0), from.id).toEqual(from.door);
        expect(walk.at(-1), to.id).toEqual(to.door);
      }
    }
  });
});

describe('spotAlong', () => {
  const walk = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 10 },
  ];

  it('measures along the streets, also where two spots are the same', () => {
    expect(lengthOf(walk)).toBe(40);
    expect(spotAlong(walk, 0)).toEqual({ x: 0, y: 0 });
    expect(spotAlong(walk, 0.5)).toEqual({ x: 20, y: 0 });
    expect(spotAlong(walk, 0.75)).toEqual({ x: 30, y: 0 });
    expect(spotAlong(walk, 0.875)).toEqual({ x: 30, y: 5 });
    expect(spotAlong(walk, 1)).toEqual({ x: 30, y: 10 });
  });

  it('does not walk past either end', () => {
    expect(spotAlong(walk, -1)).toEqual(walk[0]);
    expect(spotAlong(walk, 9)).toEqual(walk[3]);
    expect(spotAlong([], 0.5)).toBeUndefined();
  });
});
