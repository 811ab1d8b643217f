import { z } from 'zod';
import { NoiseRate, Sureness } from '../vocabulary/drama.ts';
import { ExerciseTime, Speed } from '../vocabulary/exercise-time.ts';
import { PlayerId, type SessionId, Slug, ThingId } from '../vocabulary/ids.ts';
import { MOST_GROUNDS } from '../vocabulary/most-grounds.ts';
import { readableText } from '../vocabulary/readable-text.ts';
import { BOARDS } from './events/board.ts';
import { CHAT_THREADS } from './events/messages.ts';

const ask = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

const Words = z.string().overwrite(readableText);
const Sentence = Words.max(600);
const Text = Words.max(4000);

/** What a player may ask. */
export const PlayerCommand = z.discriminatedUnion('type', [
  ask('ConfirmReady', {}),
  ask('CallOptOut', {}),
  ask('OpenItem', { item: ThingId }),
  ask('SendMail', {
    /** Addresses, or ids of actors and teams in the contacts. */
    to: z.array(z.string().trim().min(1).max(80)).min(1).max(6),
    subject: Words.max(120),
    body: Text,
    inReplyTo: ThingId.optional(),
    forwards: ThingId.optional(),
  }),
  ask('SendChat', { thread: z.enum(CHAT_THREADS), text: Sentence }),
  ask('WriteNote', { item: ThingId, text: Sentence }),
  ask('PublishPost', { channel: z.enum(['microblog', 'forum']), text: Sentence, inReplyTo: ThingId.optional() }),
  ask('AnswerCall', { call: ThingId }),
  ask('DeclineCall', { call: ThingId }),
  ask('SpeakInCall', { call: ThingId, line: Slug.optional(), text: Sentence.optional() }),
  ask('HangUp', { call: ThingId }),
  ask('Dial', { number: z.string().trim().min(1).max(80) }),
  ask('TravelTo', { place: Slug }),
  ask('CastVote', { decision: Slug, option: Slug }),
  ask('MakeDecision', {
    decision: Slug,
    option: Slug,
    rationale: Sentence,
    findings: z.array(ThingId).max(MOST_GROUNDS).optional(),
  }),
  ask('PlaceFinding', {
    board: z.enum(BOARDS),
    text: Sentence,
    sureness: Sureness,
    /** The item, call or role card (by its seat) where it was read or heard. */
    source: ThingId.optional(),
  }),
  ask('ChangeFinding', { finding: ThingId, text: Sentence, sureness: Sureness }),
  ask('RemoveFinding', { finding: ThingId }),
  ask('FillField', { form: Slug, field: Slug, value: Text }),
  ask('SubmitForm', { form: Slug }),
  ask('TakePodium', { press: Slug }),
  ask('LeavePodium', { press: Slug }),
  ask('AnswerPress', { press: Slug, text: Sentence }),
]);
export type PlayerCommand = z.infer<typeof PlayerCommand>;

/** What a docent may ask. */
export const DocentCommand = z.discriminatedUnion('type', [
  ask('MovePlayer', { player: PlayerId, seat: Slug }),
  ask('RemovePlayer', { player: PlayerId }),
  ask('StartPlay', {}),
  ask('PausePlay', {}),
  ask('ResumePlay', {}),
  ask('SetClockSpeed', { speed: Speed }),
  ask('JumpClock', { to: ExerciseTime }),
  ask('EndPlay', {}),
  ask('AnswerOptOut', { player: PlayerId }),
  ask('OpenRecord', {}),
  ask('CloseSession', {}),
  ask('ReleaseInject', { inject: Slug }),
  ask('PostponeInject', { inject: Slug, by: z.number().int().min(1000).max(3_600_000) }),
  ask('HoldInject', { inject: Slug }),
  ask('SkipInject', { inject: Slug }),
  ask('RestoreInject', { inject: Slug }),
  ask('RecallInject', { inject: Slug }),
  ask('SendAsActor', {
    actor: Slug,
    channel: z.enum(['mail', 'card', 'microblog', 'forum']),
    /** Empty: everybody. Posts are always for everybody. */
    teams: z.array(Slug).max(6),
    subject: Words.max(120),
    body: Text,
    inReplyTo: ThingId.optional(),
  }),
  ask('RingAsActor', { actor: Slug, team: Slug, title: Words.min(1).max(120) }),
  ask('PickUpAsActor', { call: ThingId }),
  ask('SpeakAsActor', { call: ThingId, text: Sentence }),
  ask('HandBackCall', { call: ThingId }),
  ask('EndCallAsActor', { call: ThingId }),
  ask('MarkExpectation', { inject: Slug }),
  ask('OpenLine', {}),
  ask('SetLevel', { level: z.number().int().min(1).max(4) }),
  ask('SetNoise', { rate: NoiseRate }),
  /** A question from the list, or one in the docent's own words as a journalist. */
  ask('AskPress', { press: Slug, question: Slug.optional(), actor: Slug.optional(), text: Sentence.optional() }),
  ask('ClosePress', { press: Slug }),
  ask('ScorePress', { press: Slug, criterion: Slug, team: Slug, points: z.number().int().min(0).max(2) }),
  ask('MoveStrand', { strand: Slug, to: Slug }),
  ask('TagObservation', { text: Sentence, team: Slug.optional() }),
]);
export type DocentCommand = z.infer<typeof DocentCommand>;

/** What only the server itself asks. */
export type SystemCommand =
  | { type: 'OpenSession'; session: SessionId; seed: number }
  | {
      type: 'TakeSeat';
      player: PlayerId;
      name: string;
      profession: Slug;
      seat?: Slug | undefined;
      bot: boolean;
      extraTime: boolean;
    }
  | { type: 'DropPlayer'; player: PlayerId }
  | { type: 'ReturnPlayer'; player: PlayerId }
  | { type: 'AdvanceClock' }
  | { type: 'RecoverSession' }
  | { type: 'SuspendPlay' };

export type Command = PlayerCommand | DocentCommand | SystemCommand;
export type CommandType = Command['type'];
