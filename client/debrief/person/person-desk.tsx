import { useHashLocation } from 'wouter/use-hash-location';
import { encounterOf } from '../../../shared/vocabulary/encounter.ts';
import { ringingCall } from '../../player/shell/ringing-call.ts';
import { useMe } from '../../player/use-me.ts';
import { whereIs } from '../../player/where.ts';
import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import type { Seated } from '../insight/seated.ts';
import { PersonRail } from './person-rail.tsx';
import { PersonScreen } from './person-screen.tsx';
import './person-desk.css';

/** The screen of one person at this moment: her rail, her unread, her post. It can be read, not used. */
export function PersonDesk({ seated }: { seated: Seated }) {
  const { view } = useSession();
  const { replay } = useText('debrief');
  const me = useMe();
  const [path, goTo] = useHashLocation();
  const where = whereIs(path);
  if (!me?.person) return <p className="person-absent">{replay.notYet(seated.name)}</p>;
  const call = ringingCall(view, me.team);
  return (
    <section className="person" aria-label={replay.desk(seated.name)}>
      <PersonRail where={where} />
      <div className="person-main">
        {call && <p className="person-ringing">{replay.ringing[encounterOf(call)](call.from.name, call.title)}</p>}
        <PersonScreen where={where} goTo={goTo} />
      </div>
    </section>
  );
}
