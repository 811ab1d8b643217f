import { z } from 'zod';

// Ids are keys of plain objects, where these names always find something.
const isNoKey = (id: string) => !(id in Object.prototype);
/** What the schema says of a word that can be no id. */
export const TAKEN = 'this word cannot be an id, choose another one';

/** An authored id: kebab-case, unique among its kind within one scenario. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens, like "inj-012"')
  .max(60)
  .refine(isNoKey, TAKEN);
export type Slug = z.infer<typeof Slug>;

/** One run of a scenario. Branded, because Colyseus calls a connection "session" too. */
export const SessionId = z.string().min(1).max(40).brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;

/** A person or bot in a seat; made when the seat is taken, kept for the whole session. */
export const PlayerId = z.string().min(1).max(40).refine(isNoKey, TAKEN);
export type PlayerId = z.infer<typeof PlayerId>;

/** Anything made during play that can be pointed at: an item, a call, a decision. */
export const ThingId = z.string().min(1).max(80).refine(isNoKey, TAKEN);
export type ThingId = z.infer<typeof ThingId>;
