import type { Expression } from './expressions.ts';
import { renderGroup } from './group.ts';
import { OFFICIALS } from './officials.ts';
import { renderPeep } from './peep.ts';
import { PLAYERS } from './players.ts';
import type { Portrait } from './portrait.ts';
import { PROFESSIONALS } from './professionals.ts';
import { TOWNSPEOPLE } from './townspeople.ts';

export const PORTRAITS: Record<string, Portrait> = { ...TOWNSPEOPLE, ...OFFICIALS, ...PROFESSIONALS, ...PLAYERS };

/** Senders that are all residents together. */
const GROUPS = ['bewoners', 'bewonerscommissie'] as const;

/** One picture to be written: whose, in which mood, and its SVG. */
export type Picture = { id: string; expression: Expression; svg: string };

/** Every picture of the cast, the resting mood of each person first. */
export function renderAll(): Picture[] {
  const people = Object.entries(PORTRAITS).flatMap(([id, portrait]) =>
    portrait.expressions.map((expression) => ({ id, expression, svg: renderPeep(portrait, expression) })),
  );
  const residents = GROUPS.map((id): Picture => ({ id, expression: 'calm', svg: renderBewoners() }));
  return [...people, ...residents];
}

function renderBewoners(): string {
  const { charlotte, ger, nel } = PORTRAITS;
  if (charlotte === undefined || ger === undefined || nel === undefined)
    throw new Error('bewoners borrows three people');
  return renderGroup([charlotte, ger, nel]);
}

/** Which moods there are of whom. */
export function manifestOf(pictures: readonly Picture[]): Record<string, Expression[]> {
  const manifest: Record<string, Expression[]> = {};
  for (const { id, expression } of pictures) manifest[id] = [...(manifest[id] ?? []), expression];
  return manifest;
}
