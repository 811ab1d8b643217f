import { LiveSession } from '../../server/sessions/live-session.ts';
import type { EventLog } from '../../server/sessions/ports.ts';
import { WakeHeap } from '../../server/sessions/wake-heap.ts';
import { MemoryLog } from '../../server/storage/memory-log.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { By, RecordedEvent } from '../../shared/session/event.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from './a-scenario.ts';
import { FakeClock } from './fake-clock.ts';

export const ID = SessionId.parse('s1');
export const SYSTEM: By = { kind: 'system' };
export const DOCENT: By = { kind: 'docent', name: 'Ineke' };
export const ANNA: By = { kind: 'player', player: 'anna' };

/** A log whose next writes can be kept waiting or made to fail. */
class StubbornLog implements EventLog {
  readonly inner = new MemoryLog();
  failing = false;
  unreadable = false;
  #held: (() => void)[] | undefined;

  hold(): void {
    this.#held = [];
  }

  letGo(): void {
    for (const resume of this.#held ?? []) resume();
    this.#held = undefined;
  }

  async append(session: SessionId, expectedPosition: number, events: readonly RecordedEvent[]): Promise<void> {
    const held = this.#held;
    if (held) await new Promise<void>((resume) => held.push(resume));
    if (this.failing) throw new Error('disk full');
    await this.inner.append(session, expectedPosition, events);
  }

  async read(session: SessionId): Promise<RecordedEvent[]> {
    if (this.unreadable) throw new Error('disk gone');
    return this.inner.read(session);
  }
}

/** A session on a log of its own that can be made to fail. `again`: the same after a restart. */
export async function aSession({ scenario = aScenario(), clock = new FakeClock(), log = new StubbornLog() } = {}) {
  const reports: unknown[] = [];
  const ports = { log, clock, wakes: new WakeHeap(clock), report: (error: unknown) => reports.push(error) };
  const session = await LiveSession.fromLog(ID, scenario, ports);
  const again = async (at: FakeClock = clock) =>
    LiveSession.fromLog(ID, scenario, { ...ports, clock: at, wakes: new WakeHeap(at) });
  return { session, clock, log, again, reports };
}

/** The same, with Anna in her seat and play begun. */
export async function aPlayedSession(scenario?: Scenario) {
  const made = await aSession(scenario === undefined ? {} : { scenario });
  const { session } = made;
  await session.execute({ type: 'OpenSession', session: ID, seed: 7 }, { by: SYSTEM });
  await takeSeat(session, 'anna');
  await session.execute({ type: 'StartPlay' }, { by: DOCENT });
  return made;
}

/** Gives this player a seat. */
export function takeSeat(session: LiveSession, player: string) {
  const command = {
    type: 'TakeSeat',
    player,
    name: player,
    profession: 'sociaal-werk',
    bot: false,
    extraTime: false,
  } as const;
  return session.execute(command, { by: SYSTEM });
}

/** The kinds of event, in order. */
export function types(record: readonly RecordedEvent[]): string[] {
  return record.map(({ event }) => event.type);
}

/** Which injects came, and when. */
export function released(session: LiveSession) {
  return session.record.flatMap(({ event, at }) => (event.type === 'InjectReleased' ? [[event.inject, at]] : []));
}
