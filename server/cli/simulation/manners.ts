import type { PlayerId } from '../../../shared/vocabulary/ids.ts';
import { leaning } from '../../bots/chance.ts';
import { TEMPERAMENTS, type Temperament } from '../../bots/temperament.ts';

/** Who sit in a play: all kinds, or one kind that sets the tone. */
const MOODS: readonly (readonly Temperament[])[] = [
  TEMPERAMENTS,
  TEMPERAMENTS,
  ['cooperative', 'cooperative', 'quick'],
  ['silent', 'silent', 'slow'],
  ['feuding', 'feuding', 'quick'],
  ['quick', 'slow', 'cooperative'],
];

/** The temperament of one bot in a play with this seed. */
export function temperamentIn(seed: number, player: PlayerId): Temperament {
  const mood = oneOf(MOODS, leaning('mood', seed)) ?? TEMPERAMENTS;
  return oneOf(mood, leaning('temperament', seed, player)) ?? 'cooperative';
}

function oneOf<T>(things: readonly T[], luck: number): T | undefined {
  return things[Math.floor(luck * things.length)];
}
