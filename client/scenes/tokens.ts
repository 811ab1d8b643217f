import { fanOut } from './fan-out.ts';
import { spotAlong, walkBetween } from './path-graph.ts';
import type { Spot, Town } from './town-data.ts';

/** Exercise times in ms. */
export type Travel = { from: string; to: string; left: number; arrives: number };

/** Somebody on the map. `ring`: the colour of the team. */
export type MapPerson = {
  id: string;
  name: string;
  /** Address of the portrait; undefined shows the initials. */
  face: string | undefined;
  ring: string;
  me: boolean;
  place: string;
  travel?: Travel | undefined;
};

/** The middle of a token, and whether it will be elsewhere a moment later. */
export type TokenSpot = { id: string; spot: Spot; moving: boolean };

/** How wide a token is, in pixels of the world, when a world pixel takes `scale` CSS pixels. */
export function tokenSize(scale: number): number {
  return Math.min(46, Math.max(32, 40 * scale)) / scale;
}

/**
 * Where everybody is at a moment of exercise time. Who stands somewhere is fanned out before the door.
 * Without `at` nobody walks: whoever is on the way stands halfway until she is there.
 */
export function placeTokens(
  town: Town,
  people: readonly MapPerson[],
  at: number | undefined,
  size: number,
): TokenSpot[] {
  return people.flatMap((person): TokenSpot[] => {
    if (person.travel) return onTheWay(town, person.id, person.travel, at);
    const door = town.places.find(({ id }) => id === person.place)?.door;
    if (!door) return [];
    const there = people.filter(({ place, travel }) => place === person.place && !travel);
    const step = fanOut(there.length, size)[there.indexOf(person)] ?? { x: 0, y: 0 };
    // On the doorstep: labels above and labels further down the street both stay free.
    return [{ id: person.id, spot: { x: door.x + step.x, y: door.y + size * 0.05 + step.y }, moving: false }];
  });
}

/** Which part of the journey is done at this moment, 0 to 1. */
export function travelFraction({ left, arrives }: Travel, at: number): number {
  if (arrives <= left) return 1;
  return Math.min(1, Math.max(0, (at - left) / (arrives - left)));
}

function onTheWay(town: Town, id: string, travel: Travel, at: number | undefined): TokenSpot[] {
  const fraction = at === undefined ? 0.5 : travelFraction(travel, at);
  const spot = spotAlong(walkBetween(town.paths, travel.from, travel.to), fraction);
  return spot ? [{ id, spot, moving: at !== undefined && fraction < 1 }] : [];
}
