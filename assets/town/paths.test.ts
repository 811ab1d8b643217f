import { expect, it } from 'vitest';
import { iso, WORLD } from './iso.ts';
import { otherSpots } from './other-spots.ts';
import { edges, nodes } from './paths.ts';
import { placeIds, places } from './places.ts';

const spots = [...places, ...otherSpots];
const spotIds = spots.map(({ id }) => id);

function reachableFrom(start: string): Set<string> {
  const seen = new Set([start]);
  for (const node of seen) {
    for (const [from, to] of edges) {
      if (from === node) seen.add(to);
      if (to === node) seen.add(from);
    }
  }
  return seen;
}

it('has one entry for every place, in the order of the ids', () => {
  expect(places.map((place) => place.id)).toEqual(placeIds);
});

it.each(spotIds)('hangs the label of %s inside the world', (id) => {
  const [x, y] = spots.find((place) => place.id === id)?.pin ?? [-1, -1];
  expect(x).toBeGreaterThan(60);
  expect(x).toBeLessThan(WORLD.width - 60);
  expect(y).toBeGreaterThan(30);
  expect(y).toBeLessThan(WORLD.height - 20);
});

it('keeps labels apart', () => {
  for (const a of spots) {
    for (const b of spots) {
      if (a === b) continue;
      const clear = Math.abs(a.pin[0] - b.pin[0]) > 110 || Math.abs(a.pin[1] - b.pin[1]) > 34;
      expect(clear, `${a.id} and ${b.id}`).toBe(true);
    }
  }
});

it.each(spotIds)('has a door for %s, inside the world', (id) => {
  const [x, y] = nodes[id] ?? [-99, -99];
  const [px, py] = iso(x, y);
  expect(px).toBeGreaterThan(0);
  expect(px).toBeLessThan(WORLD.width);
  expect(py).toBeGreaterThan(0);
  expect(py).toBeLessThan(WORLD.height);
});

it('uses only nodes that exist', () => {
  for (const node of edges.flat()) expect(nodes).toHaveProperty([node]);
});

it('connects every place and every crossing', () => {
  expect([...reachableFrom('kantoor-swt')].sort()).toEqual(Object.keys(nodes).sort());
});
