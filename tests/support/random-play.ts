import fc from 'fast-check';
import type { By } from '../../shared/session/event.ts';
import { ACTING, CONNECTING, DIALLING, type Maker, PLAYING, STEERING, TIMING, WORKING } from './some-commands.ts';
import { PLAYERS, seated } from './some-steps.ts';
import type { VirtualSession } from './virtual-session.ts';

/** Somebody asks something, or wall-clock time passes (ms): on time, too busy to look, or with the server away. */
export type Move = { ask: string; by: By; n: number } | { time: 'pass' | 'lag' | 'restart'; ms: number };

const MAKERS: Record<string, Maker> = {
  ...PLAYING,
  ...STEERING,
  ...TIMING,
  ...ACTING,
  ...CONNECTING,
  ...WORKING,
  ...DIALLING,
};
const DOCENT: By = { kind: 'docent', name: 'Ilse' };

const docent = fc.constant(DOCENT);
const system = fc.constant<By>({ kind: 'system' });
const player = fc.constantFrom(...PLAYERS).map((name): By => ({ kind: 'player', player: name }));
const ms = fc.oneof(fc.nat(5000), fc.nat(60_000), fc.constantFrom(10_000, 30_000, 60_000));

const asking = (makers: Record<string, Maker>, by: fc.Arbitrary<By>): fc.Arbitrary<Move> =>
  fc.record({ ask: fc.constantFrom(...Object.keys(makers)), by, n: fc.nat(600) });
const passing = (time: 'pass' | 'lag' | 'restart'): fc.Arbitrary<Move> => fc.record({ time: fc.constant(time), ms });

/** Room for hundreds of random sessions on a machine that is busy with other things (ms). */
export const LONG = 120_000;

/** Any course of a session from StartEx on: time, docents, players, restarts. */
export const someMoves = fc.array(
  fc.oneof(
    { arbitrary: passing('pass'), weight: 6 },
    { arbitrary: passing('lag'), weight: 2 },
    { arbitrary: passing('restart'), weight: 1 },
    { arbitrary: asking(STEERING, docent), weight: 6 },
    { arbitrary: asking(TIMING, docent), weight: 3 },
    { arbitrary: asking(ACTING, docent), weight: 2 },
    { arbitrary: asking(PLAYING, player), weight: 8 },
    { arbitrary: asking(WORKING, player), weight: 5 },
    { arbitrary: asking(DIALLING, docent), weight: 2 },
    { arbitrary: asking(CONNECTING, system), weight: 1 },
  ),
  { minLength: 5, maxLength: 30 },
);

/** Seats the four, starts play and lets all this happen. What is refused changes nothing. */
export function playOut(session: VirtualSession, moves: readonly Move[]): void {
  for (const [command, { by }] of seated()) if (typeof command !== 'function') session.ask(command, by);
  session.ask({ type: 'StartPlay' }, DOCENT);
  for (const move of moves) {
    if ('time' in move) session[move.time](move.ms);
    else session.ask((MAKERS[move.ask] ?? noMaker)(session.state, move.n), move.by);
  }
}

/** Resumes, and lets all that is still to come have its time. */
export function playToTheEnd(session: VirtualSession): void {
  session.ask({ type: 'ResumePlay' }, DOCENT);
  session.pass(60 * 60_000);
}

function noMaker(): never {
  throw new Error('there is no such command');
}
