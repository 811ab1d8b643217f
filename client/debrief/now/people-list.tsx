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

function Unread({ count }: { count: number }) {
  const words = useText('debrief').replay.now.unread(count);
  return (
    <span className={count === 0 ? 'people-now-none' : 'badge people-now-unread'} title={words}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">, {words}</span>
    </span>
  );
}

/** What everybody does at this moment, one sentence each; a name leads to that person's screen. */
export function PeopleList({ people, watched, ringOf, onWatch }: PeopleListProps) {
  const { replay } = useText('debrief');
  const words = useText('docent').insight;
  return (
    <ul className="people-now plain-list">
      {people.map(({ seated: { player, name, seatTitle, team, face }, doing, unread }) => (
        <li key={player}>
          <Face id={face} name={name} size={32} ring={ringOf(team)} />
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
            {doing ? doingSentence(doing, words) : replay.now.absent}
          </p>
          {doing && <Unread count={unread} />}
        </li>
      ))}
    </ul>
  );
}
