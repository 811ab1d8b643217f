import type { DecisionView } from '../../shared/view/session-view.ts';
import type { StoryClock } from '../../shared/vocabulary/story-time.ts';
import { DecisionPanel } from '../panels/decision-panel.tsx';
import { type DecisionDraft, DecisionRecordForm } from '../panels/decision-record-form.tsx';
import { possibleGrounds, stillThere } from './decision-ground.ts';
import { useCommand } from './use-command.ts';
import { useDecisionDraft } from './use-decision-draft.ts';
import { usePlay } from './use-play.ts';

type OpenProps = { point: DecisionView; now: number; story: StoryClock; faceOf: (player: string) => string };

/** A decision point that is still open, with the form that records it. The reason is kept as a draft. */
export function OpenDecision({ point, now, story, faceOf }: OpenProps) {
  const { view, me, canWrite } = usePlay();
  const { send, busy, refusal } = useCommand();
  const [draft, change, clear] = useDecisionDraft(point.id);
  const decision = point.id;
  const grounds = possibleGrounds(view, me.team);
  const myVote = point.votes.find(({ player }) => player === me.player)?.option ?? '';

  async function record({ option, rationale, findings }: DecisionDraft): Promise<void> {
    const based = findings.length > 0 ? { findings } : {};
    if (await send({ type: 'MakeDecision', decision, option, rationale, ...based })) clear();
  }

  return (
    <DecisionPanel
      point={point}
      now={now}
      story={story}
      me={me.player}
      faceOf={faceOf}
      onVote={canWrite ? (option) => void send({ type: 'CastVote', decision, option }) : undefined}
    >
      {canWrite && (
        <DecisionRecordForm
          point={point}
          grounds={grounds}
          draft={{ ...draft, option: draft.option || myVote, findings: stillThere(draft.findings, grounds) }}
          busy={busy}
          refusal={refusal}
          onDraft={change}
          onRecord={(complete) => void record(complete)}
        />
      )}
    </DecisionPanel>
  );
}
