import { useEffect, useRef } from 'react';
import type { SessionView } from '../../../shared/view/session-view.ts';
import type { ArrivalKind } from '../../panels/announcer.tsx';
import { isMissedByUs } from '../desk/desk-entries.ts';
import { channelOf, isNewsItem } from '../item-channel.ts';
import { useSound } from '../use-sound.ts';

/** How much has come in so far for this player, per kind; what she made herself does not count. */
export function arrivalCounts(view: SessionView, me: { player: string; team: string }): Record<ArrivalKind, number> {
  const foreign = view.items.filter(({ from }) => from.id !== me.player);
  const news = foreign.filter(isNewsItem).length;
  const channels = foreign.map(channelOf);
  const mail = channels.filter((channel) => channel === 'mail').length;
  const calls = channels.filter((channel) => channel === 'call' || channel === 'visit').length;
  return {
    mail,
    news,
    paper: foreign.length - news - mail - calls,
    chat: view.chat.filter(({ player }) => player !== me.player).length,
    missed: view.calls.filter((call) => isMissedByUs(call, me.team)).length,
    decision: view.decisions.filter(({ team }) => team === me.team).length,
  };
}

/** Lets post and news be heard when they come in; what was there before stays silent. */
export function useArrivalSounds(counts: Record<ArrivalKind, number>): void {
  const { play } = useSound();
  const before = useRef(counts);
  useEffect(() => {
    const { mail, paper, missed, news } = before.current;
    before.current = counts;
    if (counts.mail > mail || counts.paper > paper || counts.missed > missed) play('mail');
    else if (counts.news > news) play('social');
  });
}
