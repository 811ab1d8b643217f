import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { clipOutlines } from './clip.ts';
import { parsePath } from './path-data.ts';
import { manifestOf, PORTRAITS, renderAll } from './portraits.ts';
import { writePath } from './write-path.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const pictures = renderAll();
const Cast = z.object({ actors: z.array(z.object({ id: z.string(), age: z.number().optional() })) });

describe('portraits of the cast', () => {
  it('are written to disk exactly as they are drawn now', () => {
    for (const { id, expression, svg } of pictures) expect(read(`svg/${id}-${expression}.svg`)).toBe(svg);
    expect(JSON.parse(read('manifest.json'))).toEqual(manifestOf(pictures));
  });

  it.each(['de-elf-dagen', 'pesten-op-straat', 'schulden'])('are there for every person of %s', (name) => {
    const scenario = Cast.parse(parse(read(`../../scenarios/${name}/scenario.yaml`)));
    const people = scenario.actors.filter(({ age }) => age !== undefined);
    expect(people.filter(({ id }) => PORTRAITS[id] === undefined)).toEqual([]);
  });

  it('are small and hold nothing but shapes', () => {
    for (const { id, svg } of pictures) {
      expect(svg.length, id).toBeLessThan(PORTRAITS[id] === undefined ? 30_000 : 14_000);
      expect(svg, id).not.toMatch(/<(?!\/?(?:svg|g|path)\b)|\sid=|NaN|undefined/);
    }
  });

  it('give every player a face of her own', () => {
    const faces = Object.entries(PORTRAITS).filter(([id]) => id.startsWith('speler-'));
    const looks = faces.map(([, { head, skin, clothing }]) => `${head} ${skin} ${clothing}`);
    expect(new Set(looks).size).toBe(14);
  });
});

describe('path data', () => {
  it('means the same after it was read and written', () => {
    const d = 'M10 10h5v5l-2 3s4 4 6 0 1-2 2-2a3 3 0 01.5.5z m1 1 2 2L0 0z';
    const once = parsePath(d);
    expect(parsePath(writePath(once, 2))).toEqual(once);
  });

  it('refuses a letter it does not know', () => {
    expect(() => parsePath('M0 0t5 5')).toThrow('path letter t');
  });

  it('loses what lies outside the picture and keeps what is inside', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    const below = parsePath('M0 20L5 30L9 20z');
    const detour = parsePath('M1 1L9 1L9 40L8 50L7 60L6 50L1 40z');
    expect(clipOutlines([...below, ...detour], box)).toEqual(parsePath('M1 1L9 1L9 40L1 40z'));
  });
});
