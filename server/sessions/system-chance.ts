import { randomInt } from 'node:crypto';
import { nanoid } from 'nanoid';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import type { Chance } from './ports.ts';

/** Ids, PINs and seeds nobody can guess. */
export const systemChance: Chance = {
  session: () => SessionId.parse(nanoid(16)),
  pin: () => String(randomInt(100_000, 1_000_000)),
  seed: () => randomInt(2 ** 31),
};
