import { type Expression, FACES } from './face-manifest.ts';

/** What is shown instead of a mood that was not drawn, nearest first. */
const NEAREST: Record<Expression, readonly Expression[]> = {
  calm: ['serious', 'smile'],
  concerned: ['tired', 'serious', 'calm'],
  serious: ['concerned', 'calm'],
  tired: ['concerned', 'calm'],
  driven: ['serious', 'concerned', 'calm'],
  smile: ['calm'],
};

/** Address of somebody's portrait in the wanted or nearest mood; undefined when nobody drew her. */
export function faceUrl(id: string, wanted?: Expression): string | undefined {
  const drawn = FACES[id];
  if (drawn === undefined) return undefined;
  const order = wanted === undefined ? [] : [wanted, ...NEAREST[wanted]];
  const expression = order.find((mood) => drawn.includes(mood)) ?? drawn[0];
  return `/assets/faces/svg/${id}-${expression}.svg`;
}

/** Portrait id of a player: her place in the order of joining. The same for everybody who knows the same people. */
export function playerFace(player: string, inOrderOfJoining: readonly string[]): string {
  const place = inOrderOfJoining.indexOf(player);
  return `speler-${(Math.max(place, 0) % PLAYER_FACES) + 1}`;
}

const PLAYER_FACES = 14;
