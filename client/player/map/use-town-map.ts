import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Stage } from '../../../shared/view/stage.ts';
import { onSpots, placePins, spotOf } from '../../art/drawn-town.ts';
import { useStore } from '../../store/use-session.ts';
import type { Somebody } from './who-is-where.ts';

/** `list-only`: nothing can be drawn here, the list has to do. */
export type MapState = 'loading' | 'drawn' | 'list-only';

export type TownMapUse = {
  frameRef: RefObject<HTMLElement | null>;
  holderRef: RefObject<HTMLDivElement | null>;
  state: MapState;
  /** Of the places that are drawn, by the id of the place. */
  pins: readonly { id: string; label: string; x: number; y: number }[];
  lookAt: (place: string) => void;
};

type Shown = { people: readonly Somebody[]; storyTime: string; still: boolean };
type TownMap = Awaited<ReturnType<typeof openTownMap>>;

/** The map of the town in a frame: comes with its own download, and shows what `sight` says of these places. */
export function useTownMap(sight: Shown, places: Stage['places']): TownMapUse {
  const shown: Shown = { ...sight, people: sight.people.map((person) => onSpots(places, person)) };
  const store = useStore();
  const frameRef = useRef<HTMLElement>(null);
  const holderRef = useRef<HTMLDivElement>(null);
  const map = useRef<TownMap>(undefined);
  const latest = useRef(shown);
  const [state, setState] = useState<MapState>('loading');
  const [pins, setPins] = useState<TownMapUse['pins']>([]);

  useEffect(() => {
    let isGone = false;
    const [frame, holder] = [frameRef.current, holderRef.current];
    if (!frame || !holder) return;
    openTownMap({
      ...{ frame, holder, shown: latest.current, exerciseTime: store.exerciseTime, onPins: setPins },
      onDrawn: () => setState('drawn'),
      onLost: () => setState('list-only'),
    })
      .then((opened) => {
        if (isGone) return opened.close();
        map.current = opened;
        opened.show(latest.current);
      })
      .catch(() => {
        if (!isGone) setState('list-only');
      });
    return () => {
      isGone = true;
      map.current?.close();
      map.current = undefined;
    };
  }, [store]);

  // The view is folded in place, so what it says tells whether something changed.
  const said = JSON.stringify(shown);
  useEffect(() => {
    latest.current = JSON.parse(said) as Shown;
    map.current?.show(latest.current);
  }, [said]);

  return {
    ...{ frameRef, holderRef, state, pins: placePins(places, pins) },
    lookAt: (place) => map.current?.lookAt(spotOf(places, place)),
  };
}

async function openTownMap(options: Parameters<OpenTownMap>[0]) {
  return (await import('../../scenes/town-map.ts')).openTownMap(options);
}

type OpenTownMap = typeof import('../../scenes/town-map.ts').openTownMap;
