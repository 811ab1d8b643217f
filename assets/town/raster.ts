import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '../../tests/tools/find-chromium.mjs';
import { type Area, WHOLE_WORLD } from './area.ts';

/** One picture to make: a part of an SVG sheet, at a scale, as WebP of a quality from 0 to 1. */
export interface Shot {
  readonly svg: string;
  readonly area: Area;
  readonly scale: number;
  readonly quality: number;
}

/** Turns SVG into WebP with the browser's own canvas, so no image library is needed. */
export interface Raster {
  /** The bytes of one picture. */
  shoot(shot: Shot): Promise<Buffer>;
  /** The smallest area around everything drawn on a clear sheet. */
  measure(svg: string): Promise<Area>;
  close(): Promise<void>;
}

/** Starts Chromium; throws in plain words when there is none. */
export async function openRaster(): Promise<Raster> {
  const browser: Browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const page: Page = await browser.newPage();
  return {
    async shoot(shot) {
      return Buffer.from(await page.evaluate(shootInPage, shot), 'base64');
    },
    async measure(svg) {
      return await page.evaluate(measureInPage, { svg, ...WHOLE_WORLD });
    },
    async close() {
      await browser.close();
    },
  };
}

// The two functions below run inside the page: they may use nothing from outside themselves.

async function shootInPage({ svg, area, scale, quality }: Shot): Promise<string> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(area.w * scale);
  canvas.height = Math.round(area.h * scale);
  const pen = canvas.getContext('2d');
  pen?.scale(scale, scale);
  pen?.drawImage(image, -area.x, -area.y, image.width, image.height);
  return canvas.toDataURL('image/webp', quality).replace(/^.*,/, '');
}

async function measureInPage({ svg, w, h }: { svg: string } & Area): Promise<Area> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = w;
  canvas.height = h;
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0);
  const data = pen?.getImageData(0, 0, w, h).data ?? new Uint8ClampedArray();
  const columns: number[] = [];
  const rows: number[] = [];
  data.forEach((value, i) => {
    if (i % 4 !== 3 || value < 8) return;
    columns[(i >> 2) % w] = 1;
    rows[Math.floor((i >> 2) / w)] = 1;
  });
  const [left, top] = [columns.indexOf(1), rows.indexOf(1)];
  return { x: left - 2, y: top - 2, w: columns.length - left + 4, h: rows.length - top + 4 };
}
