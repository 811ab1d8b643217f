import { isMissedByUs } from '../../player/desk/desk-entries.ts';
import { PlayerRail } from '../../player/shell/player-rail.tsx';
import { unreadCounts } from '../../player/shell/unread.ts';
import { usePlay } from '../../player/use-play.ts';
import type { Where } from '../../player/where.ts';

/** The rail with what was new for this person. Chat and missed calls leave no trace of being seen: they count as seen. */
export function PersonRail({ where }: { where: Where }) {
  const { view, stage, me } = usePlay();
  const teamName = stage.teams.find(({ id }) => id === me.team)?.name ?? '';
  const shown = view.calls.filter((call) => isMissedByUs(call, me.team)).map(({ id }) => id);
  const lines = view.chat.length;
  const reader = { player: me.player, team: me.team, teamName };
  const unread = unreadCounts(view, reader, { shown, chat: { team: lines, line: lines } });
  return <PlayerRail current={where.route} unread={unread} hasPress={view.press.length > 0} />;
}
