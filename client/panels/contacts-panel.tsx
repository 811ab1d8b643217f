import { Phone } from 'lucide-react';
import { useId, useState } from 'react';
import { Face } from '../art/face.tsx';
import { useText } from '../text/use-text.ts';
import './contacts-panel.css';
import { Refusal } from './refusal.tsx';

export type ContactRow = {
  id: string;
  name: string;
  post: string;
  number?: string | undefined;
  /** Portrait id. */
  face: string;
};

type ContactsPanelProps = {
  contacts: readonly ContactRow[];
  canCall: boolean;
  refusal: string | undefined;
  onCall: (contact: string) => void;
};

/** Who this team can phone, with a field to find somebody quickly. */
export function ContactsPanel({ contacts, canCall, refusal, onCall }: ContactsPanelProps) {
  const { contacts: text } = useText('phone');
  const [wanted, setWanted] = useState('');
  const id = useId();
  const words = wanted.toLowerCase().split(/\s+/);
  const found = contacts.filter(({ name, post, number = '' }) => {
    const whole = `${name} ${post} ${number}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  });
  return (
    <section className="contacts" aria-labelledby={id}>
      <h2 id={id}>{text.title}</h2>
      <input
        className="input"
        type="search"
        aria-label={text.find}
        placeholder={text.find}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <p className="visually-hidden" role="status">
        {wanted === '' ? '' : text.found(found.length)}
      </p>
      <Refusal text={refusal} />
      {found.length === 0 && <p className="muted">{text.nothing}</p>}
      <ul className="plain-list contacts-list">
        {found.map((contact) => (
          <Contact key={contact.id} {...contact} canCall={canCall} onCall={onCall} />
        ))}
      </ul>
    </section>
  );
}

type ContactProps = ContactRow & Pick<ContactsPanelProps, 'canCall' | 'onCall'>;

function Contact({ id, name, post, number, face, canCall, onCall }: ContactProps) {
  const { contacts: text } = useText('phone');
  return (
    <li className="contact">
      <Face id={face} name={name} size={40} />
      <div className="contact-who">
        <p className="contact-name">{name}</p>
        <p className="contact-post">{post}</p>
      </div>
      <span className="contact-number">{number}</span>
      <button
        type="button"
        className="button contact-call"
        aria-label={text.call(name)}
        disabled={!canCall}
        onClick={() => onCall(id)}
      >
        <Phone size={20} aria-hidden />
      </button>
    </li>
  );
}
