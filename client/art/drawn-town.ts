import type { Stage } from '../../shared/view/stage.ts';

type Places = Stage['places'];
type Walker = { place: string; travel?: { from: string; to: string } | undefined };
type SpotPin = { id: string; label: string };

/** The spot of the drawn town where a place of the scenario stands; both by id. */
export function spotOf(places: Places, place: string): string {
  return places.find(({ id }) => id === place)?.drawnAs ?? place;
}

/** Shown for a place that was never drawn. */
export const TOWN_PICTURE = '/assets/maps/town-day.webp';

/** Address of the small drawing of a place; nothing lies there for a place that was never drawn. Without one: the town. */
export function placePicture(places: Places, place: string | undefined): string {
  if (place === undefined) return TOWN_PICTURE;
  return `/assets/maps/place-${spotOf(places, place)}.webp`;
}

/** The same person, standing and walking on spots instead of places. */
export function onSpots<Person extends Walker>(places: Places, person: Person): Person {
  const { place, travel } = person;
  const walk = travel && { ...travel, from: spotOf(places, travel.from), to: spotOf(places, travel.to) };
  return { ...person, place: spotOf(places, place), travel: walk };
}

/** The pins of the spots that a scenario uses, by place; on a borrowed spot under the scenario's own name. */
export function placePins<Pin extends SpotPin>(places: Places, pins: readonly Pin[]): Pin[] {
  return pins.flatMap((pin) => {
    const place = places.find(({ id, drawnAs }) => (drawnAs ?? id) === pin.id);
    if (!place) return [];
    return [{ ...pin, id: place.id, label: place.drawnAs === undefined ? pin.label : shortName(place.name) }];
  });
}

function shortName(name: string): string {
  return name.split(',')[0] ?? name;
}
