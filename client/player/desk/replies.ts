import type { ItemView } from '../../../shared/view/session-view.ts';
import type { Contact, Stage } from '../../../shared/view/stage.ts';
import type { DeskChannel } from './desk-entries.ts';

/** Who a player can write to: the value goes to the server, the rest is for reading. */
export type Addressee = { value: string; name: string; post: string };

/** Everybody in the contacts with an address, the own team, and the other team once it was found. */
export function addresseesOf(
  { contacts, teams }: Stage,
  team: string,
  hasContact: boolean,
  words: { own: string; other: string },
): Addressee[] {
  const own = teams.filter(({ id }) => id === team).map(({ id, name }) => ({ value: id, name, post: words.own }));
  const others = teams.filter(({ id }) => hasContact && id !== team);
  return [
    ...own,
    ...others.map(({ id, name }) => ({ value: id, name, post: words.other })),
    ...contacts
      .filter(({ kind, address }) => kind === 'actor' && address !== undefined)
      .map(({ id, name, post }) => ({ value: id, name, post })),
  ];
}

/** Who gets an answer to this item; undefined when nobody is behind it. */
export function replyTo(item: ItemView, channel: DeskChannel, contacts: readonly Contact[]): Addressee | undefined {
  const { from } = item;
  if (from.kind === 'player') return channel === 'mail' ? { value: from.team, name: from.name, post: '' } : undefined;
  const isReachable = channel === 'mail' || contacts.some(({ id, address }) => id === from.id && address !== undefined);
  return isReachable ? { value: from.id, name: from.name, post: from.post } : undefined;
}

/** The number of whoever wrote this, when it is in the contacts. */
export function numberOf(sender: { id: string }, contacts: readonly Contact[]): Contact | undefined {
  return contacts.find(({ id, kind, number }) => id === sender.id && kind === 'actor' && number !== undefined);
}
