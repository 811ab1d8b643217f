import { LifeBuoy } from 'lucide-react';
import { useText } from '../../text/use-text.ts';
import './stop-calls.css';

/** Somebody who wants to stop for a moment; `place`: where she is in the fiction, empty when that says nothing. */
export type StopCall = { player: string; name: string; team: string; place: string };

type StopCallsProps = { calls: readonly StopCall[]; onGo: (call: StopCall) => void };

/** Whoever wants to stop comes before everything else that waits: who, where, and one button. */
export function StopCalls({ calls, onGo }: StopCallsProps) {
  const text = useText('docent').play.stop;
  return (
    <div role="alert" className="stop-calls">
      {calls.map((call) => (
        <section key={call.player} className="stop-call on-dark" aria-label={text.title(call.name)}>
          <h3>
            <LifeBuoy size={20} aria-hidden /> {text.title(call.name)}
          </h3>
          <p>{[call.team, call.place && text.place(call.place)].filter(Boolean).join(' · ')}</p>
          <button
            type="button"
            className="button stop-call-go"
            aria-label={text.goOf(call.name)}
            onClick={() => onGo(call)}
          >
            {text.go}
          </button>
        </section>
      ))}
    </div>
  );
}
