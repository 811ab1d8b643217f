import { StopCalls } from '../play/stop-calls.tsx';
import { useStopCalls } from './use-stop-calls.ts';

/** Whoever wants to stop, fed from the store; also before and after play. */
export function ConsoleStops() {
  const { calls, go } = useStopCalls();
  return <StopCalls calls={calls} onGo={go} />;
}
