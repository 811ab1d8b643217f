import type { RecordedEvent, SeenEvent, SessionEvent } from '../session/event.ts';
import { includes, type Placement } from '../vocabulary/audience.ts';
import type { Role } from '../vocabulary/role.ts';

/** Who is looking. `opened`: the truth reveal has been given, so a player may read all that players did. */
export type Viewer = { role: Exclude<Role, 'player'> } | { role: 'player'; placement: Placement; opened: boolean };

/** True when this viewer may know of this event at all. The only reader of `audience`. */
export function sees(viewer: Viewer, recorded: RecordedEvent): boolean {
  if (viewer.role !== 'player') return true;
  if (viewer.opened && recorded.audience !== 'docents') return true;
  return includes(recorded.audience, viewer.placement);
}

/** The event as this viewer gets it, or undefined when it is not for her. */
export function asSeenBy(viewer: Viewer, recorded: RecordedEvent): SeenEvent | undefined {
  if (!sees(viewer, recorded)) return undefined;
  const { at, by, event } = recorded;
  if (viewer.role !== 'player') return { at, by, event };
  const seen = asPlayersSee(recorded);
  // That somebody else needs more time is between that person and the docents.
  const isOthersSeat = event.type === 'SeatTaken' && event.player !== viewer.placement.player;
  return isOthersSeat ? { ...seen, event: { ...event, extraTime: false } } : seen;
}

/** Everything of a record that this viewer may see, in order. */
export function seenBy(viewer: Viewer, record: readonly RecordedEvent[]): SeenEvent[] {
  return record.flatMap((recorded) => asSeenBy(viewer, recorded) ?? []);
}

// One line of the record goes to many players, and to all of them in the same words.
const common = new WeakMap<RecordedEvent, SeenEvent>();

function asPlayersSee(recorded: RecordedEvent): SeenEvent {
  const before = common.get(recorded);
  if (before) return before;
  const { at, by, event } = recorded;
  const seen: SeenEvent = { at, by: by.kind === 'player' ? by : { kind: 'clock' }, event: withoutSecrets(event) };
  common.set(recorded, seen);
  return seen;
}

// The inject's number tells which ones she does not get; fact ids tell which sentence matters.
function withoutSecrets(event: SessionEvent): SessionEvent {
  switch (event.type) {
    case 'InjectReleased': {
      const { inject: _inject, facts: _facts, variant: _variant, ...rest } = event;
      return rest;
    }
    case 'InjectRecalled': {
      const { inject: _inject, ...rest } = event;
      return rest;
    }
    case 'MessageSent': {
      const { reply: _reply, facts: _facts, ...rest } = event;
      return rest;
    }
    case 'PostPublished': {
      const { noise: _noise, facts: _facts, ...rest } = event;
      return rest;
    }
    case 'FormSubmitted': {
      const { topics: _topics, ...rest } = event;
      return rest;
    }
    case 'PressAsked': {
      const { question: _question, ...rest } = event;
      return rest;
    }
    case 'EndingReached': {
      const { ending: _ending, ...rest } = event;
      return rest;
    }
    case 'CallSpoken':
    case 'CardPassed':
    case 'FindingPlaced':
    case 'RoleCardDealt': {
      const { facts: _facts, ...rest } = event;
      return rest;
    }
    default:
      return event;
  }
}
