import { apply } from '../../server/engine/apply.ts';
import type { Context } from '../../server/engine/draft.ts';
import { handle } from '../../server/engine/handle.ts';
import { initialState, type SessionState } from '../../server/engine/state.ts';
import { encodeFrame } from '../../server/rooms/connection.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Command } from '../../shared/session/command.ts';
import type { Happening } from '../../shared/session/event.ts';
import { isRejection } from '../../shared/session/rejection.ts';
import { asSeenBy } from '../../shared/view/visibility.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { WIRE } from '../../shared/wire/server-message.ts';
import { INJECTS, injectId, TEAMS } from './bench-scenario.ts';

/** A moment of exercise time as long, in digits, as most of what the bench will see. */
const AT = 2000;
const SYSTEM: Context = { at: AT, by: { kind: 'system' } };
const DOCENT: Context = { at: AT, by: { kind: 'docent', name: 'Bench' } };

/** A frame and the team it is for, or "all". */
export type BenchFrame = { audience: string; bytes: Buffer };

/** The bytes that players get of each inject, made by the real engine, the real rule and the real encoding. */
export function benchFrames(scenario: Scenario): BenchFrame[] {
  const opening = { type: 'OpenSession', session: SessionId.parse('bench'), seed: 1 } as const;
  let state = perform(initialState(scenario), opening, SYSTEM).state;
  const seat = { profession: 'sociaal-werk', seat: 'swt-0', bot: false, extraTime: false };
  state = perform(state, { type: 'TakeSeat', player: 'p-0', name: 'Speler', ...seat }, SYSTEM).state;
  state = perform(state, { type: 'StartPlay' }, DOCENT).state;
  const frames: BenchFrame[] = [];
  for (let index = 0; index < INJECTS; index += 1) {
    const released = perform(state, { type: 'ReleaseInject', inject: injectId(index) }, DOCENT);
    state = released.state;
    frames.push(...released.happened.filter(({ audience }) => audience !== 'docents').map(toFrame));
  }
  return frames;
}

type Performed = { state: SessionState; happened: Happening[] };

function perform(state: SessionState, command: Command, context: Context): Performed {
  const happened = handle(state, command, context);
  if (isRejection(happened)) throw new Error(`${command.type} was refused: ${happened.rejected}`);
  const after = happened.reduce((so, { event, audience, at }) => apply(so, event, audience, at), state);
  return { state: after, happened };
}

function toFrame(happening: Happening, index: number): BenchFrame {
  const audience = TEAMS.find((team) => JSON.stringify(happening.audience).includes(`"${team}"`)) ?? 'all';
  const placement = { player: 'p-0', seat: `${audience}-0`, team: audience, profession: 'sociaal-werk' };
  const recorded = { ...happening, position: index + 1, on: 0, v: 1 };
  const seen = asSeenBy({ role: 'player', placement, opened: false }, recorded);
  if (!seen) throw new Error(`nobody sees ${happening.event.type}`);
  return { audience, bytes: encodeFrame(WIRE.events, { events: [seen] }) };
}
