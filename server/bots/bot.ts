import type { RecordedEvent, SeenEvent } from '../../shared/session/event.ts';
import { applyToView } from '../../shared/view/apply-to-view.ts';
import { emptyView, type SessionView } from '../../shared/view/session-view.ts';
import type { Stage } from '../../shared/view/stage.ts';
import { stageFor } from '../../shared/view/stage-for.ts';
import { asSeenBy, seenBy, type Viewer } from '../../shared/view/visibility.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import { viewerOf } from '../engine/placement.ts';
import type { SessionState } from '../engine/state.ts';
import { Agenda } from './agenda.ts';
import { hashOf } from './chance.ts';
import { consider, isMoving } from './consider.ts';
import type { Mind } from './mind.ts';
import type { Prompter } from './prompter.ts';
import { LIVE_TEMPERAMENTS, type Temperament, TRAITS } from './temperament.ts';
import { Tried } from './tried.ts';

/** A bot at its desk: what it sees, and what it has in mind. */
export type Bot = {
  readonly id: PlayerId;
  readonly viewer: Viewer;
  readonly view: SessionView;
  readonly stage: Stage;
  readonly temperament: Temperament;
  readonly nature: number;
  readonly tried: Tried;
  readonly agenda: Agenda;
  readonly prompter: Prompter | undefined;
  readonly ownWays: ReadonlySet<string>;
  busyUntil: ExerciseTime;
};

/** The session a bot plays in. */
export type Playing = { state: SessionState; record: readonly RecordedEvent[] };
/** How a simulated bot plays; a live one takes its turn in temperament and has nobody who prompts it. */
export type Manner = { temperament: Temperament; prompter?: Prompter };

/** A bot that has just sat down and knows what anyone in its seat knows; undefined when the seat is empty. */
export function createBot({ state, record }: Playing, id: PlayerId, manner?: Manner): Bot | undefined {
  const viewer = viewerOf(state, id);
  if (!viewer) return undefined;
  const bot: Bot = {
    id,
    viewer,
    view: emptyView(),
    stage: stageFor(viewer, state.scenario),
    nature: hashOf('nature', state.seed, id),
    temperament: manner?.temperament ?? temperamentOf(state, id),
    tried: new Tried(),
    agenda: new Agenda(),
    prompter: manner?.prompter,
    ownWays: waysTo(state, id),
    busyUntil: 0,
  };
  // What was there before it sat down is for it too, so it looks at everything before it makes up its mind.
  const before = seenBy(viewer, record);
  for (const seen of before) applyToView(bot.view, seen);
  for (const seen of before) makeUpMind(bot, seen);
  return bot;
}

/** Lets a bot see a line of the record, if it may. */
export function show(bot: Bot, recorded: RecordedEvent): void {
  const seen = asSeenBy(bot.viewer, recorded);
  if (!seen) return;
  applyToView(bot.view, seen);
  makeUpMind(bot, seen);
}

/** What a bot goes by at this moment; undefined when it has no seat any more. */
export function mindOf(bot: Bot, at: ExerciseTime): Mind | undefined {
  const { view, nature, stage, tried, prompter, ownWays, temperament } = bot;
  const me = view.people[bot.id];
  return me && { view, me, at, nature, stage, tried, prompter, ownWays, traits: TRAITS[temperament] };
}

function makeUpMind(bot: Bot, seen: SeenEvent): void {
  const mind = isMoving(seen.event) ? mindOf(bot, seen.at) : undefined;
  if (!mind) return;
  consider(mind, seen.event, (intention) => bot.agenda.add(intention));
}

/** How others reach the team of this player. */
function waysTo({ players, scenario }: SessionState, id: PlayerId): ReadonlySet<string> {
  const own = scenario.teams.filter((team) => team.id === players[id]?.team);
  return new Set(own.flatMap(({ address, line, publicLine }) => [address.toLowerCase(), line, publicLine.number]));
}

/** The bots of a team take turns, so that no team is all chatter or all silence. */
function temperamentOf({ players, seed }: SessionState, id: PlayerId): Temperament {
  const team = players[id]?.team ?? '';
  const place = Object.values(players)
    .filter((player) => player.bot && player.team === team)
    .findIndex((player) => player.id === id);
  return LIVE_TEMPERAMENTS[(place + hashOf(seed, team)) % LIVE_TEMPERAMENTS.length] ?? 'cooperative';
}
