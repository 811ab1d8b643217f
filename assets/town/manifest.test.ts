import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TOWN_SPOTS } from '../../shared/vocabulary/town-spots.ts';
import { type Area, pictureArea } from './area.ts';
import { WORLD } from './iso.ts';
import { type TownManifest, townManifest } from './manifest.ts';
import { type PlaceId, placeIds } from './places.ts';

const MAPS = new URL('../maps/', import.meta.url);
const shipped = JSON.parse(readFileSync(new URL('town.json', MAPS), 'utf8')) as TownManifest;
const textures = new Map<PlaceId, Area>(
  shipped.places.map(({ id, texture: { x, y, w, h } }) => [id, { x, y, w, h }] as const),
);

it('ships the data file that the generator writes today', () => {
  expect(shipped).toEqual(JSON.parse(JSON.stringify(townManifest(textures))));
});

it('has the spots that scenarios can name', () => {
  expect([...shipped.places, ...shipped.spots].map(({ id }) => id)).toEqual(TOWN_SPOTS);
});

it('ships every picture it names, each small enough for a phone', () => {
  const files = [
    ...shipped.moods.flatMap((mood) => [mood['1x'], mood['2x']]),
    ...shipped.places.flatMap((place) => [place.texture.file, place.picture]),
    ...shipped.spots.map(({ picture }) => picture),
  ];
  const sizes = files.map((file) => {
    expect(existsSync(new URL(file, MAPS)), file).toBe(true);
    return statSync(new URL(file, MAPS)).size;
  });
  expect(Math.max(...sizes)).toBeLessThan(500_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
});

it.each(placeIds)('gives %s a texture inside the world and a way to its door', (id) => {
  const place = shipped.places.find((one) => one.id === id);
  expect(place?.neighbours.length).toBeGreaterThan(0);
  expect(place?.texture.w).toBeGreaterThan(30);
  expect((place?.texture.x ?? 0) + (place?.texture.w ?? 0)).toBeLessThanOrEqual(WORLD.width);
});

it('cuts the small picture inside the world, 16 by 9', () => {
  const area = pictureArea({ x: 1300, y: 0, w: 60, h: 60 });
  expect(area.x + area.w).toBeLessThanOrEqual(WORLD.width);
  expect(area.y).toBeGreaterThanOrEqual(0);
  expect(area.w / area.h).toBeCloseTo(16 / 9, 1);
});
