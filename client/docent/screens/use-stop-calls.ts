import type { PersonView } from '../../../shared/view/session-view.ts';
import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import type { StopCall } from '../play/stop-calls.tsx';
import { useRegie } from './regie-context.ts';

type StopCallsNow = {
  calls: readonly StopCall[];
  /** For the title of the page; undefined when nobody waits. */
  attention: string | undefined;
  go: (call: StopCall) => void;
};

/** Who asked to stop and has not been answered by any docent yet. */
export function useStopCalls(): StopCallsNow {
  const { scenario, interventions } = useRegie();
  const { play, intervene } = useText('docent');
  const { view } = useSession();
  const placeOf = (person: PersonView | undefined) =>
    scenario.places.find(({ id }) => id === (person?.travel?.to ?? person?.place))?.name ?? '';
  const calls = view.optOuts
    .filter(({ answered }) => !answered)
    .map(({ player, name }) => {
      const person = view.people[player];
      const team = scenario.teams.find(({ id }) => id === person?.team)?.short ?? '';
      return { player, name, team, place: placeOf(person) };
    });
  return {
    calls,
    attention: calls[0] && play.stop.title(calls[0].name),
    go: ({ player, name }) =>
      void interventions.intervene({ type: 'AnswerOptOut', player }, intervene.done.AnswerOptOut(name)),
  };
}
