import { writeFileSync } from 'node:fs';
import { allBitmaps, makeTeletextFont } from './teletext-font.ts';
import { toWoff2 } from './woff2.ts';

const woff2 = toWoff2(makeTeletextFont().toArrayBuffer());
writeFileSync(new URL('./waalmond-teletekst.woff2', import.meta.url), woff2);
console.log(`${allBitmaps().size} characters and 128 mosaics, ${(woff2.length / 1024).toFixed(1)} kB`);
