import { useText } from '../../text/use-text.ts';
import { DOT_KINDS } from '../insight/lanes.ts';
import { MOMENT_KINDS } from '../insight/moments.ts';
import { Sign } from './sign.tsx';
import './legend.css';

/** What the signs on the timeline mean; a shape that has been explained is not explained twice. */
export function Legend() {
  const { replay, moments } = useText('debrief');
  const { legend, kinds } = replay.timeline;
  const others = MOMENT_KINDS.filter((kind) => kind !== 'decision');
  return (
    <ul className="legend plain-list" aria-label={legend}>
      {DOT_KINDS.map((kind) => (
        <li key={kind}>
          <Sign kind={kind} /> {kinds[kind]}
        </li>
      ))}
      {others.map((kind) => (
        <li key={kind}>
          <Sign kind={kind} /> {moments.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
