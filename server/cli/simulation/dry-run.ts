import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Command } from '../../../shared/session/command.ts';
import type { By, RecordedEvent } from '../../../shared/session/event.ts';
import { type ExerciseTime, toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { SessionId } from '../../../shared/vocabulary/ids.ts';
import { type Bot, createBot, show } from '../../bots/bot.ts';
import { remember, spendEffort, think } from '../../bots/bot-brain.ts';
import { BETWEEN_THOUGHTS } from '../../bots/bot-driver.ts';
import { seatsForBots } from '../../bots/fill-seats.ts';
import { temperamentIn } from './manners.ts';
import { Play } from './play.ts';
import { Knowledge } from './prompting/knowledge.ts';
import { createPrompter } from './prompting/prompter.ts';
import type { RunSpec } from './run-spec.ts';
import { SimulatedDocent } from './simulated-docent.ts';

const SYSTEM: By = { kind: 'system' };
/** Who steers a dry run; this name stands under its start, its end and what is sent by hand. */
const DOCENT: By = { kind: 'docent', name: 'Proefrit' };

type Settings = Pick<RunSpec, 'seed' | 'players'> & Partial<RunSpec>;

/**
 * Bots play a scenario from StartEx to its planned end, in virtual time. The same settings give the same log,
 * byte for byte. Throws what went wrong.
 */
export function dryRun(scenario: Scenario, settings: Settings): RecordedEvent[] {
  const spec = { insight: 0.5, ...settings };
  const knowledge = new Knowledge(scenario, spec);
  const bots: Bot[] = [];
  const play = new Play(scenario, (line) => {
    knowledge.follow(line);
    for (const bot of bots) show(bot, line);
  });
  open(play, spec);
  seat(play, spec, bots, knowledge);
  const docent = new SimulatedDocent(knowledge);
  must(play, { type: 'StartPlay' }, DOCENT);
  playOn(play, { bots, docent, end: toExerciseTime(scenario.duration) });
  must(play, { type: 'EndPlay' }, DOCENT);
  return play.record;
}

function open(play: Play, { seed, level }: RunSpec): void {
  must(play, { type: 'OpenSession', session: SessionId.parse(`proefrit-${seed}`), seed }, SYSTEM);
  const isOther = level !== undefined && play.state.story.level !== undefined && play.state.story.level !== level;
  if (isOther) must(play, { type: 'SetLevel', level }, DOCENT);
}

function seat(play: Play, { seed, players }: RunSpec, bots: Bot[], knowledge: Knowledge): void {
  for (const command of [...seatsForBots(play.state, play.record)].slice(0, players)) must(play, command, SYSTEM);
  const prompter = createPrompter(knowledge);
  for (const id of Object.keys(play.state.players)) {
    const bot = createBot(play, id, { temperament: temperamentIn(seed, id), prompter });
    if (bot) bots.push(bot);
  }
}

type Cast = { bots: readonly Bot[]; docent: SimulatedDocent; end: ExerciseTime };

/** From one moment at which somebody may want something, or the clock must do something, to the next. */
function playOn(play: Play, { bots, docent, end }: Cast): void {
  for (let at = nextRound(play, bots, docent); at < end; at = nextRound(play, bots, docent)) {
    play.passTo(at);
    for (const command of docent.acts(at)) play.ask(command, DOCENT);
    for (const bot of bots) act(play, bot, at);
  }
  play.passTo(end);
}

/** People look up now and then, not at every ms; nobody does two things in one moment. */
function nextRound(play: Play, bots: readonly Bot[], docent: SimulatedDocent): ExerciseTime {
  let soonest = Math.min(play.due, docent.next);
  for (const { agenda, busyUntil } of bots) soonest = Math.min(soonest, agenda.next(busyUntil));
  const round = Math.ceil(soonest / BETWEEN_THOUGHTS);
  return Math.max(round, Math.floor(play.now / BETWEEN_THOUGHTS) + 1) * BETWEEN_THOUGHTS;
}

function act(play: Play, bot: Bot, at: ExerciseTime): void {
  const command = think(bot, at);
  if (!command) return;
  spendEffort(bot, command, at);
  remember(bot, command, !play.ask(command, { kind: 'player', player: bot.id }));
}

function must(play: Play, command: Command, by: By): void {
  if (!play.ask(command, by)) throw new Error(`${command.type} was refused`);
}
