import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { MapPinsPanel } from '../panels/map-pins-panel.tsx';
import { MapPlacesPanel } from '../panels/map-places-panel.tsx';
import { useExerciseTime } from '../store/use-session.ts';
import { useText } from '../text/use-text.ts';
import { ChosenPlace } from './map/chosen-place.tsx';
import { MapKeys, StillSwitch } from './map/map-settings.tsx';
import { useStill } from './map/use-still.ts';
import { useTownMap } from './map/use-town-map.ts';
import { everybody, peopleAt } from './map/who-is-where.ts';
import { usePlay } from './use-play.ts';
import './map-screen.css';

/** Kaart: the town with everybody in it, the chosen place, and all of it once more as a list. */
export function MapScreen() {
  const { view, stage, me, storyTime, faceOf, snapshot } = usePlay();
  const text = useText('map');
  const [, goTo] = useHashLocation();
  const [picked, setPicked] = useState<string>();
  const still = useStill();
  const people = everybody(view, stage, me, snapshot.joiners);
  const map = useTownMap({ people, storyTime: storyTime(useExerciseTime(5000)), still: still.isStill }, stage.places);
  const nameOf = (place: string) => stage.places.find(({ id }) => id === place)?.name ?? place;
  const where = people.find((person) => person.me);
  const chosen = stage.places.find(({ id }) => id === (picked ?? where?.travel?.to ?? where?.place)) ?? stage.places[0];

  return (
    <div className="map-screen">
      <h1 className="visually-hidden">{text.title}</h1>
      {map.state === 'list-only' ? (
        <p className="map-missing">{text.listOnly}</p>
      ) : (
        <section ref={map.frameRef} className="map-board" aria-label={text.board}>
          <div ref={map.holderRef} className="map-canvas" aria-hidden="true" />
          {map.state === 'loading' && <p className="map-loading">{text.loading}</p>}
          <MapPinsPanel
            pins={map.pins.map((pin) => ({ ...pin, people: peopleAt(pin.id, people).length }))}
            chosen={chosen?.id}
            onChoose={setPicked}
            onReach={map.lookAt}
          />
        </section>
      )}
      <aside className="map-side">
        {chosen && <ChosenPlace key={chosen.id} place={chosen} people={people} goTo={goTo} />}
        <div className="map-lists">
          <MapPlacesPanel
            people={people.map(({ id, name, ring, me: isMe, place, travel }) => ({
              ...{ id, name, ring, me: isMe, face: faceOf({ kind: 'player', id }) },
              where: travel ? text.walking(nameOf(travel.to), storyTime(travel.arrives)) : nameOf(place),
            }))}
            places={stage.places.map(({ id, name }) => ({
              ...{ id, name },
              people: peopleAt(id, people).map((person) => person.name),
            }))}
            chosen={chosen?.id}
            onChoose={setPicked}
          />
          {map.state !== 'list-only' && <StillSwitch {...still} />}
          {map.state !== 'list-only' && <MapKeys />}
        </div>
      </aside>
    </div>
  );
}
