import { z } from 'zod';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';
import { TownSpot } from '../vocabulary/town-spots.ts';
import { Condition } from './condition.ts';
import { Conversation } from './conversation.ts';
import { Effect } from './effect.ts';

export const Team = z.strictObject({
  id: Slug,
  name: z.string().min(1).max(80),
  short: z.string().min(1).max(30),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  home: Slug,
  manager: Slug,
  intro: z.string().min(1).max(900),
  /** How the other team can reach this one, once somebody finds it. */
  address: z.string().min(3).max(80),
  line: z.string().min(2).max(20),
  /** What the public number says when it is dialled; the reason nobody gets through. */
  publicLine: z.strictObject({ number: z.string().min(2).max(20), says: z.string().min(1).max(600) }),
});
export type Team = z.infer<typeof Team>;

export const Profession = z.strictObject({ id: Slug, name: z.string().min(1).max(60) });
export type Profession = z.infer<typeof Profession>;

/** One place in a team. `rank` orders who is seated first; a role card is dealt with the seat. */
export const Seat = z.strictObject({
  id: Slug,
  team: Slug,
  profession: Slug,
  title: z.string().min(1).max(80),
  rank: z.number().int().min(1).max(20),
  goal: z.string().min(1).max(300),
  /** "Alleen jij weet": the person's own facts, in words. */
  knows: z.string().min(1).max(900),
  mayNot: z.string().min(1).max(300),
  facts: z.array(Slug).default([]),
});
export type Seat = z.infer<typeof Seat>;

const Meter = z.number().int().min(0).max(10).default(5);

/** What an actor writes back when no human answers for her. */
export const Reply = z.strictObject({
  id: Slug,
  /** Only to a mail about one of these topics; left out: to any mail. */
  topics: z.array(Slug).default([]),
  /** Only while this is so. */
  when: Condition.optional(),
  after: MinutesSeconds,
  body: z.string().min(1).max(1500),
  facts: z.array(Slug).default([]),
  effects: z.array(Effect).default([]),
});
export type Reply = z.infer<typeof Reply>;

export const Actor = z.strictObject({
  id: Slug,
  name: z.string().min(1).max(60),
  /** What people see under the name: "buurvrouw, nummer 214". */
  post: z.string().min(1).max(100),
  age: z.number().int().min(0).max(110).optional(),
  address: z.string().min(3).max(80).optional(),
  number: z.string().min(2).max(20).optional(),
  handle: z.string().min(1).max(60).optional(),
  /** Teams that have this actor in their contacts from the start. */
  knownTo: z.array(Slug).default([]),
  /** For who plays the actor: wants, knows, never says, and three ready lines. */
  script: z.strictObject({
    voice: z.string().min(1).max(200),
    wants: z.string().min(1).max(300),
    knows: z.string().min(1).max(600),
    neverSays: z.string().min(1).max(300),
    lines: z.array(z.string().min(1).max(300)).min(1).max(6),
  }),
  /** In order; the first that fits a team's mail and was not sent to that team yet. */
  replies: z.array(Reply).max(12).default([]),
  /** What she mails back when no reply fits any more: in turn, and from the first again after the last. */
  otherwise: z.array(z.string().min(1).max(900)).max(6).default([]),
  /** How the working relation with this actor is at the start; left out: it is not kept. */
  alliance: z.strictObject({ band: Meter, doel: Meter, werkwijze: Meter, doenvermogen: Meter }).optional(),
  /** The conversation when a team phones this actor and nobody plays the part; each line is said once per team. */
  conversation: Conversation.optional(),
  /** For an actor without a conversation: what is heard when a team phones this actor and nobody plays the part. */
  onDial: z.string().min(1).max(600).optional(),
  /** What she says when she heard what it is about, before she hangs up. */
  afterDial: z.string().min(1).max(400).optional(),
});
export type Actor = z.infer<typeof Actor>;

export const Place = z.strictObject({
  id: Slug,
  name: z.string().min(1).max(60),
  description: z.string().min(1).max(400),
  /** Travel from anywhere else, in exercise time. */
  travel: MinutesSeconds,
  /** The spot of the drawn town where it stands; left out: the spot with its own id, if there is one. */
  drawnAs: TownSpot.optional(),
});
export type Place = z.infer<typeof Place>;

/** One item of the hidden profile. The cell says who has it; carriers are found by looking for its id. */
export const Fact = z.strictObject({
  id: Slug,
  text: z.string().min(1).max(300),
  /** "common" facts are no secret and do not count in the shared picture. */
  kind: z.enum(['common', 'case', 'know-how']),
  cell: z.strictObject({ team: Slug.optional(), profession: Slug.optional(), seat: Slug.optional() }).optional(),
});
export type Fact = z.infer<typeof Fact>;

export const Phase = z.strictObject({
  id: Slug,
  title: z.string().min(1).max(60),
  from: MinutesSeconds,
  /** The NU line: what is asked of the teams in this phase. */
  now: z.string().min(1).max(160),
});
export type Phase = z.infer<typeof Phase>;

export const Gauge = z.strictObject({
  id: Slug,
  name: z.string().min(1).max(60),
  start: z.number().int(),
  min: z.number().int(),
  max: z.number().int(),
});
export type Gauge = z.infer<typeof Gauge>;
