import type { Pen } from '../pen.ts';
import type { Place, PlaceId } from '../places.ts';
import { allotment } from './allotment.ts';
import { church } from './church.ts';
import { communityHouse } from './community-house.ts';
import { ferrySteps } from './ferry-steps.ts';
import { fireStation } from './fire-station.ts';
import { healthCentre } from './health-centre.ts';
import { pharmacy } from './pharmacy.ts';
import { pressHall } from './press-hall.ts';
import { scaffoldedFlat } from './scaffolded-flat.ts';
import { schoolOffice } from './school-office.ts';
import { studio } from './studio.ts';
import { townHall } from './town-hall.ts';
import { warehouseCafe } from './warehouse-cafe.ts';

/** Draws a place at its site. */
type Drawing = (pen: Pen, place: Place) => string;

const DRAWINGS: Readonly<Record<PlaceId, Drawing>> = {
  'kantoor-swt': schoolOffice,
  'kantoor-gc': healthCentre,
  'de-sluis': communityHouse,
  stadhuis: townHall,
  perszaal: pressHall,
  schippersflat: scaffoldedFlat,
  apotheek: pharmacy,
  'studio-rtv': studio,
  veerstoep: ferrySteps,
  volkstuin: allotment,
  'de-ark': church,
  'cafe-de-loods': warehouseCafe,
  brandweerpost: fireStation,
};

/** The building of a place, without ground and shadow. */
export function drawPlace(pen: Pen, place: Place): string {
  return DRAWINGS[place.id](pen, place);
}
