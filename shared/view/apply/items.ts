import type { InjectEvent } from '../../session/events/injects.ts';
import type { MessageEvent } from '../../session/events/messages.ts';
import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { ThingId } from '../../vocabulary/ids.ts';
import type { ItemView, SessionView } from '../session-view.ts';
import { applyMsel } from './msel.ts';

/** Folds everything that arrives, is written, opened or withdrawn. */
export function applyItems(view: SessionView, event: InjectEvent | MessageEvent, at: ExerciseTime): void {
  switch (event.type) {
    case 'InjectReleased':
      addItem(view, {
        ...bareItem(event.item, at),
        from: event.from,
        recipients: event.recipients,
        title: event.title,
        content: { kind: 'delivered', delivered: event.content },
        ...(event.inject === undefined ? {} : { inject: event.inject }),
      });
      return applyMsel(view, event, at);
    case 'MessageSent':
      return addItem(view, {
        ...bareItem(event.item, at),
        from: event.from,
        recipients: event.recipients,
        title: event.subject,
        content: {
          kind: 'written',
          written: { channel: event.channel, subject: event.subject, body: event.body, forwards: event.forwards },
        },
        toActors: event.toActors,
        ...(event.inReplyTo === undefined ? {} : { inReplyTo: event.inReplyTo }),
      });
    case 'PostPublished':
      return addItem(view, {
        ...bareItem(event.item, at),
        from: event.from,
        title: event.text,
        content: { kind: 'written', written: { channel: event.channel, handle: event.handle, text: event.text } },
        ...(event.inReplyTo === undefined ? {} : { inReplyTo: event.inReplyTo }),
      });
    case 'ItemOpened':
      return changeItem(view, event.item, (item) => ({
        ...item,
        openedBy: item.openedBy.includes(event.player) ? item.openedBy : [...item.openedBy, event.player],
      }));
    case 'NoteWritten': {
      const { player, name, text } = event;
      return changeItem(view, event.item, (item) => ({ ...item, notes: [...item.notes, { player, name, text, at }] }));
    }
    case 'InjectRecalled':
      changeItem(view, event.item, (item) => ({ ...item, recalled: true }));
      return applyMsel(view, event, at);
    case 'ChatSent': {
      const { type: _type, ...line } = event;
      view.chat.push({ ...line, at });
      return;
    }
    case 'ContactMade':
      view.contact ??= { at, via: event.via, ...(event.by === undefined ? {} : { by: event.by }) };
      return;
    case 'ReplyScheduled':
      return;
    default:
      return applyMsel(view, event, at);
  }
}

function bareItem(id: ThingId, at: ExerciseTime) {
  return { id, at, recipients: [], toActors: [], openedBy: [], notes: [], recalled: false };
}

function addItem(view: SessionView, item: ItemView): void {
  view.items.push(item);
}

// Items are opened soon after they arrive, so looking from the end finds them at once.
function changeItem(view: SessionView, id: ThingId, change: (item: ItemView) => ItemView): void {
  for (let index = view.items.length - 1; index >= 0; index--) {
    const item = view.items[index];
    if (item?.id === id) {
      view.items[index] = change(item);
      return;
    }
  }
}
