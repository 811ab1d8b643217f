import { seatOfThisBrowser, seatOfThisTab } from '../../player/join/kept-seat.ts';

/** The token of the seat this tab or browser had in that session, to read the opened record with. */
export function seatTokenFor(session: string): string | undefined {
  const seats = [seatOfThisTab(undefined), seatOfThisBrowser(undefined)];
  return seats.find((seat) => seat?.session === session)?.token;
}
