/** Why somebody with a token is not let in. `status`: for HTTP; 4xx means that trying again will not help. */
export type SeatRefusal = { code: string; status: number; message: string };

/** The sentences for people who come back to a session, or try to. */
export const SEAT_REFUSALS = {
  malformed: { status: 400, message: 'Het verzoek klopt niet. Laad de pagina opnieuw.' },
  'stale-token': { status: 401, message: 'Je plaats is niet meer geldig. Doe opnieuw mee met de PIN.' },
  'session-closed': { status: 410, message: 'Deze sessie is afgesloten.' },
  'wrong-protocol': {
    status: 426,
    message: 'Deze pagina is van een andere versie van Samenspel. Laad de pagina opnieuw.',
  },
} as const;
export type SeatRefusalCode = keyof typeof SEAT_REFUSALS;

/** The refusal with its sentence. */
export function seatRefusal(code: SeatRefusalCode): SeatRefusal {
  return { code, ...SEAT_REFUSALS[code] };
}
