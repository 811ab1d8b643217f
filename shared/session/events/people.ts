import { z } from 'zod';
import { PlayerId, Slug } from '../../vocabulary/ids.ts';

export const PeopleEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('SeatTaken'),
    player: PlayerId,
    name: z.string(),
    seat: Slug,
    seatTitle: z.string(),
    team: Slug,
    profession: Slug,
    place: Slug,
    bot: z.boolean(),
    extraTime: z.boolean(),
  }),
  /** The private side of a seat: goes to its player (and the docents) alone. */
  z.strictObject({
    type: z.literal('RoleCardDealt'),
    player: PlayerId,
    seat: Slug,
    title: z.string(),
    goal: z.string(),
    knows: z.string(),
    mayNot: z.string(),
    facts: z.array(Slug).optional(),
  }),
  /** What only an absent seat knows goes to a team mate at StartEx. */
  z.strictObject({
    type: z.literal('CardPassed'),
    player: PlayerId,
    seat: Slug,
    title: z.string(),
    knows: z.string(),
    facts: z.array(Slug).optional(),
  }),
  z.strictObject({ type: z.literal('PlayerReady'), player: PlayerId }),
  z.strictObject({ type: z.literal('PlayerDropped'), player: PlayerId }),
  z.strictObject({ type: z.literal('PlayerReturned'), player: PlayerId }),
  z.strictObject({ type: z.literal('SeatLeft'), player: PlayerId }),
  /** Somebody wants to stop for a moment: between her and the docents. */
  z.strictObject({ type: z.literal('OptOutCalled'), player: PlayerId, name: z.string() }),
  z.strictObject({ type: z.literal('OptOutAnswered'), player: PlayerId }),
]);
/** Who sits where. */
export type PeopleEvent = z.infer<typeof PeopleEvent>;
