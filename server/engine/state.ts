import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { InjectState, SessionPhase } from '../../shared/view/session-view.ts';
import type { Audience } from '../../shared/vocabulary/audience.ts';
import type { ExerciseTime, Speed } from '../../shared/vocabulary/exercise-time.ts';
import type { PlayerId, SessionId, Slug, ThingId } from '../../shared/vocabulary/ids.ts';
import { type Drawers, emptyDrawers } from './drawers.ts';
import { initialStory, type StoryState } from './story-state.ts';

export type PlayerState = {
  id: PlayerId;
  name: string;
  seat: Slug;
  team: Slug;
  profession: Slug;
  bot: boolean;
  extraTime: boolean;
  connected: boolean;
  place: Slug;
  travel?: { to: Slug; arrives: ExerciseTime };
  /** Asked to stop for a moment, and no docent has answered yet. */
  optedOut?: true;
  /** Seats of absent team mates whose knowledge was passed on to this player. */
  passed: Slug[];
  /** The call this player is talking in. */
  call?: ThingId;
};

export type InjectProgress = {
  state: InjectState;
  due?: ExerciseTime;
  item?: ThingId;
  call?: ThingId;
  variant?: number;
};
export type ExpectationProgress = { state: 'awaited' | 'met' | 'missed'; due: ExerciseTime };
export type ItemProgress = {
  audience: Audience;
  channel: string;
  title: string;
  /** Text to quote when it is forwarded. */
  text: string;
  fromName: string;
  /** Who a reply goes to. */
  replyTo: { actor?: Slug; team?: Slug };
  inject?: Slug;
  /** When it came. */
  at: ExerciseTime;
  /** Facts of the hidden profile that its words carry. */
  facts: Slug[];
};
export type CallProgress = {
  medium: 'phone' | 'visit';
  /** What it is called, as its readers see it. */
  title: string;
  phase: 'ringing' | 'talking' | 'over';
  /** Nobody picked up; a call back finds the same conversation. */
  missed: boolean;
  audience: Audience;
  until: ExerciseTime;
  /** The written conversation of this inject drives the actor; absent for improvised and team calls. */
  inject?: Slug;
  actor?: Slug;
  caller?: PlayerId;
  toTeam?: Slug;
  answerer?: PlayerId;
  /** Lines said so far, and how many free texts found no line. */
  said: Slug[];
  /** Facts that came up so far. */
  facts: Slug[];
  strayed: number;
  /** When something was said last, or it was answered. */
  lastAt: ExerciseTime;
  /** A docent speaks for the actor; the written lines stay silent. */
  played: boolean;
};
export type DecisionProgress = {
  state: 'open' | 'made' | 'expired';
  closes: ExerciseTime;
  votes: Record<PlayerId, Slug>;
  /** What could be chosen when it was asked. */
  offered: Slug[];
  option?: Slug;
  madeAt?: ExerciseTime;
};
export type ReplyProgress = { due: ExerciseTime; state: 'pending' | 'sent'; inReplyTo: ThingId; reply?: Slug };

/** What the engine knows of one session: the fold of its events over the frozen scenario. Never changed in place. */
export type SessionState = {
  session: SessionId | undefined;
  scenario: Scenario;
  seed: number;
  /** Counts the ids that were made; with the seed it makes the next one. */
  made: number;
  phase: SessionPhase;
  clock: { at: ExerciseTime; speed: Speed };
  begunPhases: Slug[];
  players: Record<PlayerId, PlayerState>;
  injects: Record<Slug, InjectProgress>;
  expectations: Record<Slug, ExpectationProgress>;
  /** What lies on the desks. */
  items: Drawers<ItemProgress>;
  /** What each player has read. */
  opened: Record<PlayerId, ThingId[]>;
  calls: Record<ThingId, CallProgress>;
  /** When each decision point opens, once known. */
  openings: Record<Slug, ExerciseTime>;
  /** By `${decision}/${team}`. */
  decisions: Record<string, DecisionProgress>;
  /** By `${actor}/${team}`. */
  replies: Record<string, ReplyProgress>;
  contact: boolean;
  recordOpened: boolean;
  gauges: Record<Slug, number>;
  story: StoryState;
};

/** A session before its first event. */
export function initialState(scenario: Scenario): SessionState {
  return {
    session: undefined,
    scenario,
    seed: 0,
    made: 0,
    phase: 'briefing',
    clock: { at: 0, speed: 1 },
    begunPhases: [],
    players: {},
    injects: Object.fromEntries(scenario.injects.map(({ id }) => [id, { state: 'waiting' }])),
    expectations: {},
    items: emptyDrawers(),
    opened: {},
    calls: {},
    openings: {},
    decisions: {},
    replies: {},
    contact: false,
    recordOpened: false,
    gauges: Object.fromEntries(scenario.gauges.map(({ id, start }) => [id, start])),
    story: initialStory(scenario),
  };
}
