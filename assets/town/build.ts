/**
 * Draws the town of Waalmond and writes assets/maps/: one picture per mood at 1x and 2x, one texture
 * and one small picture per place, and town.json. Run: node assets/town/build.ts (needs Chromium).
 * With --svg it also writes the drawing itself, to look at or to edit: dist/town/ (not kept).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Area, PICTURE, pictureArea, WHOLE_WORLD } from './area.ts';
import { moodFile, pictureFile, textureFile, townManifest } from './manifest.ts';
import { moodIds } from './mood.ts';
import { otherSpots } from './other-spots.ts';
import { type PlaceId, placeIds } from './places.ts';
import { openRaster, type Raster } from './raster.ts';
import { placeSvg, townSvg } from './scene.ts';

const OUT = new URL('../maps/', import.meta.url);

/** Weighed by eye: flat colour shows no loss here, and the whole set stays under 1.5 MB. */
const QUALITY = { once: 0.8, twice: 0.64, texture: 0.8, picture: 0.8 } as const;

async function drawMoods(raster: Raster): Promise<void> {
  for (const mood of moodIds) {
    const svg = townSvg(mood);
    const once = await raster.shoot({ svg, area: WHOLE_WORLD, scale: 1, quality: QUALITY.once });
    const twice = await raster.shoot({ svg, area: WHOLE_WORLD, scale: 2, quality: QUALITY.twice });
    writeFileSync(new URL(moodFile(mood, 1), OUT), once);
    writeFileSync(new URL(moodFile(mood, 2), OUT), twice);
  }
}

async function drawPlaces(raster: Raster): Promise<Map<PlaceId, Area>> {
  const town = townSvg('day');
  const textures = new Map<PlaceId, Area>();
  for (const id of placeIds) {
    const svg = placeSvg(id);
    const area = await raster.measure(svg);
    textures.set(id, area);
    writeFileSync(new URL(textureFile(id), OUT), await raster.shoot({ svg, area, scale: 2, quality: QUALITY.texture }));
    const part = pictureArea(area);
    const shot = { svg: town, area: part, scale: PICTURE.width / part.w, quality: QUALITY.picture };
    writeFileSync(new URL(pictureFile(id), OUT), await raster.shoot(shot));
  }
  return textures;
}

async function drawOtherSpots(raster: Raster): Promise<void> {
  const svg = townSvg('day');
  for (const { id, view } of otherSpots) {
    const area = pictureArea(view);
    const shot = { svg, area, scale: PICTURE.width / area.w, quality: QUALITY.picture };
    writeFileSync(new URL(pictureFile(id), OUT), await raster.shoot(shot));
  }
}

function writeDrawings(): void {
  const folder = new URL('../../dist/town/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const mood of moodIds) writeFileSync(new URL(`town-${mood}.svg`, folder), townSvg(mood));
  for (const id of placeIds) writeFileSync(new URL(`place-${id}.svg`, folder), placeSvg(id));
}

mkdirSync(OUT, { recursive: true });
const raster = await openRaster();
try {
  await drawMoods(raster);
  await drawOtherSpots(raster);
  const manifest = townManifest(await drawPlaces(raster));
  writeFileSync(new URL('town.json', OUT), `${JSON.stringify(manifest, undefined, 2)}\n`);
} finally {
  await raster.close();
}
if (process.argv.includes('--svg')) writeDrawings();
