import { Footprints, MapPin, Phone } from 'lucide-react';
import { useId, useRef } from 'react';
import { TOWN_PICTURE } from '../art/drawn-town.ts';
import { useText } from '../text/use-text.ts';
import './place-panel.css';
import { Refusal } from './refusal.tsx';

/** What "me" has to do with a place. Times are story time; `span` is the travel in words, "2 minuten". */
export type PlaceStatus =
  | { kind: 'here' }
  | { kind: 'away'; span: string; arrives: string }
  | { kind: 'walking'; to: string; arrives: string };

type PlacePanelProps = {
  name: string;
  description: string;
  /** Address of the drawing of the place. */
  picture: string;
  status: PlaceStatus;
  /** Who is there, by name. */
  people: readonly string[];
  /** Whoever can be phoned about this place. */
  contacts: readonly { id: string; name: string }[];
  canAct: boolean;
  refusal: string | undefined;
  onGo: () => void;
  onCall: (contact: string) => void;
};

/** The chosen place: what it looks like, what it takes to go there, whom to phone first. */
export function PlacePanel(props: PlacePanelProps) {
  const text = useText('map');
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, description, picture, status, people, contacts, canAct, refusal, onGo } = props;
  function go(): void {
    // The button goes when the walk begins.
    heading.current?.focus();
    onGo();
  }
  return (
    <section className="place" aria-labelledby={title}>
      <p className="place-kicker">{text.chosen}</p>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <img
        key={picture}
        className="place-picture"
        src={picture}
        alt=""
        width={480}
        height={270}
        onError={({ currentTarget }) => {
          if (!currentTarget.src.endsWith(TOWN_PICTURE)) currentTarget.src = TOWN_PICTURE;
        }}
      />
      <p>{description}</p>
      {people.length > 0 && (
        <p className="place-people">
          <MapPin size={16} aria-hidden /> {people.join(', ')}
        </p>
      )}
      <div role="status">
        {status.kind === 'here' && <p className="place-note">{text.here}</p>}
        {status.kind === 'walking' && (
          <p className="place-note">
            {text.onTheWay(status.to, status.arrives)} {text.working}
          </p>
        )}
      </div>
      <Refusal text={refusal} />
      {status.kind === 'away' && (
        <button type="button" className="button button-primary place-verb" disabled={!canAct} onClick={go}>
          <Footprints size={20} aria-hidden />
          <span>
            {text.go} <span className="place-cost">{text.goCost(status.span, status.arrives)}</span>
          </span>
        </button>
      )}
      {contacts.map((contact) => (
        <button
          key={contact.id}
          type="button"
          className="button place-verb"
          disabled={!canAct}
          onClick={() => props.onCall(contact.id)}
        >
          <Phone size={20} aria-hidden /> {text.call(contact.name)}
        </button>
      ))}
    </section>
  );
}
