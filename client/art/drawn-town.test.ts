import { describe, expect, it } from 'vitest';
import type { Stage } from '../../shared/view/stage.ts';
import { onSpots, placePicture, placePins } from './drawn-town.ts';

const place = (id: string, name: string) => ({ id, name, description: '', travel: 60_000 });
const places: Stage['places'] = [
  { ...place('werfplein', 'Werfplein, bij het hek'), drawnAs: 'sluisplein' },
  place('stadhuis', 'Stadhuis, Markt'),
  place('atlantis', 'Atlantis'),
];

describe('the drawn town of a scenario', () => {
  it('shows a pin for each drawn place, on a borrowed spot with its own name', () => {
    const pins = [
      { id: 'de-ark', label: 'De Ark', x: 1 },
      { id: 'stadhuis', label: 'Stadhuis', x: 2 },
      { id: 'sluisplein', label: 'Sluisplein', x: 3 },
    ];
    expect(placePins(places, pins)).toEqual([
      { id: 'stadhuis', label: 'Stadhuis', x: 2 },
      { id: 'werfplein', label: 'Werfplein', x: 3 },
    ]);
  });

  it('lets people stand and walk where their places are drawn', () => {
    const travel = { from: 'werfplein', to: 'stadhuis', left: 0, arrives: 9 };
    expect(onSpots(places, { id: 'noor', place: 'werfplein', travel })).toEqual({
      ...{ id: 'noor', place: 'sluisplein' },
      travel: { from: 'sluisplein', to: 'stadhuis', left: 0, arrives: 9 },
    });
    expect(onSpots(places, { place: 'atlantis' }).place).toBe('atlantis');
  });

  it('shows the drawing of the spot', () => {
    expect(placePicture(places, 'werfplein')).toBe('/assets/maps/place-sluisplein.webp');
    expect(placePicture(places, undefined)).toBe('/assets/maps/town-day.webp');
    expect(placePicture(places, 'stadhuis')).toBe('/assets/maps/place-stadhuis.webp');
  });
});
