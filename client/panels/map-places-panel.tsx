import { Face } from '../art/face.tsx';
import { useText } from '../text/use-text.ts';
import './map-places-panel.css';

/** Somebody on the map in words. `where`: the name of the place, or that she is on the way. */
export type PersonWhere = { id: string; name: string; face: string; ring: string; me: boolean; where: string };

/** A place in the list, with the names of who is there. */
export type PlaceRow = { id: string; name: string; people: readonly string[] };

type MapPlacesPanelProps = {
  people: readonly PersonWhere[];
  places: readonly PlaceRow[];
  chosen: string | undefined;
  onChoose: (place: string) => void;
};

/** Everything on the map as text: who is where, and all places to choose from. */
export function MapPlacesPanel({ people, places, chosen, onChoose }: MapPlacesPanelProps) {
  const text = useText('map');
  return (
    <>
      <section className="card map-who" aria-label={text.who}>
        <h2>{text.who}</h2>
        <ul className="plain-list map-people">
          {people.map(({ id, name, face, ring, me, where }) => (
            <li key={id}>
              <Face id={face} name={name} size={34} ring={ring} />
              <span>
                <strong>{name}</strong>
                {me && ` (${text.you})`}, {where}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="map-places" aria-label={text.places}>
        <h2>{text.places}</h2>
        <ul className="plain-list map-place-rows">
          {places.map(({ id, name, people: there }) => (
            <li key={id}>
              <button type="button" className="map-place" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
                <span className="map-place-name">{name}</span>{' '}
                <span className="map-place-people">{there.length > 0 ? there.join(', ') : text.nobody}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
