import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';

/** Says that the connection is gone, for as long as it is. */
export function ConnectionLine() {
  const { state } = useSession();
  const { lost } = useText('docent').control;
  return (
    <p className="refusal" role="alert">
      {state === 'lost' ? lost : ''}
    </p>
  );
}
