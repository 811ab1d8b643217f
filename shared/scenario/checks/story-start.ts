import type { Check } from './check.ts';

/** A story that begins at a time that is on no clock. */
export const findStoryStart: Check = ({ story: { startsAt } }) => {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number);
  if (hours < 24 && minutes < 60) return [];
  const message = `Zo laat is het nooit: ${startsAt}.`;
  const remedy = 'Schrijf uren en minuten, van "00:00" tot "23:59".';
  return [{ code: 'impossible-time', path: ['story', 'startsAt'], message, remedy }];
};
