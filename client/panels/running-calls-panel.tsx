import { Headphones } from 'lucide-react';
import type { Encounter } from '../../shared/vocabulary/encounter.ts';
import { useText } from '../text/use-text.ts';
import './running-calls-panel.css';

export type RunningCall = { id: string; speaker: string; other: string; encounter: Encounter };

type RunningCallsPanelProps = { calls: readonly RunningCall[]; onFollow: (call: string) => void };

/** Conversations of teammates at this moment, to read along with. */
export function RunningCallsPanel({ calls, onFollow }: RunningCallsPanelProps) {
  const { running: text } = useText('phone');
  if (calls.length === 0) return null;
  return (
    <section className="running" aria-label={text.title}>
      <ul className="plain-list">
        {calls.map(({ id, speaker, other, encounter }) => (
          <li key={id} className="running-call">
            <span>{text.with[encounter](speaker, other)}</span>
            <button
              type="button"
              className="button"
              aria-label={text.followLong(speaker, other)}
              onClick={() => onFollow(id)}
            >
              <Headphones size={18} aria-hidden /> {text.follow}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
