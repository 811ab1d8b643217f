import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MapPerson, placeTokens, tokenSize, travelFraction } from './tokens.ts';
import { type Spot, Town } from './town-data.ts';

const town = Town.parse(JSON.parse(readFileSync('assets/maps/town.json', 'utf8')));
const SIZE = tokenSize(1);
const MINUTE = 60_000;

function person(id: string, change: Partial<MapPerson> = {}): MapPerson {
  return { id, name: id, face: undefined, ring: '#b45309', me: false, place: 'kantoor-swt', ...change };
}

const doorOf = (place: string) => town.places.find(({ id }) => id === place)?.door ?? { x: 0, y: 0 };
const walker = person('noor', {
  travel: { from: 'kantoor-swt', to: 'de-sluis', left: 10 * MINUTE, arrives: 12 * MINUTE },
});

describe('placeTokens', () => {
  it('fans people out before the door they stand at', () => {
    const tokens = placeTokens(town, [person('a'), person('b'), person('c')], 0, SIZE);
    const door = doorOf('kantoor-swt');
    expect(tokens.map(({ spot }) => Math.sign(Math.round(spot.x - door.x)))).toEqual([-1, 0, 1]);
    expect(tokens.every(({ moving }) => !moving)).toBe(true);
  });

  it('makes even rows, the next one in front', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => person(id));
    const rows = placeTokens(town, crowd, 0, SIZE).map(({ spot }) => spot.y);
    expect(rows[2]).toBe(rows[0]);
    expect(rows[5]).toBe(rows[3]);
    expect(rows[3]).toBeGreaterThan(rows[0] ?? 0);
  });

  it('walks the streets in exercise time', () => {
    const [halfway] = placeTokens(town, [walker], 11 * MINUTE, SIZE);
    const [start] = placeTokens(town, [walker], 10 * MINUTE, SIZE);
    const [end] = placeTokens(town, [walker], 12 * MINUTE, SIZE);
    expect(start?.spot).toEqual(doorOf('kantoor-swt'));
    expect(end?.spot).toEqual(doorOf('de-sluis'));
    expect(halfway?.moving).toBe(true);
    expect(end?.moving).toBe(false);
    expect(halfway?.spot).not.toEqual(start?.spot);
  });

  it('does not walk when movement is off', () => {
    const [still] = placeTokens(town, [walker], undefined, SIZE);
    expect(still?.moving).toBe(false);
    expect(still?.spot).toEqual(placeTokens(town, [walker], 11 * MINUTE, SIZE)[0]?.spot);
  });

  it('leaves out whoever is in a place that is not on the map', () => {
    expect(placeTokens(town, [person('a', { place: 'atlantis' })], 0, SIZE)).toEqual([]);
  });
});

it('is somewhere between leaving and arriving', () => {
  const travel = { from: 'a', to: 'b', left: 100, arrives: 300 };
  expect([0, 100, 150, 300, 900].map((at) => travelFraction(travel, at))).toEqual([0, 0, 0.25, 1, 1]);
  expect(travelFraction({ ...travel, arrives: 100 }, 100)).toBe(1);
});

describe('where the tokens stand in Waalmond', () => {
  /** Half the width of a label, and between which heights above its tip it hangs; about, in CSS pixels. */
  const halfOf = (label: string, letter: number) => (label.length * letter + 20) / 2;
  const BOTTOM = 8;

  it.each([
    { on: 'a wide screen', scale: 1, letter: 8, top: 38, crowd: ['a', 'b', 'c', 'd'] },
    { on: 'a laptop', scale: 0.92, letter: 8, top: 38, crowd: ['a', 'b', 'c', 'd'] },
    { on: 'a phone', scale: 0.66, letter: 6.5, top: 31, crowd: ['a', 'b', 'c'] },
  ])(
    'leaves every label readable on $on with $crowd.length people before each door',
    ({ scale, letter, top, crowd }) => {
      const size = tokenSize(scale);
      const half = (size * scale) / 2;
      const hides = (spot: Spot, { pin, label }: Town['places'][number]) => {
        const aside = Math.abs(pin.x - spot.x) * scale;
        const above = (pin.y - spot.y) * scale;
        // The edge of a token may touch; it may not hide a letter.
        return aside < halfOf(label, letter) + half - 14 && above > BOTTOM - half + 10 && above < top + half - 10;
      };
      const hidden = town.places.flatMap(({ id }) => {
        const people = crowd.map((name) => person(name, { place: id }));
        const tokens = placeTokens(town, people, 0, size);
        const under = town.places.filter((place) => tokens.some(({ spot }) => hides(spot, place)));
        return under.map((place) => `${id} under ${place.id}`);
      });
      expect(hidden).toEqual([]);
    },
  );
});
