import { project } from './camera.ts';
import { keepLook } from './keep-look.ts';
import { keepWorld } from './keep-world.ts';
import { moodAt } from './mood.ts';
import { findRenderer } from './renderer.ts';
import type { Shown } from './scene-link.ts';
import { placeTokens } from './tokens.ts';
import { loadTown, type Spot, type Town } from './town-data.ts';

/** What is to be seen. `storyTime`, "10:42", decides the light; `still`: nobody walks. */
export type MapSight = Omit<Shown, 'mood'> & { storyTime: string };

/** Where the label of a place stands in the frame, in CSS pixels. */
export type Pin = { id: string; label: string; x: number; y: number };

export type TownMapOptions = {
  /** The box that people drag in; its size is the size of the map. */
  frame: HTMLElement;
  /** Where the canvas goes: a box inside the frame that is hidden from screen readers. */
  holder: HTMLElement;
  shown: MapSight;
  /** Exercise time in ms. */
  exerciseTime: () => number;
  onPins: (pins: Pin[]) => void;
  onDrawn: () => void;
  /** There is no map (any more); the list has to do. */
  onLost: () => void;
};

/** A map on screen. */
export type TownMap = {
  show: (shown: MapSight) => void;
  /** Brings a place into view when it is not. */
  lookAt: (place: string) => void;
  close: () => void;
};

/** Somebody who walks is drawn again this often (ms). */
const STEP_EVERY = 200;

/** Opens the map of the town, looking at "me". Rejects when there is nothing to draw with or nothing to draw. */
export async function openTownMap(options: TownMapOptions): Promise<TownMap> {
  const { frame, holder, exerciseTime, onPins, onDrawn, onLost } = options;
  const renderer = findRenderer();
  if (renderer === 'none') throw new Error('this browser cannot draw');
  const [town, { openWorld }] = await Promise.all([loadTown(), import('./world.ts')]);

  let shown = inItsLight(options.shown);
  const looker = keepLook(frame, town, spotOfMe(town, shown, exerciseTime()), () => {
    tellPins();
    world.draw();
  });
  const link = { town, exerciseTime, onDrawn, shown: () => shown, look: looker.look };
  const world = keepWorld((kind, lost) => openWorld(holder, kind, { ...link, onLost: lost }), renderer, onLost);
  const steps = setInterval(() => {
    if (!shown.still && shown.people.some(({ travel }) => travel)) world.draw();
  }, STEP_EVERY);

  function tellPins(): void {
    const { camera, frame: size } = looker.look();
    onPins(town.places.map(({ id, label, pin }) => ({ id, label, ...project(camera, size, pin) })));
  }

  tellPins();
  return {
    show: (next) => {
      shown = inItsLight(next);
      world.draw();
    },
    lookAt: (place) => {
      const pin = town.places.find(({ id }) => id === place)?.pin;
      if (pin) looker.lookAt(pin);
    },
    close: () => {
      clearInterval(steps);
      looker.close();
      world.close();
    },
  };
}

function inItsLight({ people, still, storyTime }: MapSight): Shown {
  return { people, still, mood: moodAt(storyTime) };
}

function spotOfMe(town: Town, { people }: Shown, at: number): Spot {
  const middle = { x: town.width / 2, y: town.height / 2 };
  const me = people.filter((person) => person.me);
  return placeTokens(town, me, at, 0)[0]?.spot ?? middle;
}
