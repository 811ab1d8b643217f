import type { CallView } from '../../../shared/view/session-view.ts';
import { CallAnswersPanel } from '../../panels/call-answers-panel.tsx';
import { useCommand } from '../use-command.ts';
import { useDraft } from '../use-draft.ts';
import { usePlay } from '../use-play.ts';

/** What this player can say in the call she holds. */
export function CallAnswers({ call }: { call: CallView }) {
  const { canAct } = usePlay();
  const { send, busy, refusal } = useCommand();
  const [draft, setDraft, clear] = useDraft(`call.${call.id}`, '');
  const [hasKeys] = useDraft('shortcuts', true);

  async function say(): Promise<void> {
    if (await send({ type: 'SpeakInCall', call: call.id, text: draft.trim() })) clear();
  }

  return (
    <CallAnswersPanel
      offers={call.offers}
      draft={draft}
      onDraft={setDraft}
      onOffer={(line) => void send({ type: 'SpeakInCall', call: call.id, line })}
      onSay={() => void say()}
      canSpeak={canAct && !busy}
      hasKeys={hasKeys}
      refusal={refusal}
    />
  );
}
