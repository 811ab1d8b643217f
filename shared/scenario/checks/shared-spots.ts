import type { Check } from './check.ts';

/** Places that stand on one spot of the drawn town: their labels and the people there would hide each other. */
export const findSharedSpots: Check = ({ places }) => {
  const spots = places.map(({ id, drawnAs }) => drawnAs ?? id);
  return places.flatMap(({ drawnAs }, i) => {
    const other = places.find((_, j) => j !== i && spots[j] === spots[i] && (j < i || !places[j]?.drawnAs));
    if (drawnAs === undefined || !other) return [];
    return [
      {
        code: 'shared-spot',
        path: ['places', i, 'drawnAs'],
        message: `Op de kaart staat deze plaats op dezelfde plek als "${other.id}".`,
        remedy: 'Kies bij drawnAs een plek die nog vrij is.',
      },
    ];
  });
};
