import type { ItemView, SessionView } from '../../../shared/view/session-view.ts';
import type { Stage } from '../../../shared/view/stage.ts';
import type { Sender } from '../../../shared/vocabulary/sender.ts';

/** Somebody to phone. `dial` is what goes to the server: a number, or an id. */
export type PhoneContact = { id: string; name: string; post: string; number?: string | undefined; dial: string };

/**
 * Who this team can phone: the other team once it was found, the contacts of the stage with a number,
 * and whoever wrote or called since. Who stood at the door left no number.
 */
export function contactBook(view: SessionView, stage: Stage, team: string, directLine: string): PhoneContact[] {
  const others = view.contact ? stage.teams.filter(({ id }) => id !== team) : [];
  const known = stage.contacts.flatMap(({ id, kind, name, post, number }): PhoneContact[] => {
    return number === undefined ? [] : [{ id: `${kind}-${id}`, name, post, number, dial: number }];
  });
  const listed = new Set(stage.contacts.map(({ id }) => id));
  const writers = new Map(sendersOf(view).flatMap((from) => (listed.has(from.id) ? [] : [[from.id, from] as const])));
  return [
    ...others.map(({ id, name }) => ({ id: `team-${id}`, name, post: directLine, dial: id })),
    ...known,
    ...[...writers.values()].map(({ id, name, post }) => ({ id: `actor-${id}`, name, post, dial: id })),
  ];
}

type ActorSender = Extract<Sender, { kind: 'actor' }>;

function sendersOf({ items, calls }: SessionView): ActorSender[] {
  const phoned = calls.filter(({ medium }) => medium === 'phone');
  const senders = [...items.filter(isPersonal), ...phoned].map(({ from }) => from);
  return senders.filter((from): from is ActorSender => from.kind === 'actor');
}

/** Post of somebody who can be called back: not the papers of the exercise, not the media. */
function isPersonal({ content }: ItemView): boolean {
  if (content.kind === 'written') return content.written.channel === 'mail';
  const { channel } = content.delivered;
  return channel === 'mail' || channel === 'letter';
}
