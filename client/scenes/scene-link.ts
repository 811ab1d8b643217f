import type { Camera, Size } from './camera.ts';
import type { MapPerson } from './tokens.ts';
import type { Mood, Town } from './town-data.ts';

/** What is to be seen, plain data. `still`: nobody walks. */
export type Shown = { people: readonly MapPerson[]; mood: Mood; still: boolean };

/** How it is looked at. `frame` in CSS pixels; `ratio`: device pixels per CSS pixel. */
export type Look = { camera: Camera; frame: Size; ratio: number };

/** All that the scenes know of the world outside. They read it for every frame; a change is a new object. */
export type SceneLink = {
  town: Town;
  shown: () => Shown;
  look: () => Look;
  /** Exercise time in ms. */
  exerciseTime: () => number;
  /** The first whole picture is on the screen. */
  onDrawn: () => void;
  /** It cannot be drawn, or not any more. */
  onLost: () => void;
};
