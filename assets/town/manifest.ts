import type { Area } from './area.ts';
import { iso, WORLD } from './iso.ts';
import { type MoodId, moodIds } from './mood.ts';
import { type OtherSpot, otherSpots } from './other-spots.ts';
import { edges, nodes } from './paths.ts';
import { type PlaceId, places } from './places.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A picture of the whole world in one mood, at two sizes. */
export interface MoodPictures {
  readonly id: MoodId;
  readonly '1x': string;
  readonly '2x': string;
}

/** One place as the scene needs it; positions in pixels of the world. */
export interface PlaceEntry {
  readonly id: PlaceId;
  readonly name: string;
  readonly label: string;
  readonly address: string;
  /** The tip of the label. */
  readonly pin: Spot;
  /** Where tokens stand; also the node of the path graph with the id of the place. */
  readonly door: Spot;
  /** The nodes next to the door. */
  readonly neighbours: readonly string[];
  /** The building alone, by day, at double size: for glow, or to be redrawn by an illustrator. */
  readonly texture: Area & { readonly file: string };
  /** A small picture for panels and cards. */
  readonly picture: string;
}

/** A spot without a sign, where a scenario can put a place of its own; as a place, without a texture. */
export type SpotEntry = Pick<PlaceEntry, 'label' | 'pin' | 'door' | 'neighbours' | 'picture'> & { readonly id: string };

/** What `assets/maps/town.json` holds. */
export interface TownManifest {
  readonly width: number;
  readonly height: number;
  readonly moods: readonly MoodPictures[];
  readonly places: readonly PlaceEntry[];
  readonly spots: readonly SpotEntry[];
  readonly paths: {
    readonly nodes: readonly ({ readonly id: string } & Spot)[];
    readonly edges: readonly (readonly [from: string, to: string])[];
  };
}

export const moodFile = (mood: MoodId, scale: 1 | 2): string => `town-${mood}${scale === 2 ? '@2x' : ''}.webp`;
export const textureFile = (id: PlaceId): string => `texture-${id}@2x.webp`;
export const pictureFile = (id: string): string => `place-${id}.webp`;

/** Where a node of the path graph falls in the picture. */
function spotOf(node: string): Spot {
  const ground = nodes[node];
  if (ground === undefined) throw new Error(`no node ${node}`);
  const [x, y] = iso(ground[0], ground[1]);
  return { x: Math.round(x), y: Math.round(y) };
}

const neighboursOf = (node: string): string[] =>
  edges.flatMap(([from, to]) => (from === node ? [to] : to === node ? [from] : []));

const spotEntry = ({ id, label, pin }: OtherSpot): SpotEntry => ({
  id,
  label,
  pin: { x: pin[0], y: pin[1] },
  door: spotOf(id),
  neighbours: neighboursOf(id),
  picture: pictureFile(id),
});

/** The data file of the town; the textures are measured by the browser that draws them. */
export function townManifest(textures: ReadonlyMap<PlaceId, Area>): TownManifest {
  return {
    ...WORLD,
    moods: moodIds.map((id) => ({ id, '1x': moodFile(id, 1), '2x': moodFile(id, 2) })),
    places: places.map(({ id, name, label, address, pin }) => ({
      id,
      name,
      label,
      address,
      pin: { x: pin[0], y: pin[1] },
      door: spotOf(id),
      neighbours: neighboursOf(id),
      texture: { file: textureFile(id), ...(textures.get(id) ?? { x: 0, y: 0, w: 0, h: 0 }) },
      picture: pictureFile(id),
    })),
    spots: otherSpots.map(spotEntry),
    paths: { nodes: Object.keys(nodes).map((id) => ({ id, ...spotOf(id) })), edges },
  };
}
