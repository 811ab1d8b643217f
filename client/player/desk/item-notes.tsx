import type { Ref } from 'react';
import type { ItemView } from '../../../shared/view/session-view.ts';
import { Notes } from '../../panels/notes.tsx';
import { useCommand } from '../use-command.ts';
import { useDraft } from '../use-draft.ts';
import { usePlay } from '../use-play.ts';

/** Notes of the team beside an item. The half-written one waits in this browser. */
export function ItemNotes({ item, noteRef }: { item: ItemView; noteRef: Ref<HTMLTextAreaElement> }) {
  const { storyTime, canWrite } = usePlay();
  const { send, busy, refusal } = useCommand();
  const [draft, setDraft, clear] = useDraft(`note.${item.id}`, '');
  async function add(): Promise<void> {
    if (await send({ type: 'WriteNote', item: item.id, text: draft })) clear();
  }
  return (
    <Notes
      notes={item.notes.map(({ name, text, at, player }) => ({
        id: `${player}-${at}-${text}`,
        ...{ name, text },
        time: storyTime(at),
      }))}
      draft={draft}
      onDraft={setDraft}
      onAdd={() => void add()}
      isBusy={busy}
      canWrite={canWrite}
      refusal={refusal}
      fieldRef={noteRef}
    />
  );
}
