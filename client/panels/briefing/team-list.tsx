import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';

export type Waiting = {
  id: string;
  name: string;
  seatTitle: string;
  face: string;
  ring: string;
  isMe: boolean;
  isReady: boolean;
  isOnline: boolean;
};

/** Who is in the team, and who is still reading. */
export function TeamList({ name, people }: { name: string; people: readonly Waiting[] }) {
  const words = useText('lobby').briefing;
  const common = useText('common');
  return (
    <section className="card brief-team" aria-labelledby="brief-team">
      <h2 id="brief-team">{words.team(name)}</h2>
      <ul className="plain-list">
        {people.map((person) => (
          <li key={person.id}>
            <Face id={person.face} name={person.name} size={40} ring={person.ring} />
            <div>
              <p>
                <strong>{person.isMe ? `${person.name} (${common.you})` : person.name}</strong>{' '}
                <span className="muted">{person.seatTitle}</span>
              </p>
              <p className={`brief-state brief-state-${stateOf(person)}`}>
                {{ away: common.away, ready: words.isReady, reading: words.isReading }[stateOf(person)]}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className="muted">{words.come}</p>
    </section>
  );
}

function stateOf({ isOnline, isReady }: Waiting): 'away' | 'ready' | 'reading' {
  if (!isOnline) return 'away';
  return isReady ? 'ready' : 'reading';
}
