import { useState } from 'react';
import type { PersonView } from '../../../shared/view/session-view.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';
import { useText } from '../../text/use-text.ts';
import type { TeamRoster } from '../insight/roster.ts';
import { Question } from '../parts/question.tsx';
import './roster.css';
import { SeatLine } from './seat-line.tsx';

type RosterProps = {
  rosters: readonly TeamRoster[];
  canMove: boolean;
  onMove: (player: PlayerId, seat: Slug) => void;
  onRemove: (person: PersonView) => void;
};

/** All teams with their seats. A bot leaves at once; before a person is removed the docent is asked. */
export function Roster({ rosters, canMove, onMove, onRemove }: RosterProps) {
  const text = useText('docent').lobby;
  const [leaving, setLeaving] = useState<PersonView>();
  const actions = {
    move: onMove,
    remove: (person: PersonView) => (person.bot ? onRemove(person) : setLeaving(person)),
  };
  return (
    <div className="roster">
      {rosters.map(({ team, seats, taken }) => (
        <section key={team.id} className="roster-team card" aria-label={text.team(team.name, taken, seats.length)}>
          <div className="roster-head">
            <svg className="roster-dot" viewBox="0 0 10 10" aria-hidden="true">
              <circle cx="5" cy="5" r="5" fill={team.colour} />
            </svg>
            <h3>{team.name}</h3>
            <span className="muted">{text.taken(taken, seats.length)}</span>
          </div>
          <ul className="plain-list roster-seats" aria-label={text.seats(team.name)}>
            {seats.map((line) => (
              <SeatLine
                key={line.seat.id}
                line={line}
                ring={team.colour}
                rosters={rosters}
                canMove={canMove}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      ))}
      <Question
        title={text.removeTitle(leaving?.name ?? '')}
        text={text.removeText}
        yes={text.removeYes}
        no={text.cancel}
        isOpen={leaving !== undefined}
        onYes={() => {
          if (leaving) onRemove(leaving);
          setLeaving(undefined);
        }}
        onNo={() => setLeaving(undefined)}
      />
    </div>
  );
}
