import { type Ref, useEffect } from 'react';
import type { ItemView } from '../../../shared/view/session-view.ts';
import { Reader } from '../../panels/reading/reader.tsx';
import { useStore } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { usePlay } from '../use-play.ts';
import { postPath } from '../where.ts';
import type { DeskChannel } from './desk-entries.ts';
import { ItemNotes } from './item-notes.tsx';
import { ItemPaper } from './item-paper.tsx';

type ReadItemProps = {
  item: ItemView;
  channel: DeskChannel;
  isSent: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  noteRef: Ref<HTMLTextAreaElement>;
};

/** Lezen: one item with its notes. Showing it is opening it. */
export function ReadItem({ item, channel, isSent, headingRef, noteRef }: ReadItemProps) {
  const { view, faceOf, storyMoment } = usePlay();
  const common = useText('common');
  const desk = useText('desk');
  useOpened(item);
  const answered = view.items.find(({ id }) => id === item.inReplyTo);
  const medium = common.channels[channel];
  const when = `${capital(medium)}, ${storyMoment(item.at)}`;
  const { from } = item;
  return (
    <>
      <Reader
        title={item.title}
        from={{
          name: from.name,
          post: from.kind === 'actor' ? from.post : (view.people[from.id]?.seatTitle ?? ''),
          face: faceOf(from),
        }}
        when={isSent ? `${when}, ${desk.sentBy(from.name)}` : when}
        to={item.recipients.length > 0 ? item.recipients.join(', ') : undefined}
        answerTo={answered && { title: answered.title, href: `#${postPath(answered.id)}` }}
        headingRef={headingRef}
        isRecalled={item.recalled}
      >
        <ItemPaper content={item.content} />
      </Reader>
      <ItemNotes item={item} noteRef={noteRef} />
    </>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Tells the server once that this was read; silently again when it could not be said. */
function useOpened(item: ItemView): void {
  const store = useStore();
  const { me, view, snapshot } = usePlay();
  const isOpened = item.openedBy.includes(me.player) || item.from.id === me.player;
  const canSay = snapshot.state === 'live' && view.phase !== 'hotwash' && view.phase !== 'closed';
  useEffect(() => {
    if (!isOpened && canSay) void store.dispatch({ type: 'OpenItem', item: item.id });
  }, [store, item.id, isOpened, canSay]);
}
