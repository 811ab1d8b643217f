import type { RecordedEvent, SessionEvent } from '../../../shared/session/event.ts';
import { includes } from '../../../shared/vocabulary/audience.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { PlayerId, ThingId } from '../../../shared/vocabulary/ids.ts';
import type { Seated } from './seated.ts';

/** Something to read that lay before a team. `openedBy`: those of the team who had read it. */
export type Delivered = {
  item: ThingId;
  at: ExerciseTime;
  title: string;
  from: string;
  /** Members it was addressed to. */
  to: PlayerId[];
  openedBy: PlayerId[];
};

/** All that was delivered to these members by the end of these events and not withdrawn, oldest first. */
export function deliveredTo(members: readonly Seated[], events: readonly RecordedEvent[]): Delivered[] {
  const lying = new Map<ThingId, Delivered>();
  for (const recorded of events) {
    const arrived = arrivalFor(members, recorded);
    if (arrived) lying.set(arrived.item, arrived);
    follow(lying, members, recorded.event);
  }
  return [...lying.values()];
}

function arrivalFor(members: readonly Seated[], { event, audience, at }: RecordedEvent): Delivered | undefined {
  const arrival = arrivalIn(event);
  if (!arrival || members.some(({ player }) => player === arrival.writer)) return undefined;
  const to = members.filter((member) => includes(audience, member)).map(({ player }) => player);
  if (to.length === 0) return undefined;
  const { item, title, from } = arrival;
  return { item, at, title, from, to, openedBy: [] };
}

function follow(lying: Map<ThingId, Delivered>, members: readonly Seated[], event: SessionEvent): void {
  if (event.type === 'InjectRecalled') lying.delete(event.item);
  if (event.type !== 'ItemOpened' || !members.some(({ player }) => player === event.player)) return;
  lying.get(event.item)?.openedBy.push(event.player);
}

type Arrival = { item: ThingId; title: string; from: string; writer?: PlayerId };

// Calls are answered, not opened.
function arrivalIn(event: SessionEvent): Arrival | undefined {
  if (event.type === 'InjectReleased') {
    const { item, title, from, content } = event;
    return content.channel === 'call' || content.channel === 'visit' ? undefined : { item, title, from: from.name };
  }
  if (event.type !== 'MessageSent' && event.type !== 'PostPublished') return undefined;
  // Who reads not every harmless post of the town has missed nothing.
  if ('noise' in event && event.noise !== undefined) return undefined;
  const { item, from } = event;
  const title = event.type === 'MessageSent' ? event.subject : event.text;
  return { item, title, from: from.name, ...(from.kind === 'player' ? { writer: from.id } : {}) };
}
