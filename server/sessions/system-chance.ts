import { randomInt } from 'node:crypto';
import { customAlphabet } from 'nanoid';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import type { Chance } from './ports.ts';

// No hyphen: at the start of an id the command line takes it for an option.
const sessionId = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 16);

/** Ids, PINs and seeds nobody can guess. */
export const systemChance: Chance = {
  session: () => SessionId.parse(sessionId()),
  pin: () => String(randomInt(100_000, 1_000_000)),
  seed: () => randomInt(2 ** 31),
};
