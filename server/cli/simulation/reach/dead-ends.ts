import type { RecordedEvent, SessionEvent } from '../../../../shared/session/event.ts';
import type { ThingId } from '../../../../shared/vocabulary/ids.ts';
import { isOccasion } from '../occasions.ts';
import { STARVED_AFTER } from '../seat-summaries.ts';

/** Places in a play from which it goes nowhere: a choice of one, a conversation without a way on, a standstill. */
export function deadEndsIn(record: readonly RecordedEvent[]): string[] {
  return [...new Set([...choicesOfOne(record), ...deafConversations(record), ...standstill(record)])];
}

function choicesOfOne(record: readonly RecordedEvent[]): string[] {
  return record.flatMap(({ event }) =>
    event.type === 'DecisionOpened' && event.options.length < 2
      ? [`besluit ${event.decision}, ${event.team}: ${event.options.length === 0 ? 'geen keuze' : 'maar één keuze'}`]
      : [],
  );
}

/** An actor fell silent without goodbye and left nothing to say; own words come to nothing then. */
function deafConversations(record: readonly RecordedEvent[]): string[] {
  const deaf = callsGoneDeaf(record);
  return record.flatMap(({ event }) => (isAbout(event, deaf) ? [silence(event)] : []));
}

function callsGoneDeaf(record: readonly RecordedEvent[]): ReadonlySet<ThingId> {
  const silent = new Set<ThingId>();
  const deaf = new Set<ThingId>();
  for (const { event } of record) {
    const call = 'call' in event ? event.call : undefined;
    if (call === undefined) continue;
    if (silent.delete(call) && !isByActor(event)) deaf.add(call);
    if (hasNothingToSay(event)) silent.add(call);
  }
  return deaf;
}

function hasNothingToSay(event: SessionEvent): boolean {
  return event.type === 'CallSpoken' && event.speaker.kind === 'actor' && event.offers.length === 0;
}

function isByActor(event: SessionEvent): boolean {
  if (event.type === 'CallEnded') return event.by === 'actor';
  return event.type === 'CallSpoken' && event.speaker.kind === 'actor';
}

type Released = Extract<SessionEvent, { type: 'InjectReleased' }>;

function isAbout(event: SessionEvent, calls: ReadonlySet<ThingId>): event is Released {
  return event.type === 'InjectReleased' && 'call' in event.content && calls.has(event.content.call);
}

function silence({ inject }: Released): string {
  return `gesprek ${inject}: er valt niets meer te zeggen`;
}

function standstill(record: readonly RecordedEvent[]): string[] {
  let before = 0;
  for (const { event, by, at } of record) {
    const isOver = event.type === 'PlayEnded';
    if (!isOver && by.kind !== 'player' && !isOccasion(event)) continue;
    if (at - before > STARVED_AFTER)
      return [`stilstand: langer dan ${STARVED_AFTER / 60_000} minuten gebeurt er niets`];
    if (isOver) break;
    before = at;
  }
  return [];
}
