import * as z from 'zod/mini';

/** A point in the picture of the town, in pixels of the world (1 to 1 at scale 1). */
export const Spot = z.object({ x: z.number(), y: z.number() });
export type Spot = z.infer<typeof Spot>;

export const MOODS = ['day', 'dusk', 'fog', 'night'] as const;
/** The light over the town. */
export const Mood = z.enum(MOODS);
export type Mood = z.infer<typeof Mood>;

/** Streets as a graph; the door of a place is the node with the place's id. */
export const Paths = z.object({
  nodes: z.array(z.object({ id: z.string(), x: z.number(), y: z.number() })),
  edges: z.array(z.tuple([z.string(), z.string()])),
});
export type Paths = z.infer<typeof Paths>;

const Pinned = z.object({ id: z.string(), label: z.string(), pin: Spot, door: Spot });

/** What the map needs of `assets/maps/town.json`. */
export const Town = z.object({
  width: z.number(),
  height: z.number(),
  moods: z.array(z.object({ id: Mood, '1x': z.string(), '2x': z.string() })),
  places: z.array(Pinned),
  spots: z.array(Pinned),
  paths: Paths,
});
export type Town = z.infer<typeof Town>;

const FOLDER = '/assets/maps/';

/** The town as it lies on the server, its other spots among the places. Throws when it does not come or is not a town. */
export async function loadTown(read: (address: string) => Promise<Response> = fetch): Promise<Town> {
  const response = await read(`${FOLDER}town.json`);
  if (!response.ok) throw new Error(`the town answers ${response.status}`);
  const town = Town.parse(await response.json());
  return { ...town, places: [...town.places, ...town.spots] };
}

/** Address of the picture of the whole town, twice as sharp when a world pixel covers more than one on screen. */
export function townPicture(town: Town, mood: Mood, pixelsPerWorldPixel: number): string {
  const pictures = town.moods.find(({ id }) => id === mood) ?? town.moods[0];
  const file = pixelsPerWorldPixel > 1.05 ? pictures?.['2x'] : pictures?.['1x'];
  return FOLDER + (file ?? '');
}
