import { PhoneOff } from 'lucide-react';
import { useText } from '../text/use-text.ts';
import './locked-line.css';

/** The line to the other team before anybody found it: why it is shut, and how to look. */
export function LockedLine({ otherTeam }: { otherTeam: string }) {
  const { locked } = useText('chat');
  return (
    <section className="locked card" aria-labelledby="locked-title">
      <PhoneOff className="locked-icon" size={32} aria-hidden />
      <h2 id="locked-title">{locked.title}</h2>
      <p>{locked.body(otherTeam)}</p>
      <p className="locked-how">{locked.how}</p>
      <ul>
        {locked.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p className="muted">{locked.open}</p>
    </section>
  );
}
