import fc from 'fast-check';
import { expect, it } from 'vitest';
import { viewerOf } from '../../server/engine/placement.ts';
import { aBusyScenario, CANARIES } from '../../tests/support/a-busy-scenario.ts';
import { aBusyStory } from '../../tests/support/a-busy-story.ts';
import { LONG, type Move, playOut, someMoves } from '../../tests/support/random-play.ts';
import { PLAYERS } from '../../tests/support/some-steps.ts';
import { VirtualSession } from '../../tests/support/virtual-session.ts';
import type { RecordedEvent, SeenEvent } from '../session/event.ts';
import type { Audience } from '../vocabulary/audience.ts';
import { applyToView, foldView } from './apply-to-view.ts';
import type { SessionView } from './session-view.ts';
import { seenBy, type Viewer } from './visibility.ts';

const SCENARIOS = [aBusyScenario(), aBusyStory()];
const which = fc.nat(SCENARIOS.length - 1);
const RUNS = { numRuns: 120 };
const TEAM = { anna: 'swt', bram: 'swt', cas: 'gc', dina: 'gc' } as const;
const SEAT = { anna: 'swt-sociaal-werk', bram: 'swt-huisarts', cas: 'gc-huisarts', dina: 'gc-sociaal-werk' } as const;
type Player = (typeof PLAYERS)[number];

/** Plays it out, and lets the last three minutes pass so that there is something to see. */
function played(moves: readonly Move[], scenario: number): VirtualSession {
  const session = new VirtualSession(SCENARIOS[scenario] ?? aBusyStory());
  playOut(session, [
    ...moves,
    { ask: 'resume', by: { kind: 'docent', name: 'Ilse' }, n: 0 },
    { time: 'pass', ms: 180_000 },
  ]);
  return session;
}

function eyes(session: VirtualSession, who: string): Viewer {
  return (who === 'docent' ? undefined : viewerOf(session.state, who)) ?? { role: 'docent' };
}

function andThen(view: SessionView, rest: readonly SeenEvent[]): SessionView {
  for (const seen of rest) applyToView(view, seen);
  return view;
}

const throughDisk = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const everybody = fc.constantFrom(...PLAYERS, 'docent');

it(
  '[VI7] a rejoin at any moment leads to the view of somebody who never left',
  () => {
    fc.assert(
      fc.property(someMoves, which, everybody, fc.nat(), (moves, scenario, who, n) => {
        const session = played(moves, scenario);
        const seen = seenBy(eyes(session, who), session.log);
        const stayed = foldView(seen);
        const cursor = n % (seen.length + 1);
        const kept = throughDisk(foldView(seen.slice(0, cursor)));
        expect(kept.cursor).toBe(cursor);
        expect(andThen(kept, throughDisk(seen.slice(kept.cursor)))).toEqual(throughDisk(stayed));
      }),
      RUNS,
    );
  },
  LONG,
);

it(
  '[VI7] live, batch by batch, a person gets the very events that a replay shows her',
  () => {
    fc.assert(
      fc.property(someMoves, which, everybody, (moves, scenario, who) => {
        const session = played(moves, scenario);
        const viewer = eyes(session, who);
        const live = session.batches.flatMap(({ lines }) => seenBy(viewer, lines));
        expect(live).toEqual(seenBy(viewer, session.log));
      }),
      RUNS,
    );
  },
  LONG,
);

/** The audience rule once more, in other words. */
function isFor(audience: Audience, who: Player): boolean {
  if (typeof audience === 'string') return audience === 'all';
  const profession = SEAT[who].slice(TEAM[who].length + 1);
  const me = { team: TEAM[who], profession, seat: SEAT[who], player: who };
  return audience.some((cell) => Object.entries(cell).every(([key, value]) => me[key as keyof typeof me] === value));
}

const kinds = (events: readonly { at: number; event: { type: string } }[]) =>
  events.map(({ at, event }) => [at, event.type]);

it(
  '[VI1] whatever happens, a player gets all that is for her and nothing that is not',
  () => {
    fc.assert(
      fc.property(someMoves, which, fc.constantFrom(...PLAYERS), (moves, scenario, who) => {
        const session = played(moves, scenario);
        const mine = session.log.filter(({ audience }: RecordedEvent) => isFor(audience, who));
        expect(kinds(seenBy(eyes(session, who), session.log))).toEqual(kinds(mine));
      }),
      RUNS,
    );
  },
  LONG,
);

it(
  '[VI1] whatever happens, no secret of another team or seat is in any byte a player gets',
  () => {
    const mayHave = (who: Player) => [
      CANARIES[TEAM[who]],
      ...(who === 'bram' ? [CANARIES['swt-huisarts']] : []),
      ...(who === 'dina' ? [CANARIES['gc-sociaal-werk']] : []),
    ];
    const forbidden = (who: Player, { scenario: { injects } }: VirtualSession) => [
      ...Object.values(CANARIES).filter((canary) => !mayHave(who).includes(canary)),
      ...injects.map(({ id }) => `"${id}"`),
      '"insuline"',
      'InjectScheduled',
      'TopicsHeard',
      'StrandMoved',
      'FormScored',
      'GaugeChanged',
      'Ilse',
    ];
    const found = new Set<string>();
    fc.assert(
      fc.property(someMoves, which, (moves, scenario) => {
        const session = played(moves, scenario);
        for (const who of PLAYERS) {
          const bytes = JSON.stringify(seenBy(eyes(session, who), session.log));
          expect(forbidden(who, session).filter((secret) => bytes.includes(secret))).toEqual([]);
          for (const canary of mayHave(who)) if (bytes.includes(canary)) found.add(`${who} ${canary}`);
        }
      }),
      RUNS,
    );
    // The test would prove nothing if the secrets never went round.
    expect(found.size).toBe(6);
  },
  LONG,
);

it(
  '[VI2] the view of the docents holds everything',
  () => {
    fc.assert(
      fc.property(someMoves, which, (moves, scenario) => {
        const session = played(moves, scenario);
        const view = foldView(seenBy({ role: 'docent' }, session.log));
        const { items, calls, injects, players, gauges, clock, phase } = session.state;
        expect(view.cursor).toBe(session.log.length);
        const laid = Object.values(items).flatMap((drawer) => [...drawer.keys()]);
        expect(view.items.map(({ id }) => id).toSorted()).toEqual(laid.toSorted());
        expect(view.calls.map(({ id }) => id).toSorted()).toEqual(Object.keys(calls).toSorted());
        expect({ at: view.clock.at, phase: view.phase }).toEqual({ at: clock.at, phase });
        const states = session.scenario.injects.map(({ id }) => [id, view.injects[id]?.state ?? 'waiting']);
        expect(states).toEqual(session.scenario.injects.map(({ id }) => [id, injects[id]?.state]));
        expect({
          ...Object.fromEntries(session.scenario.gauges.map(({ id, start }) => [id, start])),
          ...view.gauges,
        }).toEqual(gauges);
        expect(Object.keys(view.people)).toEqual(Object.keys(players));
      }),
      RUNS,
    );
  },
  LONG,
);
