import { Face } from '../../art/face.tsx';
import { doingSentence } from '../../docent/parts/sentences.ts';
import { useText } from '../../text/use-text.ts';
import type { PersonNow } from '../insight/people-now.ts';
import './people-list.css';

type PeopleListProps = {
  people: readonly PersonNow[];
  /** Whose eyes are borrowed at the moment. */
  watched: string | undefined;
  ringOf: (team: string) => string;
  onWatch: (player: string) => void;
};

/** What everybody does at this moment, one sentence each; a name leads to that person's screen. */
export function PeopleList({ people, watched, ringOf, onWatch }: PeopleListProps) {
  const { replay } = useText('debrief');
  const words = useText('docent').insight;
  return (
    <ul className="people-now plain-list">
      {people.map(({ seated: { player, name, seatTitle, team, face }, doing, unread }) => (
        <li key={player}>
          <Face id={face} name={name} size={34} ring={ringOf(team)} />
          <p>
            <button
              type="button"
              className="people-now-name"
              aria-label={replay.asPerson(name)}
              aria-pressed={player === watched}
              title={seatTitle}
              onClick={() => onWatch(player)}
            >
              {name}
            </button>{' '}
            {doing ? doingSentence(doing, words) : replay.now.before}
            {doing && <span className="people-now-unread"> · {replay.now.unread(unread)}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
