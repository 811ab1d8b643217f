import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';

/** Says that the connection is gone, for as long as it is. */
export function ConnectionLine() {
  const { state } = useSession();
  const { lost } = useText('docent').control;
  return <div role="alert">{state === 'lost' && <p className="refusal">{lost}</p>}</div>;
}
