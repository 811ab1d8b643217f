import { ContactsPanel } from '../../panels/contacts-panel.tsx';
import { useText } from '../../text/use-text.ts';
import { useCommand } from '../use-command.ts';
import { usePlay } from '../use-play.ts';
import { contactBook } from './contact-book.ts';

/** The contacts of this team, ready to phone. */
export function PhoneContacts() {
  const { view, stage, me, canAct } = usePlay();
  const { contacts: text } = useText('phone');
  const { send, busy, refusal } = useCommand();
  const book = contactBook(view, stage, me.team, text.directLine);

  function call(id: string): void {
    const contact = book.find((one) => one.id === id);
    if (contact) void send({ type: 'Dial', number: contact.dial });
  }

  return (
    <ContactsPanel
      contacts={book.map(({ id, name, post, number }) => {
        return { id, name, post, number, face: id.replace(/^actor-/, '') };
      })}
      canCall={canAct && !busy}
      refusal={refusal}
      onCall={call}
    />
  );
}
