import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { placePins } from '../client/art/drawn-town.ts';
import { Town } from '../client/scenes/town-data.ts';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';
import { toExerciseTime } from '../shared/vocabulary/exercise-time.ts';

const town = Town.parse(JSON.parse(readFileSync('assets/maps/town.json', 'utf8')));

/** Every place of a scenario that has a pin on the map, with its label. */
function pinsOf(folder: string) {
  const { scenario } = parseScenarioFolder(fileURLToPath(new URL(`../scenarios/${folder}`, import.meta.url)));
  if (!scenario) throw new Error(`${folder} can be read`);
  const places = scenario.places.map((place) => ({ ...place, travel: toExerciseTime(place.travel) }));
  return { places, pins: placePins(places, [...town.places, ...town.spots]) };
}

it.each(['de-elf-dagen', 'pesten-op-straat', 'schulden'])('all of %s stands on the map', (folder) => {
  const { places, pins } = pinsOf(folder);
  expect(pins.map(({ id }) => id).toSorted()).toEqual(places.map(({ id }) => id).toSorted());
});

it.each([
  { on: 'a laptop', scale: 0.92, letter: 8, high: 28 },
  { on: 'a phone', scale: 0.66, letter: 6.5, high: 22 },
])('no label of Pesten op straat lies over another on $on', ({ scale, letter, high }) => {
  const { pins } = pinsOf('pesten-op-straat');
  const half = (label: string) => (label.length * letter + 20) / 2;
  const clashes = pins.flatMap((a, i) =>
    pins.slice(i + 1).flatMap((b) => {
      const aside = Math.abs(a.pin.x - b.pin.x) * scale;
      const above = Math.abs(a.pin.y - b.pin.y) * scale;
      return aside < half(a.label) + half(b.label) && above < high ? [`${a.label} and ${b.label}`] : [];
    }),
  );
  expect(clashes).toEqual([]);
});
