import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { AllianceMeter, ConsentState, ContactWay, FactStep, NoiseRate } from '../../shared/vocabulary/drama.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { PlayerId, Slug, ThingId } from '../../shared/vocabulary/ids.ts';
import { type Drawers, emptyDrawers } from './drawers.ts';

/** Somebody reached an actor; `answered` once both said or wrote something, the first words on a phone left out. */
export type TalkProgress = { seat: Slug; via: ContactWay; at: ExerciseTime; answered: boolean };
/** The teams reached each other; `by`: the team that said or sent something, where one did. */
export type TeamContact = { via: string; at: ExerciseTime; by?: Slug };
/** Somebody said something about a topic; `to` is empty for what was said in public. */
export type Heard = { to: Slug[]; seat: Slug; at: ExerciseTime };
export type FindingProgress = { team: Slug; board: 'team' | 'both'; text: string; facts: Slug[] };
export type FormProgress = {
  state: 'open' | 'submitted' | 'expired';
  closes?: ExerciseTime;
  values: Record<Slug, string>;
  topics: Record<Slug, Slug[]>;
  score?: number;
};
export type PressProgress = {
  state: 'open' | 'closed';
  until: ExerciseTime;
  speakers: PlayerId[];
  asked: Slug[];
  /** When the last word fell, and whose it was. */
  lastAt: ExerciseTime;
  /** The question that waits for an answer, and how often was asked on. */
  open?: { question?: Slug; followUps: number };
};

/** What the story has come to: the part of the state that conditions look at. */
export type StoryState = {
  level?: number;
  strands: Record<Slug, Slug>;
  /** By `${actor}/${meter}`. */
  alliances: Record<string, number>;
  /** By actor: what was asked and answered, in turn; `standing` says what of it is so now. */
  consents: Record<Slug, { is: ConsentState; scope?: string }[]>;
  firedRules: Slug[];
  /** By fact and step: the seats for which it got so far. */
  facts: Record<Slug, Partial<Record<FactStep, Slug[]>>>;
  /** By topic. */
  heard: Drawers<readonly Heard[]>;
  /** By actor. */
  talks: Record<Slug, TalkProgress[]>;
  /** By inject, or `${actor}/${team}`: the lines of the conversation that were said. */
  lines: Record<Slug, Slug[]>;
  /** By inject: the seats that read it. */
  readers: Drawers<Slug[]>;
  /** By inject: the seats that answered it. */
  answers: Record<Slug, Slug[]>;
  /** By place: the seats that came there. */
  visits: Record<Slug, Slug[]>;
  /** Every time the teams reached each other, from when they found each other. */
  contacts: readonly TeamContact[];
  findings: Record<ThingId, FindingProgress>;
  /** By form, and team unless it is joint: `sitrap/swt`. */
  forms: Record<string, FormProgress>;
  press: Record<Slug, PressProgress>;
  noise: { rate: NoiseRate; said: { post: Slug; text: string }[]; last: ExerciseTime };
  hinted: Slug[];
  /** Written replies sent, by `${actor}/${team}/${reply}`. */
  replied: string[];
};

/** The story before anything happened. */
export function initialStory({ strands, actors }: Scenario): StoryState {
  return {
    strands: Object.fromEntries(strands.flatMap(({ id, states: [first] }) => (first ? [[id, first.id]] : []))),
    alliances: Object.fromEntries(
      actors.flatMap(({ id, alliance }) =>
        Object.entries(alliance ?? {}).map(([meter, value]) => [meterKey(id, meter as AllianceMeter), value]),
      ),
    ),
    consents: {},
    firedRules: [],
    facts: {},
    heard: emptyDrawers(),
    talks: {},
    contacts: [],
    lines: {},
    readers: emptyDrawers(),
    answers: {},
    visits: {},
    findings: {},
    forms: {},
    press: {},
    noise: { rate: 0, said: [], last: 0 },
    hinted: [],
    replied: [],
  };
}

/** How one meter of one actor is named in the state. */
export function meterKey(actor: Slug, meter: AllianceMeter): string {
  return `${actor}/${meter}`;
}

/** A scenario without levels is played whole, as the highest level is. */
export const WHOLE_LEVEL = 4;

/** How the paper of a form is named in the state. */
export function paperKey(form: Slug, team: Slug | undefined): string {
  return team === undefined ? form : `${form}/${team}`;
}
