import type { Stage } from '../../../shared/view/stage.ts';
import { placePicture } from '../../art/drawn-town.ts';
import { PlacePanel, type PlaceStatus } from '../../panels/place-panel.tsx';
import { useExerciseTime } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { PATHS } from '../routes.ts';
import { useCommand } from '../use-command.ts';
import { usePlay } from '../use-play.ts';
import { contactsAt } from './place-contacts.ts';
import { peopleAt, type Somebody } from './who-is-where.ts';

type Place = Stage['places'][number];
type ChosenPlaceProps = { place: Place; people: readonly Somebody[]; goTo: (path: string) => void };

/** The place of the side panel, with what can be done about it. */
export function ChosenPlace({ place, people, goTo }: ChosenPlaceProps) {
  const { stage, canAct } = usePlay();
  const { send, busy, refusal } = useCommand();
  const status = useStatus(place, people);
  const contacts = contactsAt(place, stage);

  async function call(id: string): Promise<void> {
    const number = contacts.find((contact) => contact.id === id)?.number;
    if (number !== undefined && (await send({ type: 'Dial', number }))) goTo(PATHS.phone);
  }

  return (
    <PlacePanel
      {...{ name: place.name, description: place.description, status, contacts, refusal }}
      picture={placePicture(stage.places, place.id)}
      people={peopleAt(place.id, people).map(({ name }) => name)}
      canAct={canAct && !busy}
      onGo={() => void send({ type: 'TravelTo', place: place.id })}
      onCall={(id) => void call(id)}
    />
  );
}

function useStatus(place: Place, people: readonly Somebody[]): PlaceStatus {
  const { stage, storyTime } = usePlay();
  const text = useText('map');
  const at = useExerciseTime(5000);
  const me = people.find((person) => person.me);
  if (me?.travel) {
    const to = stage.places.find(({ id }) => id === me.travel?.to)?.name ?? me.travel.to;
    return { kind: 'walking', to, arrives: storyTime(me.travel.arrives) };
  }
  if (me?.place === place.id) return { kind: 'here' };
  const halfMinutes = Math.round(place.travel / 30_000);
  return { kind: 'away', span: text.minutes(halfMinutes / 2), arrives: storyTime(at + place.travel) };
}
