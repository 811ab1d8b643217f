import type { Area } from './area.ts';
import type { Point } from './iso.ts';

/** A spot of the drawn town without a sign of its own, where a scenario can put a place; its door is a node of the paths. */
export interface OtherSpot {
  readonly id: string;
  /** Short enough for a label on the map. */
  readonly label: string;
  /** The tip of the label, in pixels of the world. */
  readonly pin: Point;
  /** What its small picture is about, in pixels of the world. */
  readonly view: Area;
}

export const otherSpots: readonly OtherSpot[] = [
  { id: 'sluisplein', label: 'Sluisplein', pin: [476, 398], view: { x: 472, y: 377, w: 100, h: 78 } },
  { id: 'hoekhuis', label: 'Hoekhuis', pin: [618, 366], view: { x: 582, y: 382, w: 110, h: 92 } },
  { id: 'grachtenpand', label: 'Grachtenpand', pin: [545, 140], view: { x: 440, y: 135, w: 130, h: 120 } },
  { id: 'school', label: 'School', pin: [925, 270], view: { x: 880, y: 262, w: 130, h: 95 } },
  { id: 'galerijflat', label: 'Galerijflat', pin: [1146, 150], view: { x: 1092, y: 142, w: 110, h: 125 } },
  { id: 'voetbalveld', label: 'Voetbalveld', pin: [1262, 280], view: { x: 1194, y: 250, w: 172, h: 110 } },
];
