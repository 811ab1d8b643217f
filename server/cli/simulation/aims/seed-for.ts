import { drawn } from '../../../engine/conditions/drawn.ts';
import type { Aim } from './aim.ts';

/** After so many seeds the lots do not fall so together. */
const MOST_SEEDS = 100_000;

/** The first seed from this one on with which all lots fall as they must. */
export function seedFor(draws: Aim['draws'], from: number): number {
  for (let seed = from; seed < from + MOST_SEEDS; seed++) {
    if (draws.every(({ name, of, is }) => drawn(seed, name, of) === is)) return seed;
  }
  return from;
}
