import { ChatThread } from '../../panels/chat-thread.tsx';
import { useText } from '../../text/use-text.ts';
import { useCommand } from '../use-command.ts';
import { useDraft } from '../use-draft.ts';
import { usePlay } from '../use-play.ts';

/** One conversation: the own team's, or the line between the teams. */
export function Thread({ thread }: { thread: 'team' | 'line' }) {
  const { view, stage, me, storyTime, faceOf, canWrite } = usePlay();
  const chat = useText('chat');
  const { send, busy, refusal } = useCommand();
  const [draft, setDraft, clear] = useDraft(`chat.${thread}`, '');
  const lines = view.chat.filter((line) => line.thread === thread);
  const words =
    thread === 'team'
      ? { label: chat.team, hint: chat.teamHint, empty: chat.empty }
      : { label: chat.line, hint: chat.lineHint, empty: chat.emptyLine };

  async function say(): Promise<void> {
    if (await send({ type: 'SendChat', thread, text: draft.trim() })) clear();
  }

  return (
    <ChatThread
      {...words}
      lines={lines.map((line, place) => ({
        id: `${place}`,
        name: line.name,
        face: faceOf({ kind: 'player', id: line.player }),
        text: line.text,
        time: storyTime(line.at),
        isMine: line.player === me.player,
        team: thread === 'line' ? stage.teams.find(({ id }) => id === line.team)?.short : undefined,
      }))}
      draft={draft}
      onDraft={setDraft}
      onSend={() => void say()}
      isBusy={busy}
      canWrite={canWrite}
      refusal={refusal}
    />
  );
}
