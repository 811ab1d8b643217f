import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Command } from '../../shared/session/command.ts';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import { aBusyStory } from '../../tests/support/a-busy-story.ts';
import { foldOn, record, restarted, stored } from '../../tests/support/log.ts';
import { LONG, playOut, someMoves } from '../../tests/support/random-play.ts';
import { type Batch, VirtualSession } from '../../tests/support/virtual-session.ts';
import { advance } from './advance.ts';
import { createDraft } from './draft.ts';
import { react } from './react.ts';
import { route } from './route.ts';

const SCENARIOS = [aBusyScenario(), aBusyStory()];
const which = fc.nat(SCENARIOS.length - 1);
const UNPLANNED: readonly Command['type'][] = ['RecoverSession', 'SuspendPlay'];

function played(moves: Parameters<typeof playOut>[1], scenario: number): VirtualSession {
  const session = new VirtualSession(SCENARIOS[scenario] ?? aBusyStory());
  playOut(session, moves);
  return session;
}

/** Judges a command as handle() does, and gives the draft itself. */
function draftOf({ command, before, now, lines }: Batch) {
  const by = lines.at(-1)?.by ?? { kind: 'clock' };
  const draft = createDraft(before, { at: Math.max(now, before.clock.at), by }, react);
  if (before.phase === 'running' && !UNPLANNED.includes(command.type)) advance(draft, draft.at);
  route(draft, command);
  if (before.phase !== 'paused' && draft.state.phase === 'running') advance(draft, draft.at);
  return draft;
}

it(
  '[KE1] what the engine knows while it judges is what its log says, event by event',
  () => {
    fc.assert(
      fc.property(someMoves, which, (moves, scenario) => {
        for (const batch of played(moves, scenario).batches) {
          const draft = draftOf(batch);
          expect(foldOn(batch.before, record(draft.happenings, []))).toEqual(draft.state);
        }
      }),
      { numRuns: 100 },
    );
  },
  LONG,
);

it(
  '[KE1] a server that starts again at any moment goes on as if it had never been away',
  () => {
    fc.assert(
      fc.property(someMoves, which, (moves, n) => {
        const { state, log, scenario } = played(moves, n);
        expect(restarted(scenario, log)).toEqual(state);
      }),
      { numRuns: 200 },
    );
  },
  LONG,
);

it(
  '[KE2] whatever happens, it reads back from disk as it was written',
  () => {
    fc.assert(
      fc.property(someMoves, which, (moves, n) => {
        const { log } = played(moves, n);
        expect(stored(log)).toEqual(log);
      }),
      { numRuns: 100 },
    );
  },
  LONG,
);
