import { useRef } from 'react';
import type { DecisionView } from '../../shared/view/session-view.ts';
import { DecisionPanel } from '../panels/decision-panel.tsx';
import { useExerciseTime } from '../store/use-session.ts';
import { useText } from '../text/use-text.ts';
import { OpenDecision } from './open-decision.tsx';
import { SettledDecision } from './settled-decision.tsx';
import { usePlay } from './use-play.ts';
import { useSettled } from './use-settled.ts';

/** Everything the team has to decide or has decided. */
export function DecisionsScreen() {
  const text = useText('decisions');
  const { view, stage, me, storyTime, canWrite, ...play } = usePlay();
  const now = useExerciseTime();
  const title = useRef<HTMLHeadingElement>(null);
  const faceOf = (player: string) => play.faceOf({ kind: 'player', id: player });
  const ours = view.decisions.filter(({ team }) => team === me.team);
  const { isSettled, putAway } = useSettled(ours, me.player, canWrite);
  const isOpen = ({ outcome }: DecisionView) => outcome === undefined;
  const atHand = ours.filter((point) => isOpen(point) || isSettled(point)).toSorted((a, b) => a.closes - b.closes);
  const taken = ours.filter((point) => !isOpen(point) && !isSettled(point)).toReversed();
  const frame = { now, story: stage.story, faceOf };
  return (
    <div className="decisions-screen">
      <h1 ref={title} tabIndex={-1}>
        {text.title}
      </h1>
      {atHand.length === 0 && <p>{text.none}</p>}
      {atHand.map((point) =>
        isOpen(point) ? (
          <OpenDecision key={point.id} point={point} {...frame} />
        ) : (
          <SettledDecision
            key={point.id}
            point={point}
            onSeen={() => {
              putAway(point.id);
              title.current?.focus();
            }}
          />
        ),
      )}
      {taken.length > 0 && (
        <section className="decisions-taken" aria-labelledby="decisions-taken">
          <h2 id="decisions-taken">{text.taken}</h2>
          {taken.map((point) => (
            <details key={point.id}>
              <summary>
                {storyTime(point.outcome?.at ?? point.openedAt)} {text.summary(point.title, choiceOf(point))}
              </summary>
              <DecisionPanel point={point} me={me.player} {...frame} />
            </details>
          ))}
        </section>
      )}
    </div>
  );
}

function choiceOf({ outcome }: DecisionView): string | undefined {
  return outcome?.kind === 'made' ? outcome.label : undefined;
}
