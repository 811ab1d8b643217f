import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OVERDUE_RULES } from '../../shared/scenario/scenario.ts';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import { InjectFollower } from '../../tests/support/inject-follower.ts';
import { LONG, type Move, playOut, playToTheEnd, someMoves } from '../../tests/support/random-play.ts';
import { VirtualSession } from '../../tests/support/virtual-session.ts';

const SCENARIOS = OVERDUE_RULES.map(aBusyScenario);
// "zet" and a line in a call release these out of turn; that is what their author wrote.
const RELEASED_BY_EFFECT = ['los', 'inj-7'];

function played(moves: readonly Move[], rule: number): VirtualSession {
  const session = new VirtualSession(SCENARIOS[rule] ?? aBusyScenario());
  playOut(session, moves);
  playToTheEnd(session);
  return session;
}

it(
  '[IN1] whatever docents, players, pauses and restarts do, each inject comes out once, at its exercise time',
  () => {
    fc.assert(
      fc.property(someMoves, fc.nat(2), (moves, rule) => {
        const follower = new InjectFollower(RELEASED_BY_EFFECT);
        for (const batch of played(moves, rule).batches) follower.follow(batch);
        expect(follower.wrong).toEqual([]);
        expect(follower.unfinished).toEqual([]);
      }),
      { numRuns: 500 },
    );
  },
  LONG,
);

it(
  '[CL7] whatever happens, the log runs forward and is numbered without gaps',
  () => {
    fc.assert(
      fc.property(someMoves, fc.nat(2), (moves, rule) => {
        const { log } = played(moves, rule);
        const back = log.filter(({ at }, i) => at < (log[i - 1]?.at ?? 0));
        expect(back).toEqual([]);
        expect(log.map(({ position }) => position)).toEqual(log.map((_line, i) => i + 1));
      }),
      { numRuns: 200 },
    );
  },
  LONG,
);

it(
  '[CL3] untouched by docents, an inject with a fixed time comes out at just that time, however the clock is looked at',
  () => {
    const times = fc.array(fc.record({ time: fc.constantFrom('pass' as const, 'lag' as const), ms: fc.nat(90_000) }));
    const written = new Map([
      ['inj-1', 0],
      ['arts', 20_000],
      ['werk', 40_000],
      ['samen-b', 60_000],
      ['samen-a', 60_000],
      ['inj-3', 120_000],
      ['meteen', 120_000],
      ['bel', 150_000],
      ['zet', 180_000],
      ['straks', 200_000],
      ['deur', 240_000],
    ]);
    fc.assert(
      fc.property(times, fc.constantFrom(0.5, 1, 2, 4), (moves, speed) => {
        const ask: Move = { ask: 'speed', by: { kind: 'docent', name: 'Ilse' }, n: [0.5, 1, 2, 4].indexOf(speed) };
        const { log } = played([ask, ...moves], 0);
        const out = new Map(
          log.flatMap(({ event, at }) => (event.type === 'InjectReleased' ? [[event.inject, at]] : [])),
        );
        for (const [inject, at] of written) expect([inject, out.get(inject)]).toEqual([inject, at]);
      }),
      { numRuns: 200 },
    );
  },
  LONG,
);
