import type { Expression } from './expressions.ts';
import { renderGroup } from './group.ts';
import { MONEY } from './money.ts';
import { OFFICIALS } from './officials.ts';
import { renderPeep } from './peep.ts';
import { PLAYERS } from './players.ts';
import type { Portrait } from './portrait.ts';
import { PROFESSIONALS } from './professionals.ts';
import { TOWNSPEOPLE } from './townspeople.ts';
import { WERF } from './werf.ts';

export const PORTRAITS: Record<string, Portrait> = {
  ...TOWNSPEOPLE,
  ...WERF,
  ...MONEY,
  ...OFFICIALS,
  ...PROFESSIONALS,
  ...PLAYERS,
};

/** Senders that are many people together, and the three who stand for them: two behind, one in front. */
const GROUPS = {
  bewoners: ['charlotte', 'ger', 'nel'],
  bewonerscommissie: ['charlotte', 'ger', 'nel'],
  'ons-plein': ['henk', 'kim-lan', 'sandro'],
  waalpiep: ['isa', 'bart', 'tineke'],
} as const;

/** One picture to be written: whose, in which mood, and its SVG. */
export type Picture = { id: string; expression: Expression; svg: string };

/** Every picture of the cast, the resting mood of each person first. */
export function renderAll(): Picture[] {
  const people = Object.entries(PORTRAITS).flatMap(([id, portrait]) =>
    portrait.expressions.map((expression) => ({ id, expression, svg: renderPeep(portrait, expression) })),
  );
  const groups = Object.entries(GROUPS).map(
    ([id, [left, right, front]]): Picture => ({
      id,
      expression: 'calm',
      svg: renderGroup([portraitOf(left), portraitOf(right), portraitOf(front)]),
    }),
  );
  return [...people, ...groups];
}

function portraitOf(id: string): Portrait {
  const portrait = PORTRAITS[id];
  if (portrait === undefined) throw new Error(`a group borrows ${id}, whom nobody drew`);
  return portrait;
}

/** Which moods there are of whom. */
export function manifestOf(pictures: readonly Picture[]): Record<string, Expression[]> {
  const manifest: Record<string, Expression[]> = {};
  for (const { id, expression } of pictures) manifest[id] = [...(manifest[id] ?? []), expression];
  return manifest;
}
