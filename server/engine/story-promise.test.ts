import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aBusyStory } from '../../tests/support/a-busy-story.ts';
import { LONG, type Move, playOut, playToTheEnd, someMoves } from '../../tests/support/random-play.ts';
import { VirtualSession } from '../../tests/support/virtual-session.ts';
import { holds } from './conditions/holds.ts';
import { dueStory } from './due-story.ts';
import { isInjectPlayed } from './levels.ts';
import type { SessionState } from './state.ts';

const SCENARIO = aBusyStory();

function played(moves: readonly Move[]): VirtualSession {
  const session = new VirtualSession(SCENARIO);
  playOut(session, moves);
  playToTheEnd(session);
  return session;
}

/** Injects that wait although what they wait for is so. */
function forgotten(state: SessionState): string[] {
  if (state.phase !== 'running') return [];
  return SCENARIO.injects.flatMap(({ id, release: { when } }) => {
    const isWaiting = when !== undefined && state.injects[id]?.state === 'waiting' && isInjectPlayed(state, id);
    return isWaiting && holds(when, state, state.clock.at) ? [id] : [];
  });
}

it(
  '[IN20] whatever happens, no inject waits while its condition is so, and each comes out once',
  () => {
    fc.assert(
      fc.property(someMoves, (moves) => {
        const { batches, log } = played(moves);
        const [, ...after] = batches.map(({ before }) => before);
        for (const [i, state] of after.entries()) {
          // What came true in a pause comes with the next look at the clock.
          const cause = batches[i]?.command.type;
          if (cause !== 'ResumePlay' && cause !== 'RecoverSession') expect(forgotten(state)).toEqual([]);
        }
        const out = log.flatMap(({ event }) => (event.type === 'InjectReleased' ? [event.inject] : []));
        expect(new Set(out).size).toBe(out.length);
      }),
      { numRuns: 400 },
    );
  },
  LONG,
);

/** What the story has waiting, in a state of which nothing was ever worked out before. */
function fresh(state: SessionState): ReturnType<typeof dueStory> {
  return dueStory({ ...state, scenario: { ...SCENARIO } });
}

it(
  '[IN20] whatever happens, what was worked out before is what would be worked out anew',
  () => {
    fc.assert(
      fc.property(someMoves, (moves) => {
        for (const { before } of played(moves).batches) expect(dueStory(before)).toEqual(fresh(before));
      }),
      { numRuns: 100 },
    );
  },
  LONG,
);

it(
  '[FO4] [PR6] [ST3] whatever happens, papers are handed in once, the press ends, a rule fires once',
  () => {
    fc.assert(
      fc.property(someMoves, (moves) => {
        const { log, state } = played(moves);
        const once = (type: string, key: (event: never) => string) => {
          const keys = log.flatMap(({ event }) => (event.type === type ? [key(event as never)] : []));
          expect(new Set(keys).size, type).toBe(keys.length);
        };
        once('FormSubmitted', ({ form, team }: { form: string; team?: string }) => `${form}/${team}`);
        once('FormExpired', ({ form, team }: { form: string; team?: string }) => `${form}/${team}`);
        once('FormOpened', ({ form, team }: { form: string; team?: string }) => `${form}/${team}`);
        once('PressOpened', ({ press }: { press: string }) => press);
        once('PressClosed', ({ press }: { press: string }) => press);
        once('RuleFired', ({ rule }: { rule: string }) => rule);
        const isOver = state.phase === 'running' && state.clock.at > 9 * 60_000;
        if (isOver) expect(Object.values(state.story.press).map((press) => press.state)).not.toContain('open');
      }),
      { numRuns: 200 },
    );
  },
  LONG,
);
