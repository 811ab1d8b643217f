import type { Point } from './iso.ts';

export const placeIds = [
  'kantoor-swt',
  'kantoor-gc',
  'de-sluis',
  'stadhuis',
  'perszaal',
  'schippersflat',
  'apotheek',
  'studio-rtv',
  'veerstoep',
  'volkstuin',
  'de-ark',
  'cafe-de-loods',
  'brandweerpost',
] as const;
export type PlaceId = (typeof placeIds)[number];

/** A place of the scenarios: what it is called, where it stands (tiles) and where its label hangs (pixels). */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  /** Short enough for a label on the map. */
  readonly label: string;
  readonly address: string;
  /** The ground it covers, and the height that casts its shadow, in tiles. */
  readonly site: { readonly x: number; readonly y: number; readonly w: number; readonly d: number; readonly h: number };
  /** The tip of the label, in pixels of the world. The label hangs above it, beside the building or over its roof. */
  readonly pin: Point;
}

export const places: readonly Place[] = [
  {
    id: 'kantoor-swt',
    name: 'Wijkteamkantoor Sluisplein',
    label: 'Wijkteam',
    address: 'Sluisplein 3',
    site: { x: 5.3, y: 8.2, w: 3.3, d: 1.8, h: 1.9 },
    pin: [484, 362],
  },
  {
    id: 'kantoor-gc',
    name: 'Gezondheidscentrum Waalmondkade',
    label: 'Gezondheid',
    address: 'Kade 12',
    site: { x: 21.9, y: 9.1, w: 3.4, d: 2.4, h: 1.6 },
    pin: [1022, 556],
  },
  {
    id: 'de-sluis',
    name: 'Buurthuis De Sluis',
    label: 'De Sluis',
    address: 'Waaldijk 2',
    site: { x: -0.8, y: 9.1, w: 2.9, d: 1.9, h: 1.3 },
    pin: [362, 238],
  },
  {
    id: 'stadhuis',
    name: 'Stadhuis',
    label: 'Stadhuis',
    address: 'Markt 1',
    site: { x: 15, y: 8, w: 3.1, d: 1.7, h: 2.7 },
    pin: [756, 452],
  },
  {
    id: 'perszaal',
    name: 'Perszaal in het stadhuis',
    label: 'Perszaal',
    address: 'Markt 1, ingang Brugstraat',
    site: { x: 18.45, y: 8.2, w: 1.8, d: 1.8, h: 1.5 },
    pin: [1010, 512],
  },
  {
    id: 'schippersflat',
    name: 'Schippersflat',
    label: 'Schippersflat',
    address: 'Havenstraat 200-420',
    site: { x: 5.4, y: -5.3, w: 4.8, d: 1.4, h: 4.6 },
    pin: [824, 118],
  },
  {
    id: 'apotheek',
    name: 'Apotheek Kade',
    label: 'Apotheek',
    address: 'Kade 18',
    site: { x: 27, y: 9.9, w: 1.7, d: 1.7, h: 1.9 },
    pin: [1128, 622],
  },
  {
    id: 'studio-rtv',
    name: 'Studio RTV Riviermond',
    label: 'RTV Riviermond',
    address: 'Hoofdstraat 88',
    site: { x: 21.6, y: 3.5, w: 2.8, d: 2, h: 1.8 },
    pin: [1132, 460],
  },
  {
    id: 'veerstoep',
    name: 'Veerstoep',
    label: 'Veerstoep',
    address: 'Kade, bij het veer',
    site: { x: 12.3, y: 13.7, w: 1.4, d: 1.6, h: 0.2 },
    pin: [515, 556],
  },
  {
    id: 'volkstuin',
    name: 'Volkstuin De Bolder',
    label: 'De Bolder',
    address: 'Tuinpad, tuin 14',
    site: { x: -6.4, y: 2.9, w: 2, d: 1.5, h: 0.8 },
    pin: [304, 96],
  },
  {
    id: 'de-ark',
    name: 'De Ark',
    label: 'De Ark',
    address: 'Hoofdstraat 40',
    site: { x: 7.2, y: 4, w: 3.4, d: 2, h: 2.4 },
    pin: [790, 268],
  },
  {
    id: 'cafe-de-loods',
    name: 'Café De Loods',
    label: 'Café De Loods',
    address: 'Westerkade 1',
    site: { x: -0.1, y: -1, w: 1.9, d: 2.3, h: 2 },
    pin: [628, 84],
  },
  {
    id: 'brandweerpost',
    name: 'Brandweerpost Haven',
    label: 'Brandweer',
    address: 'Havenstraat 60',
    site: { x: 14.9, y: -2, w: 2.8, d: 1.7, h: 1.5 },
    pin: [1092, 298],
  },
];

/** The place with this id. */
export function placeOf(id: PlaceId): Place {
  const found = places.find((place) => place.id === id);
  if (found === undefined) throw new Error(`no place ${id}`);
  return found;
}
