import { z } from 'zod';

/** Where in the drawn town something can stand: every spot of `assets/maps/town.json`, in that order. */
export const TOWN_SPOTS = [
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
  'sluisplein',
  'hoekhuis',
  'grachtenpand',
  'school',
  'galerijflat',
  'voetbalveld',
] as const;
export const TownSpot = z.enum(TOWN_SPOTS);
export type TownSpot = z.infer<typeof TownSpot>;
