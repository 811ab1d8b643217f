import { drawPeep, type Peep } from './peep.ts';

const PLACES = ['translate(-52 96) scale(.64)', 'translate(306 96) scale(.64)', 'translate(90 216) scale(.74)'];

/** Three people in one portrait, for senders that are a group: two behind, one in front. */
export function renderGroup(peeps: readonly [Peep, Peep, Peep]): string {
  const people = peeps.map((peep, index) => `<g transform="${PLACES[index]}">${drawPeep(peep, 'calm')}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 704 704" fill="none">${people.join('')}</svg>`;
}
