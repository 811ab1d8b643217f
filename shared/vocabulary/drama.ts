import { z } from 'zod';

/** How strong a working relation is with somebody (bond, goal, way of working), and what she can carry herself. */
export const AllianceMeter = z.enum(['band', 'doel', 'werkwijze', 'doenvermogen']);
export type AllianceMeter = z.infer<typeof AllianceMeter>;

export const ConsentState = z.enum(['asked', 'given', 'refused']);
export type ConsentState = z.infer<typeof ConsentState>;

/** Ways in which two parties spoke to each other. */
export const ContactWay = z.enum(['mail', 'call', 'visit', 'place']);
export type ContactWay = z.infer<typeof ContactWay>;

/** What can have become of a fact: it came in, was read, told to the other team, put on a board, used to decide. */
export const FactStep = z.enum(['delivered', 'opened', 'shared', 'placed', 'used']);
export type FactStep = z.infer<typeof FactStep>;

/** How sure a team is of a finding. */
export const Sureness = z.enum(['sure', 'assumed', 'rumour']);
export type Sureness = z.infer<typeof Sureness>;

/** What a finding comes from: something that came in, a conversation, or a role card. */
export const SourceKind = z.enum(['item', 'call', 'card']);
export type SourceKind = z.infer<typeof SourceKind>;

/** Harmless posts a minute. */
export const NoiseRate = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export type NoiseRate = z.infer<typeof NoiseRate>;

/** What a field of a form asks for: one line, a text, a number, or one of its options. */
export const FieldKind = z.enum(['line', 'text', 'number', 'choice']);
export type FieldKind = z.infer<typeof FieldKind>;
