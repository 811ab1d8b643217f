import { toStoryTime } from '../../shared/vocabulary/story-time.ts';
import { playerFace } from '../art/face-url.ts';
import { DecisionPanel } from '../panels/decision-panel.tsx';
import { useExerciseTime, useSession } from '../store/use-session.ts';
import { useText } from '../text/use-text.ts';
import { OpenDecision } from './open-decision.tsx';
import { useMe } from './use-me.ts';

/** Everything the team has to decide or has decided. */
export function DecisionsScreen() {
  const text = useText('decisions');
  const { view, welcome } = useSession();
  const now = useExerciseTime();
  const me = useMe();
  if (!welcome) return null;
  const { story } = welcome.stage;
  const order = Object.keys(view.people);
  const faceOf = (player: string) => playerFace(player, order);
  const ours = view.decisions.filter(({ team }) => me === undefined || team === me.team);
  const open = ours.filter(({ outcome }) => outcome === undefined).toSorted((a, b) => a.closes - b.closes);
  const taken = ours.filter(({ outcome }) => outcome !== undefined).toReversed();
  return (
    <div className="decisions-screen">
      <h1 tabIndex={-1}>{text.title}</h1>
      {open.length === 0 && <p>{text.none}</p>}
      {open.map((point) => (
        <OpenDecision key={`${point.id}/${point.team}`} point={point} now={now} story={story} faceOf={faceOf} />
      ))}
      {taken.length > 0 && (
        <section className="decisions-taken" aria-labelledby="decisions-taken">
          <h2 id="decisions-taken">{text.taken}</h2>
          {taken.map((point) => (
            <details key={`${point.id}/${point.team}`}>
              <summary>
                {toStoryTime(point.outcome?.at ?? point.openedAt, story)} {point.title}
              </summary>
              <DecisionPanel point={point} now={now} story={story} me={me?.player} faceOf={faceOf} />
            </details>
          ))}
        </section>
      )}
    </div>
  );
}
