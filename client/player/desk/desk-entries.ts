import type { CallView, ItemView, SessionView } from '../../../shared/view/session-view.ts';
import type { FormView } from '../../../shared/view/story-view.ts';
import type { Channel } from '../../../shared/vocabulary/channel.ts';
import { channelOf, isNewsItem } from '../item-channel.ts';

/** Channels that have a line in Binnen; calls and visits are on the phone screen. */
export type DeskChannel = Extract<Channel, 'mail' | 'card' | 'letter' | 'document'>;

export type DeskEntry =
  | { kind: 'item'; id: string; at: number; item: ItemView; channel: DeskChannel; isSent: boolean }
  | { kind: 'call'; id: string; at: number; call: CallView }
  | { kind: 'form'; id: string; at: number; paper: FormView };

type Reader = { player: string; team: string; teamName: string };

/** What lies on this player's desk, newest first: post, papers, cards and missed calls. */
export function deskEntries(view: SessionView, reader: Reader): DeskEntry[] {
  const items = view.items.flatMap((item): DeskEntry[] => {
    const channel = channelOf(item);
    if (isNewsItem(item) || !isOnDesk(channel)) return [];
    return [{ kind: 'item', id: item.id, at: item.at, item, channel, isSent: isSentByUs(item, reader) }];
  });
  const calls = view.calls
    .filter((call) => isMissedByUs(call, reader.team))
    .map((call): DeskEntry => ({ kind: 'call', id: call.id, at: call.rangAt, call }));
  const forms = view.forms
    .filter((paper) => isOurs(paper, reader.team))
    .map((paper): DeskEntry => ({ kind: 'form', id: deskId(paper), at: paper.openedAt, paper }));
  return [...items, ...calls, ...forms].sort((a, b) => b.at - a.at);
}

/** What a paper is called among what lies on the desk. */
export function deskId({ form }: FormView): string {
  return `form-${form}`;
}

/** True when this team may fill in the paper. */
export function isOurs({ team }: FormView, own: string): boolean {
  return team === undefined || team === own;
}

/** True when somebody called this team and nobody picked up. */
export function isMissedByUs({ phase, from }: CallView, team: string): boolean {
  return phase === 'missed' && !(from.kind === 'player' && from.team === team);
}

/** True when this player has not opened what is addressed to her. */
export function isUnread(item: ItemView, player: string): boolean {
  return !item.recalled && item.from.id !== player && !item.openedBy.includes(player);
}

function isOnDesk(channel: Channel): channel is DeskChannel {
  return channel === 'mail' || channel === 'card' || channel === 'letter' || channel === 'document';
}

// A colleague's mail to the own team is post; everything else the team wrote is in Verstuurd.
function isSentByUs({ from, recipients }: ItemView, { player, team, teamName }: Reader): boolean {
  if (from.kind !== 'player' || from.team !== team) return false;
  return from.id === player || !recipients.includes(teamName);
}
