import { useState } from 'react';
import type { Stage } from '../../../shared/view/stage.ts';
import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { MapPinsPanel } from '../../panels/map-pins-panel.tsx';
import { MapPlacesPanel } from '../../panels/map-places-panel.tsx';
import { faceOf } from '../../player/face-of.ts';
import { useStill } from '../../player/map/use-still.ts';
import { useTownMap } from '../../player/map/use-town-map.ts';
import { everybody, peopleAt, type Somebody } from '../../player/map/who-is-where.ts';
import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import '../../player/map-screen.css';
import './town-view.css';

const NOBODY = { player: '', team: '' };

/** Everybody on the map at this moment; a list says the same, and takes over where nothing can be drawn. */
export function TownView() {
  const { welcome } = useSession();
  return welcome ? <Town stage={welcome.stage} /> : null;
}

function Town({ stage }: { stage: Stage }) {
  const { view, clock, joiners } = useSession();
  const text = useText('map');
  const { town } = useText('debrief').replay;
  const [picked, setPicked] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const people = everybody(view, stage, NOBODY, joiners);
  const map = useTownMap(
    { people, storyTime: toStoryTime(clock.at, stage.story), still: useStill().isStill },
    stage.places,
  );
  const isListOnly = map.state === 'list-only';

  function choose(place: string): void {
    setPicked(place);
    setIsOpen(true);
  }

  return (
    <section className={isListOnly ? 'town town-listed' : 'town'} aria-label={town}>
      {isListOnly ? (
        <p className="muted">{text.listOnly}</p>
      ) : (
        <section ref={map.frameRef} className="map-board town-board" aria-label={text.board}>
          <div ref={map.holderRef} className="map-canvas" aria-hidden="true" />
          {map.state === 'loading' && <p className="map-loading">{text.loading}</p>}
          <MapPinsPanel
            pins={map.pins.map((pin) => ({ ...pin, people: peopleAt(pin.id, people).length }))}
            chosen={picked}
            onChoose={choose}
            onReach={map.lookAt}
          />
        </section>
      )}
      <details
        className="town-list"
        open={isOpen || isListOnly}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>{text.who}</summary>
        <WhoIsWhere {...{ people, stage, picked }} onChoose={setPicked} />
      </details>
    </section>
  );
}

type WhoProps = {
  people: readonly Somebody[];
  stage: Stage;
  picked: string | undefined;
  onChoose: (id: string) => void;
};

function WhoIsWhere({ people, stage, picked, onChoose }: WhoProps) {
  const { joiners } = useSession();
  const text = useText('map');
  const nameOf = (place: string) => stage.places.find(({ id }) => id === place)?.name ?? place;
  return (
    <MapPlacesPanel
      people={people.map(({ id, name, ring, me, place, travel }) => ({
        ...{ id, name, ring, me, face: faceOf({ kind: 'player', id }, joiners) },
        where: travel ? text.walking(nameOf(travel.to), toStoryTime(travel.arrives, stage.story)) : nameOf(place),
      }))}
      places={stage.places.map(({ id, name }) => ({
        ...{ id, name },
        people: peopleAt(id, people).map((person) => person.name),
      }))}
      chosen={picked}
      onChoose={onChoose}
    />
  );
}
