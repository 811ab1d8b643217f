import { Face } from '../art/face.tsx';
import { useText } from '../text/use-text.ts';
import './team-faces.css';

export type Teammate = {
  id: string;
  name: string;
  seatTitle: string;
  /** Portrait id. */
  face: string;
  ring: string;
  isMe: boolean;
  isOnline: boolean;
};

/** The own team as portraits; away is dimmed and said in words. */
export function TeamFaces({ people }: { people: readonly Teammate[] }) {
  const common = useText('common');
  return (
    <ul className="team-faces plain-list" aria-label={common.team}>
      {people.map((person) => {
        const state = person.isMe ? ` (${common.you})` : person.isOnline ? '' : ` (${common.away})`;
        return (
          <li key={person.id} className={person.isOnline ? '' : 'team-faces-away'}>
            <span title={`${person.name}${state}, ${person.seatTitle}`}>
              <Face
                id={person.face}
                size={36}
                ring={person.ring}
                label={`${person.name}${state}, ${person.seatTitle}`}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
