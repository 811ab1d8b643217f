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

const PLAYER_FACES = 14;

/** Somebody who took a seat, with the team she first sat in. */
type Joiner = { player: string; team: string };

const given = new WeakMap<readonly Joiner[], ReadonlyMap<string, number>>();

/**
 * Portrait id of a player. Her id chooses it, and whoever took a seat before her keeps her own: first she gets
 * one that nobody has, then one that nobody of her team has. Who leaves stays in the list, so that no face
 * moves to somebody else; the same for everybody who saw the same people join.
 */
export function playerFace(player: string, inOrderOfJoining: readonly Joiner[]): string {
  const faces = given.get(inOrderOfJoining) ?? giveFaces(inOrderOfJoining);
  given.set(inOrderOfJoining, faces);
  return `speler-${(faces.get(player) ?? hashOf(player)) + 1}`;
}

function giveFaces(joiners: readonly Joiner[]): ReadonlyMap<string, number> {
  const faces = new Map<string, number>();
  for (const [place, { player, team }] of joiners.entries()) {
    const before = joiners.slice(0, place);
    const everybody = facesOf(before, faces);
    const mates = facesOf(
      before.filter((one) => one.team === team),
      faces,
    );
    const wish = hashOf(player);
    faces.set(player, firstFree(wish, everybody) ?? firstFree(wish, mates) ?? wish);
  }
  return faces;
}

function facesOf(people: readonly Joiner[], faces: ReadonlyMap<string, number>): ReadonlySet<number | undefined> {
  return new Set(people.map(({ player }) => faces.get(player)));
}

function firstFree(wish: number, taken: ReadonlySet<number | undefined>): number | undefined {
  const order = Array.from({ length: PLAYER_FACES }, (_, step) => (wish + step) % PLAYER_FACES);
  return order.find((face) => !taken.has(face));
}

// FNV-1a, so that ids that are nearly the same lie far apart.
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % PLAYER_FACES;
}
