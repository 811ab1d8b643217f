import type { Scene } from 'phaser';
import { discColour, initialsOf } from '../art/initials.ts';
import type { MapPerson } from './tokens.ts';

/** The widest a token is ever shown, in CSS pixels. */
export const TOKEN_PIXELS = 56;

const PAPER = '#fffdf7';
const SAND = '#e4d6b8';
const YELLOW = '#ffc94d';
const TURN = Math.PI * 2;

/** Draws somebody's token once; gives its key. With initials as long as the portrait is not there. */
export function bakeToken(scene: Scene, person: MapPerson, ratio: number): string {
  const portrait = person.face !== undefined && scene.textures.exists(person.face) ? person.face : undefined;
  const key = `token ${person.me} ${person.ring} ${portrait ?? person.name}`;
  if (scene.textures.exists(key)) return key;
  const size = Math.round(TOKEN_PIXELS * ratio);
  const texture = scene.textures.createCanvas(key, size, size);
  if (!texture) return key;
  const pen = texture.context;
  const middle = size / 2;
  const discs = person.me ? [YELLOW, person.ring, PAPER] : [PAPER, person.ring, PAPER];
  for (const [index, colour] of discs.entries()) disc(pen, middle, middle * (1 - index * 0.085), colour);
  pen.save();
  pen.beginPath();
  pen.arc(middle, middle, middle * 0.78, 0, TURN);
  pen.clip();
  if (portrait) drawPortrait(pen, scene.textures.get(portrait).getSourceImage() as CanvasImageSource, size);
  else drawInitials(pen, person, middle);
  pen.restore();
  texture.refresh();
  return key;
}

function drawPortrait(pen: CanvasRenderingContext2D, portrait: CanvasImageSource, size: number): void {
  disc(pen, size / 2, size / 2, SAND);
  const side = size * 0.78;
  pen.drawImage(portrait, (size - side) / 2, (size - side) / 2, side, side);
}

function drawInitials(pen: CanvasRenderingContext2D, { id, name }: MapPerson, middle: number): void {
  disc(pen, middle, middle, discColour(id));
  pen.fillStyle = '#fff';
  pen.font = `700 ${middle * 0.7}px "Atkinson Hyperlegible Next Variable", sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(initialsOf(name), middle, middle * 1.05);
}

function disc(pen: CanvasRenderingContext2D, middle: number, radius: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(middle, middle, radius, 0, TURN);
  pen.fill();
}
