import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { clipOutlines } from './clip.ts';
import { type Expression, NOSES, RECIPES } from './expressions.ts';
import { parsePath, type Step } from './path-data.ts';
import { writePath } from './write-path.ts';

type One<Key extends 'head' | 'facialHair' | 'accessories'> = NonNullable<openPeeps.Options[Key]>[number];

/** The pinned looks of one person. Colours are six hex digits without `#`. */
export type Peep = {
  head: One<'head'>;
  skin: string;
  /** Colour of the hair, where the drawing has a separate colour for it; else of its lines. */
  hair?: string;
  /** Colour of the black lines of the head: dark hair that is not black, or the cloth of a hijab. */
  lines?: string;
  clothing: string;
  beard?: One<'facialHair'>;
  glasses?: One<'accessories'>;
  nose?: 'old';
};

const SIZE = 704;
const VISIBLE = { left: -20, top: -20, right: SIZE + 20, bottom: SIZE + 20 };
const FACE_AT = 'translate(315 248)';

/** The portrait as a complete, small SVG document. */
export function renderPeep(peep: Peep, expression: Expression): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" fill="none">${drawPeep(peep, expression)}</svg>`;
}

/** The inside of the portrait, for use in a group picture. */
export function drawPeep(peep: Peep, expression: Expression): string {
  const [body = '', head = '', , beard = '', , accessories = ''] = layersOf(peep, 'smile');
  const layers = [
    shrink(body, 0, true),
    shrink(recolour(head, peep.lines), 0, false),
    face(peep, expression),
    shrink(recolour(beard, isOutlined(peep.beard) ? undefined : (peep.lines ?? peep.hair)), 0, false),
    shrink(accessories, 1, false),
  ];
  return layers.filter((layer) => layer.includes('<path')).join('');
}

function recolour(layer: string, lines: string | undefined): string {
  return lines === undefined ? layer : layer.replaceAll('#000', `#${lines}`);
}

/** These two beards already have a coloured fill and black outlines; the others are solid black. */
function isOutlined(beard: Peep['beard']): boolean {
  return beard === 'full4' || beard === 'moustache9';
}

/** Body, head, face, beard, mask, accessories: DiceBear draws each in a group of its own. */
function layersOf(peep: Peep, borrowed: NonNullable<openPeeps.Options['face']>[number]): string[] {
  const drawn = createAvatar(openPeeps, {
    head: [peep.head],
    face: [borrowed],
    skinColor: [peep.skin],
    clothingColor: [peep.clothing],
    headContrastColor: [peep.hair ?? '2c1b18'],
    maskProbability: 0,
    facialHair: peep.beard === undefined ? [] : [peep.beard],
    facialHairProbability: peep.beard === undefined ? 0 : 100,
    accessories: peep.glasses === undefined ? [] : [peep.glasses],
    accessoriesProbability: peep.glasses === undefined ? 0 : 100,
  }).toString();
  const inner = drawn.slice(drawn.indexOf('<g mask='), drawn.lastIndexOf('</g></svg>')).replace(/^<g[^>]*>/, '');
  return inner.split(/(?=<g transform="(?:matrix|translate))/);
}

function face(peep: Peep, expression: Expression): string {
  const parts = [...RECIPES[expression], NOSES[peep.nose ?? 'round']];
  const outlines = parts.flatMap(({ from, strokes, down = 0 }) => {
    const layer = layersOf(peep, from)[2] ?? '';
    const black = [...layer.matchAll(/<path[^>]* d="([^"]*)"[^>]*>/g)].filter(([path]) => path.includes('#000'));
    const all = black.flatMap(([, d = '']) => parsePath(d));
    return strokes.map((stroke) => moveDown(all[stroke] ?? [], down));
  });
  return `<g transform="${FACE_AT}"><path fill="#000" d="${writePath(outlines, 0)}"/></g>`;
}

function moveDown(outline: Step[], down: number): Step[] {
  return outline.map(({ op, args }) => ({
    op,
    args: args.map((value, index) => (isVertical(op, index) ? value + down : value)),
  }));
}

function isVertical(op: Step['op'], index: number): boolean {
  return op === 'A' ? index === 6 : index % 2 === 1;
}

function shrink(layer: string, decimals: number, clip: boolean): string {
  return layer
    .replaceAll(/ d="([^"]*)"/g, (_, d: string) => {
      const outlines = parsePath(d);
      return ` d="${writePath(clip ? clipOutlines(outlines, VISIBLE) : outlines, decimals)}"`;
    })
    .replaceAll(' clip-rule="evenodd"', '');
}
