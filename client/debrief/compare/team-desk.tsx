import { type CSSProperties, useState } from 'react';
import type { Team } from '../../../shared/scenario/cast.ts';
import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { Delivered } from '../insight/delivered.ts';
import type { TeamStanding } from '../insight/team-standing.ts';
import './team-desk.css';

type TeamDeskProps = { standing: TeamStanding; team: Team | undefined; story: StoryClock };

const SHOWN = 12;

/** What lay before one team, newest first, and who of them had read it. */
export function TeamDesk({ standing, team, story }: TeamDeskProps) {
  const text = useText('debrief').compare;
  const [isWhole, setIsWhole] = useState(false);
  const { delivered, members } = standing;
  const nameOf = (player: string) => members.find((member) => member.player === player)?.name ?? '';
  const shown = isWhole ? delivered : delivered.slice(0, SHOWN);
  const older = delivered.length - shown.length;
  return (
    <section
      className="card team-desk"
      style={{ '--team': team?.colour ?? 'transparent' } as CSSProperties}
      aria-label={text.deskOf(team?.name ?? standing.team)}
    >
      <h2>{team?.name}</h2>
      {delivered.length === 0 && <p className="muted">{text.deskNone}</p>}
      <ul className="plain-list">
        {shown.map((item) => (
          <DeskLine key={item.item} item={item} time={toStoryTime(item.at, story)} nameOf={nameOf} />
        ))}
      </ul>
      {older > 0 && (
        <button type="button" className="button button-quiet" onClick={() => setIsWhole(true)}>
          {text.older(older)}
        </button>
      )}
    </section>
  );
}

function DeskLine({ item, time, nameOf }: { item: Delivered; time: string; nameOf: (player: string) => string }) {
  const text = useText('debrief').compare;
  const isUnread = item.openedBy.length === 0;
  return (
    <li className="team-desk-line">
      <span className="team-desk-time">{time}</span>{' '}
      <span>
        <strong>{item.from}</strong> {item.title}
        <span className={isUnread ? 'team-desk-read team-desk-unread' : 'team-desk-read'}>
          {isUnread ? text.nobody : text.readBy(item.openedBy.map(nameOf).join(', '))}
        </span>
      </span>
    </li>
  );
}
