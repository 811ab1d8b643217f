import { z } from 'zod';
import { SourceKind, Sureness } from '../../vocabulary/drama.ts';
import { PlayerId, Slug, ThingId } from '../../vocabulary/ids.ts';

/** `team`: the own board. `both`: the shared picture, which exists after contact. */
export const BOARDS = ['team', 'both'] as const;

export const BoardEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('FindingPlaced'),
    finding: ThingId,
    board: z.enum(BOARDS),
    team: Slug,
    player: PlayerId,
    name: z.string(),
    text: z.string(),
    sureness: Sureness,
    /** Where it was read or heard, as shown. */
    source: z.string().optional(),
    /** Absent in older records. */
    sourceKind: SourceKind.optional(),
    /** The facts its source carries. Taken out before it reaches a player. */
    facts: z.array(Slug).optional(),
  }),
  z.strictObject({
    type: z.literal('FindingChanged'),
    finding: ThingId,
    player: PlayerId,
    name: z.string(),
    text: z.string(),
    sureness: Sureness,
  }),
  z.strictObject({ type: z.literal('FindingRemoved'), finding: ThingId, player: PlayerId, name: z.string() }),
]);
/** What the teams put on their boards: the shared picture. */
export type BoardEvent = z.infer<typeof BoardEvent>;
