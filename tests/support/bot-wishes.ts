import { type Bot, createBot, type Manner, show } from '../../server/bots/bot.ts';
import { think } from '../../server/bots/bot-brain.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { PlayerCommand } from '../../shared/session/command.ts';
import type { RecordedEvent } from '../../shared/session/event.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { given, type Play } from './given.ts';
import { type Deed, DOCENT, SYSTEM, seatOf } from './play-record.ts';

export const SWT = 'p-swt';
export const GC = 'p-gc';
/** How often a bot looks up in these tests (ms). */
const BETWEEN = 2000;

/** One bot in each team, at StartEx. */
export const OPENING: readonly Deed[] = [
  { at: 0, by: SYSTEM, command: { type: 'OpenSession', session: SessionId.parse('s-1'), seed: 7 } },
  aBot(SWT, 'Lotte', 'swt-sociaal-werk'),
  aBot(GC, 'Bram', 'gc-huisarts'),
  { at: 0, by: DOCENT, command: { type: 'StartPlay' } },
];

/** A bot takes this seat. */
export function aBot(player: string, name: string, seat: string): Deed {
  const step = seatOf(player, name, seat);
  return step.command.type === 'TakeSeat' ? { ...step, command: { ...step.command, bot: true } } : step;
}

/** A player asks this. */
export function by(player: string, at: number, command: PlayerCommand): Deed {
  return { at, by: { kind: 'player', player }, command };
}

export type Span = { from: number; until: number };
export type Wish = { at: number; command: PlayerCommand };

/** Everything a bot would do in a span, nothing being carried out but the deeds. */
export function wishes(scenario: Scenario, me: string, deeds: readonly Deed[], span: Span & Habit = WHOLE): Wish[] {
  const play = playUntil(scenario, deeds, span.until);
  const before = play.log.filter(({ at }) => at <= span.from);
  const bot = botIn(play, before, me, span);
  const found: Wish[] = [];
  let next = before.length;
  for (let at = span.from; at <= span.until; at += BETWEEN) {
    for (; (play.log[next]?.at ?? Number.POSITIVE_INFINITY) <= at; next++) {
      const line = play.log[next];
      if (line) show(bot, line);
    }
    const command = think(bot, at);
    if (command) found.push({ at, command });
  }
  return found;
}

type Habit = Partial<Manner> & { busy?: boolean };
const WHOLE = { from: 0, until: 9 * 60_000 };

function playUntil(scenario: Scenario, deeds: readonly Deed[], until: number): Play {
  const last: Deed = { at: until, by: { kind: 'clock' }, command: { type: 'AdvanceClock' } };
  const all = [...OPENING, ...deeds, last].toSorted((a, b) => a.at - b.at);
  return given(scenario).play(...all.map(({ at, by: who, command }) => [command, { at, by: who }] as const));
}

function botIn(
  { state }: Play,
  record: readonly RecordedEvent[],
  me: string,
  { temperament = 'cooperative', prompter, busy = false }: Habit,
): Bot {
  const manner = { temperament, ...(prompter ? { prompter } : {}) };
  const bot = createBot({ state, record }, me, manner);
  if (!bot) throw new Error(`${me} has no seat`);
  if (busy) bot.busyUntil = Number.POSITIVE_INFINITY;
  return bot;
}
