import type { SessionView } from '../../../shared/view/session-view.ts';
import { deskEntries, isMissedByUs, isOurs, isUnread } from '../desk/desk-entries.ts';
import { isNewsItem } from '../item-channel.ts';
import type { Route } from '../routes.ts';
import type { Seen } from '../use-seen.ts';

type Reader = { player: string; team: string; teamName: string };

/** How much is new on every screen. */
export function unreadCounts(
  view: SessionView,
  reader: Reader,
  seen: Pick<Seen, 'shown' | 'chat'>,
): Record<Route, number> {
  const missed = view.calls.filter((call) => isMissedByUs(call, reader.team) && !seen.shown.includes(call.id)).length;
  const post = deskEntries(view, reader).filter(
    (entry) => entry.kind === 'item' && !entry.isSent && isUnread(entry.item, reader.player),
  ).length;
  return {
    desk: post + missed + askedForms(view, reader.team),
    map: 0,
    phone: missed,
    news: view.items.filter((item) => isNewsItem(item) && isUnread(item, reader.player)).length,
    board: 0,
    press: view.press.filter(({ closed }) => closed === undefined).length,
    decisions: view.decisions.filter((point) => isForMe(point, reader)).length,
    talk: newLines(view, 'team', seen.chat.team, reader.player) + newLines(view, 'line', seen.chat.line, reader.player),
  };
}

function askedForms(view: SessionView, team: string): number {
  return view.forms.filter((paper) => isOurs(paper, team) && paper.outcome === undefined).length;
}

function isForMe({ team, outcome, votes }: SessionView['decisions'][number], reader: Reader): boolean {
  return team === reader.team && outcome === undefined && !votes.some(({ player }) => player === reader.player);
}

function newLines(view: SessionView, thread: 'team' | 'line', seen: number, me: string): number {
  return view.chat
    .filter((line) => line.thread === thread)
    .slice(seen)
    .filter(({ player }) => player !== me).length;
}
