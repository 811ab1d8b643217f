import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTown, townPicture } from './town-data.ts';

const shipped = readFileSync('assets/maps/town.json', 'utf8');
const answer = (body: string, status = 200) => loadTown(() => Promise.resolve(new Response(body, { status })));

describe('loadTown', () => {
  it('reads the town that is shipped', async () => {
    const town = await answer(shipped);
    expect(town.places).toHaveLength(19);
    expect(town.width).toBe(1366);
  });

  it('throws on a file that is not a town, and on an answer that is not a file', async () => {
    await expect(answer('{"width":3}')).rejects.toThrow();
    await expect(answer('not found', 404)).rejects.toThrow('404');
  });
});

it('takes the sharp picture only where it shows', async () => {
  const town = await answer(shipped);
  expect(townPicture(town, 'day', 0.92)).toBe('/assets/maps/town-day.webp');
  expect(townPicture(town, 'dusk', 1.84)).toBe('/assets/maps/town-dusk@2x.webp');
});
