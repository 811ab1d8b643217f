import type { Check } from './check.ts';

/** Meters that start outside their own scale. */
export const findGaugeProblems: Check = ({ gauges }) =>
  gauges.flatMap(({ start, min, max }, i) =>
    min < max && start >= min && start <= max
      ? []
      : [
          {
            code: 'gauge-out-of-range',
            path: ['gauges', i, 'start'],
            message: `De meter begint op ${start}, maar loopt van ${min} tot ${max}.`,
            remedy: 'Kies min kleiner dan max, en start daartussen.',
          },
        ],
  );
