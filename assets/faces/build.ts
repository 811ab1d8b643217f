import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { manifestOf, renderAll } from './portraits.ts';

const SVG = new URL('./svg/', import.meta.url);
const MANIFEST = new URL('./manifest.json', import.meta.url);
const FOR_CLIENT = new URL('../../client/art/face-manifest.ts', import.meta.url);

const pictures = renderAll();
const manifest = manifestOf(pictures);
rmSync(SVG, { recursive: true, force: true });
mkdirSync(SVG, { recursive: true });
for (const { id, expression, svg } of pictures) writeFileSync(new URL(`${id}-${expression}.svg`, SVG), svg);
writeFileSync(MANIFEST, `${JSON.stringify(manifest, undefined, 2)}\n`);
mkdirSync(new URL('.', FOR_CLIENT), { recursive: true });
writeFileSync(FOR_CLIENT, clientManifest());

const size = pictures.reduce((sum, { svg }) => sum + gzipSync(svg).length, 0);
console.log(
  `${pictures.length} portraits of ${Object.keys(manifest).length} people, ${Math.round(size / 1024)} kB gzipped in all`,
);

function clientManifest(): string {
  const lines = Object.entries(manifest).map(([id, moods]) => {
    const key = id.includes('-') ? `'${id}'` : id;
    return `  ${key}: [${moods.map((mood) => `'${mood}'`).join(', ')}],`;
  });
  return `// Written by \`node assets/faces/build.ts\`.
export const EXPRESSIONS = ['calm', 'concerned', 'serious', 'tired', 'driven', 'smile'] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** Which moods were drawn of whom; the first one is the resting mood. */
export const FACES: Readonly<Record<string, readonly [Expression, ...Expression[]]>> = {
${lines.join('\n')}
};
`;
}
