import { CallHistoryPanel } from '../../panels/call-history-panel.tsx';
import { Refusal } from '../../panels/refusal.tsx';
import { useText } from '../../text/use-text.ts';
import { useCommand } from '../use-command.ts';
import { usePlay } from '../use-play.ts';
import { useVoices } from '../voices/use-voices.ts';
import { callFacts } from './call-facts.ts';
import { callRow } from './call-rows.ts';
import { contactBook } from './contact-book.ts';

/** Every call and visit of the team, newest first. */
export function PhoneHistory({ onRead }: { onRead: (call: string) => void }) {
  const play = usePlay();
  const { view, stage, me, storyTime, canAct } = play;
  const { history, contacts } = useText('phone');
  const { send, busy, refusal } = useCommand();
  const voiceOf = useVoices();
  const book = contactBook(view, stage, me.team, contacts.directLine);
  const dialFor = (id: string) => {
    const from = view.calls.find((call) => call.id === id)?.from;
    if (from?.kind === 'player') return book.find((one) => one.id === `team-${from.team}`)?.dial;
    return book.find((one) => one.id === `actor-${from?.id}`)?.dial;
  };
  const rows = view.calls
    .toReversed()
    .map((call) => ({
      ...callRow(callFacts(call, play), storyTime(call.rangAt), history),
      voice: voiceOf(call.voicemailAudio),
    }))
    .map((row) => ({ ...row, canCallBack: row.canCallBack && dialFor(row.id) !== undefined }));

  function callBack(id: string): void {
    const number = dialFor(id);
    if (number !== undefined) void send({ type: 'Dial', number });
  }

  return (
    <>
      <Refusal text={refusal} />
      <CallHistoryPanel calls={rows} canCall={canAct && !busy} onRead={onRead} onCallBack={callBack} />
    </>
  );
}
