import { expect } from 'vitest';
import type { Context } from '../../server/engine/draft.ts';
import { handle } from '../../server/engine/handle.ts';
import { initialState, type SessionState } from '../../server/engine/state.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Command } from '../../shared/session/command.ts';
import type { RecordedEvent, SessionEvent } from '../../shared/session/event.ts';
import { isRejection, type RejectionCode } from '../../shared/session/rejection.ts';
import type { ThingId } from '../../shared/vocabulary/ids.ts';
import { foldOn, record, stored } from './log.ts';

type EventType = SessionEvent['type'];
type EventOf<T extends EventType> = Extract<SessionEvent, { type: T }>;

/** Part of an event: what is named must be equal, the rest may be anything. */
export type ExpectedEvent = { [T in EventType]: Partial<EventOf<T>> & { type: T } }[EventType];
/** A command, or how to make one from what happened before ("answer the call that rang last"). */
export type Asking = Command | ((soFar: Play) => Command);
/** One command that is accepted: what is asked, by whom and when. */
export type Step = readonly [asking: Asking, context: Context];

/** A session in which nothing has happened yet. */
export function given(scenario: Scenario): Play {
  return new Play(frozen(initialState(scenario)), []);
}

/** A session so far: its state and its log. It never changes; each command gives a next one. */
export class Play {
  readonly state: SessionState;
  readonly log: readonly RecordedEvent[];

  constructor(state: SessionState, log: readonly RecordedEvent[]) {
    this.state = state;
    this.log = log;
  }

  /** Does all of this in order. A refusal here is a mistake in the test. */
  play(...steps: readonly Step[]): Play {
    return steps.reduce((so, [asking, context]) => so.when(asking, context).accepted(), this as Play);
  }

  /** Asks one command; what comes of it is for the test to say. */
  when(asking: Asking, context: Context): Asked {
    const command = typeof asking === 'function' ? asking(this) : asking;
    const outcome = handle(this.state, command, context);
    if (isRejection(outcome)) return new Asked(command, this, [], outcome.rejected);
    const lines = record(outcome, this.log);
    expect(stored(lines), 'the log reads back as it was written').toEqual(lines);
    const times = [...this.log.slice(-1), ...lines].map(({ at }) => at);
    expect(times, 'the log runs forward').toEqual(times.toSorted((a, b) => a - b));
    const after = new Play(frozen(foldOn(this.state, lines)), [...this.log, ...lines]);
    return new Asked(command, after, lines, undefined);
  }

  /** Every event of this type so far. */
  all<T extends EventType>(type: T): EventOf<T>[] {
    return this.log.map(({ event }) => event).filter((event): event is EventOf<T> => event.type === type);
  }

  /** The item with which this inject came out. */
  item(inject: string): ThingId {
    return this.state.injects[inject]?.item ?? `nothing came of ${inject}`;
  }

  /** The item that somebody wrote last. */
  get written(): ThingId {
    const written = this.log.findLast(({ event }) => event.type === 'MessageSent' || event.type === 'PostPublished');
    return written && 'item' in written.event ? written.event.item : 'nothing was written';
  }

  /** The call that rang last. */
  get call(): ThingId {
    return this.all('CallRang').at(-1)?.call ?? 'nothing rang';
  }
}

/** A command that was judged. */
export class Asked {
  readonly command: Command;
  readonly after: Play;
  readonly lines: readonly RecordedEvent[];
  readonly refusal: RejectionCode | undefined;

  constructor(command: Command, after: Play, lines: readonly RecordedEvent[], refusal: RejectionCode | undefined) {
    this.command = command;
    this.after = after;
    this.lines = lines;
    this.refusal = refusal;
  }

  /** Just these events come of it, in this order. */
  happens(...expected: readonly ExpectedEvent[]): Play {
    this.accepted();
    expect(this.lines.map(({ event }) => event)).toMatchObject(expected);
    return this.after;
  }

  /** These come of it, among others. */
  includes(...expected: readonly ExpectedEvent[]): Play {
    this.accepted();
    const events = this.lines.map(({ event }) => event);
    for (const event of expected) expect(events).toContainEqual(expect.objectContaining(event));
    return this.after;
  }

  /** Nothing of these kinds comes of it. */
  happensWithout(...types: readonly EventType[]): Play {
    this.accepted();
    expect(this.lines.filter(({ event }) => types.includes(event.type))).toEqual([]);
    return this.after;
  }

  /** It is refused with this code. */
  isRefused(code: RejectionCode): Play {
    expect(this.refusal).toBe(code);
    return this.after;
  }

  /** It is not refused, whatever comes of it. */
  accepted(): Play {
    if (this.refusal !== undefined) throw new Error(`${this.command.type} was refused: ${this.refusal}`);
    return this.after;
  }
}

// Whoever changes a state in place is found out here.
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}
