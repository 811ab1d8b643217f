import type { RecordedEvent, SessionEvent } from '../../../shared/session/event.ts';
import type { PlayerId, Slug, ThingId } from '../../../shared/vocabulary/ids.ts';

type Course = {
  known: Map<PlayerId, Set<Slug>>;
  carried: Map<ThingId, readonly Slug[]>;
  /** Who is on the line in each call. */
  talking: Map<ThingId, PlayerId>;
};

/**
 * Which facts each player had met after these events: on her role card, in items she opened, in calls she
 * was in. What people told each other in their own words is not in the record.
 */
export function factsKnown(events: readonly RecordedEvent[]): ReadonlyMap<PlayerId, ReadonlySet<Slug>> {
  const course: Course = { known: new Map(), carried: new Map(), talking: new Map() };
  for (const { event } of events) follow(course, event);
  return course.known;
}

function follow(course: Course, event: SessionEvent): void {
  switch (event.type) {
    case 'RoleCardDealt':
      return learn(course, event.player, event.facts);
    case 'InjectReleased':
      course.carried.set(event.item, event.facts ?? []);
      return;
    case 'ItemOpened':
      return learn(course, event.player, course.carried.get(event.item));
    case 'CallRang':
      if (event.from.kind === 'player') course.talking.set(event.call, event.from.id);
      return;
    case 'CallAnswered':
      if (event.player !== undefined) course.talking.set(event.call, event.player);
      return;
    case 'CallSpoken':
      return learn(course, course.talking.get(event.call), event.facts);
    default:
  }
}

function learn({ known }: Course, player: PlayerId | undefined, facts: readonly Slug[] = []): void {
  if (player === undefined || facts.length === 0) return;
  const before = known.get(player) ?? new Set<Slug>();
  known.set(player, new Set([...before, ...facts]));
}
