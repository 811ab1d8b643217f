import { apply } from '../../server/engine/apply.ts';
import { initialState, type SessionState } from '../../server/engine/state.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { EVENT_VERSION, type Happening, type RecordedEvent } from '../../shared/session/event.ts';
import { upcastEvent } from '../../shared/session/upcast-event.ts';

/** Happenings as they go into the log after these lines. `on` is the wall clock (ms). */
export function record(happenings: readonly Happening[], before: readonly RecordedEvent[], on = 0): RecordedEvent[] {
  return happenings.map((happening, index) => {
    return { position: before.length + index + 1, on, v: EVENT_VERSION, ...happening };
  });
}

/** The same lines after they have been on disk: written as text, read back and lifted. */
export function stored(lines: readonly RecordedEvent[]): RecordedEvent[] {
  return lines.map((line) => upcastEvent(JSON.parse(JSON.stringify(line))));
}

/** The state after these lines too. */
export function foldOn(state: SessionState, lines: readonly RecordedEvent[]): SessionState {
  return lines.reduce((folded, { event, audience, at }) => apply(folded, event, audience, at), state);
}

/** What a server knows that starts again with nothing but the scenario and the log. */
export function restarted(scenario: Scenario, log: readonly RecordedEvent[]): SessionState {
  return foldOn(initialState(scenario), stored(log));
}
