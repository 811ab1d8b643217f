import type { Offer } from '../session/events/calls.ts';
import type { OfferedOption } from '../session/events/decisions.ts';
import type { DeliveredContent } from '../session/events/injects.ts';
import type { Clip } from '../vocabulary/clip.ts';
import type { ExerciseTime, Speed } from '../vocabulary/exercise-time.ts';
import type { PlayerId, Slug, ThingId } from '../vocabulary/ids.ts';
import type { Sender } from '../vocabulary/sender.ts';
import {
  type EndingView,
  emptyStory,
  type FindingView,
  type FormView,
  type PassedCardView,
  type PressView,
  type StoryView,
} from './story-view.ts';

export const SESSION_PHASES = ['briefing', 'running', 'paused', 'hotwash', 'closed'] as const;
export type SessionPhase = (typeof SESSION_PHASES)[number];

export type PersonView = {
  id: PlayerId;
  name: string;
  seat: Slug;
  seatTitle: string;
  team: Slug;
  profession: Slug;
  bot: boolean;
  extraTime: boolean;
  ready: boolean;
  /** False from a dropped connection until the return. */
  connected: boolean;
  place: Slug;
  travel?: { from: Slug; to: Slug; left: ExerciseTime; arrives: ExerciseTime };
};

export type RoleCardView = { player: PlayerId; seat: Slug; title: string; goal: string; knows: string; mayNot: string };

export type Note = { player: PlayerId; name: string; text: string; at: ExerciseTime };

/** What a reply, forward or post by somebody in play holds; injects hold DeliveredContent. */
export type WrittenContent =
  | {
      channel: 'mail' | 'card';
      subject: string;
      body: string;
      forwards?: { title: string; from: string; text: string } | undefined;
    }
  | { channel: 'microblog' | 'forum'; handle: string; text: string };

/** One thing that arrived or was sent: a line in Binnen or under Nieuws. */
export type ItemView = {
  id: ThingId;
  at: ExerciseTime;
  from: Sender;
  recipients: string[];
  title: string;
  content: { kind: 'delivered'; delivered: DeliveredContent } | { kind: 'written'; written: WrittenContent };
  /** Present for docents only. */
  inject?: Slug;
  toActors: Slug[];
  inReplyTo?: ThingId;
  openedBy: PlayerId[];
  notes: Note[];
  recalled: boolean;
};

export type CallPhase = 'ringing' | 'talking' | 'ended' | 'missed';

export type CallView = {
  id: ThingId;
  medium: 'phone' | 'visit';
  /** A visit where the players are the guests. */
  away?: boolean | undefined;
  phase: CallPhase;
  from: Sender;
  to?: string;
  toActor?: Slug;
  toTeam?: Slug;
  title: string;
  mood: string;
  rangAt: ExerciseTime;
  until: ExerciseTime;
  answeredAt?: ExerciseTime;
  answeredBy?: { player?: PlayerId; name: string };
  lines: { at: ExerciseTime; speaker: Sender; text: string }[];
  offers: Offer[];
  /** The docent who speaks for the actor; docents only. */
  playedBy?: string;
  voicemail?: string;
  voicemailAudio?: Clip;
};

export type ChatLine = {
  at: ExerciseTime;
  thread: 'team' | 'line';
  team: Slug;
  player: PlayerId;
  name: string;
  text: string;
};

export type DecisionView = {
  id: Slug;
  team: Slug;
  title: string;
  question: string;
  options: OfferedOption[];
  openedAt: ExerciseTime;
  closes: ExerciseTime;
  votes: { player: PlayerId; name: string; option: Slug }[];
  outcome?:
    | {
        kind: 'made';
        option: Slug;
        label: string;
        rationale: string;
        /** What it rests on, as it stood on the boards then. */
        findings?: FindingView[];
        player: PlayerId;
        name: string;
        at: ExerciseTime;
      }
    | { kind: 'expired'; at: ExerciseTime };
};

export const INJECT_STATES = ['waiting', 'scheduled', 'held', 'skipped', 'released', 'recalled'] as const;
export type InjectState = (typeof INJECT_STATES)[number];
/** Filled for docents only; a player's view holds none. */
export type InjectView = {
  inject: Slug;
  state: InjectState;
  due?: ExerciseTime;
  at?: ExerciseTime;
  item?: ThingId;
  why?: string;
};

export type ExpectationView = { inject: Slug; state: 'met' | 'late' | 'missed'; at: ExerciseTime; by?: PlayerId };
export type ObservationView = { at: ExerciseTime; text: string; team?: Slug; docent: string };

export type OptOutView = { player: PlayerId; name: string; at: ExerciseTime; answered?: true };

/**
 * Everything one viewer knows, folded from the events she may see. Plain JSON, so that it can be
 * compared, stored as a checkpoint and sent over a wire.
 */
export type SessionView = {
  /** How many events went in; the viewer's own running number. */
  cursor: number;
  phase: SessionPhase;
  pauseReason?: 'docent' | 'outage';
  clock: { at: ExerciseTime; speed: Speed; running: boolean };
  now?: { phase: Slug; title: string; text: string };
  people: Record<PlayerId, PersonView>;
  roleCards: Record<PlayerId, RoleCardView>;
  /** In order of arrival. */
  items: ItemView[];
  calls: CallView[];
  chat: ChatLine[];
  decisions: DecisionView[];
  /** True once the two teams have found each other. */
  contact?: { at: ExerciseTime; via: 'mail' | 'call' | 'place' | 'docent'; by?: PlayerId };
  recordOpened: boolean;
  injects: Record<Slug, InjectView>;
  expectations: Record<Slug, ExpectationView>;
  gauges: Record<Slug, number>;
  observations: ObservationView[];
  /** Who asked to stop for a moment; a player's view holds her own. */
  optOuts: OptOutView[];
  passedCards: Record<PlayerId, PassedCardView[]>;
  findings: FindingView[];
  forms: FormView[];
  press: PressView[];
  ending?: EndingView;
  story: StoryView;
};

/** The view of somebody who has seen nothing yet. */
export function emptyView(): SessionView {
  return {
    cursor: 0,
    phase: 'briefing',
    clock: { at: 0, speed: 1, running: false },
    people: {},
    roleCards: {},
    items: [],
    calls: [],
    chat: [],
    decisions: [],
    recordOpened: false,
    injects: {},
    expectations: {},
    gauges: {},
    observations: [],
    optOuts: [],
    passedCards: {},
    findings: [],
    forms: [],
    press: [],
    story: emptyStory(),
  };
}
