import { type ExerciseTime, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { isFallingSilent, LISTENS_FOR } from './call-flow.ts';
import { dueStory } from './due-story.ts';
import { kept } from './kept.ts';
import { nextNoiseAt } from './noise.ts';
import type { SessionState } from './state.ts';

/** The order in which things of the same moment happen: an arrival counts before a deadline is judged. */
export const DUE_KINDS = [
  'phase',
  'travel',
  'call',
  'reply',
  'sign',
  'rule',
  'opening',
  'form',
  'press-opening',
  'question',
  'press',
  'hint',
  'expectation',
  'expiry',
  'paper',
  'condition',
  'lapse',
  'noise',
  'inject',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];
const RANK = Object.fromEntries(DUE_KINDS.map((kind, rank) => [kind, rank])) as Record<DueKind, number>;
export type Due = { at: ExerciseTime; kind: DueKind; id: string };

/** Exercise time of the next thing the clock must bring about, or undefined when nothing will. */
export function nextDue(state: SessionState): ExerciseTime | undefined {
  return state.phase === 'running' ? earliestDue(state)?.at : undefined;
}

/** The first of all that waits for its time: by time, then by kind, then in the order of the scenario. */
export const earliestDue = kept<Due | undefined>(
  (state) => [state],
  (state) =>
    firstByKind([
      firstPhase(state),
      firstTravel(state),
      firstCall(state),
      firstReply(state),
      firstExpectation(state),
      firstExpiry(state),
      firstInject(state),
      dueNoise(state),
      firstByKind(dueStory(state)),
    ]),
);

/** Of equally early things the one whose kind comes first, then the first given. */
function firstByKind(things: readonly (Due | undefined)[]): Due | undefined {
  let first: Due | undefined;
  for (const due of things) {
    if (!due) continue;
    const isEarlier = !first || due.at < first.at || (due.at === first.at && RANK[due.kind] < RANK[first.kind]);
    if (isEarlier) first = due;
  }
  return first;
}

/** Of equally early things the first one given. */
function firstOf(things: readonly Due[]): Due | undefined {
  let first: Due | undefined;
  for (const due of things) if (!first || due.at < first.at) first = due;
  return first;
}

// Asked before and after every command, of which most leave most parts of the state the very same.
function firstWhile(part: keyof SessionState, things: (state: SessionState) => Due[]) {
  return kept<Due | undefined>(
    (state) => [state[part]],
    (state) => firstOf(things(state)),
  );
}

// Not by what was said alone: another level, no louder, can have more to say.
const dueNoise = kept<Due | undefined>(
  ({ story, seed }) => [story.noise, story.level, seed],
  (state) => {
    const at = nextNoiseAt(state);
    return at === undefined ? undefined : { at, kind: 'noise', id: '' };
  },
);

function duePhases({ scenario, begunPhases }: SessionState): Due[] {
  const coming = scenario.phases.filter(({ id }) => !begunPhases.includes(id));
  return coming.map(({ id, from }) => ({ at: toExerciseTime(from), kind: 'phase', id }));
}

function dueTravels({ players }: SessionState): Due[] {
  return Object.values(players).flatMap(({ id, travel }) =>
    travel ? { at: travel.arrives, kind: 'travel' as const, id } : [],
  );
}

function dueCalls(state: SessionState): Due[] {
  return Object.entries(state.calls).flatMap(([id, call]) => {
    if (call.phase === 'ringing') return [{ at: call.until, kind: 'call' as const, id }];
    return isFallingSilent(state, call) ? [{ at: call.lastAt + LISTENS_FOR, kind: 'call' as const, id }] : [];
  });
}

function dueReplies({ replies }: SessionState): Due[] {
  const pending = Object.entries(replies).filter(([, { state }]) => state === 'pending');
  return pending.map(([id, { due }]) => ({ at: due, kind: 'reply', id }));
}

function dueExpectations({ expectations }: SessionState): Due[] {
  const awaited = Object.entries(expectations).filter(([, { state }]) => state === 'awaited');
  return awaited.map(([id, { due }]) => ({ at: due, kind: 'expectation', id }));
}

function dueExpiries({ decisions }: SessionState): Due[] {
  const open = Object.entries(decisions).filter(([, { state }]) => state === 'open');
  return open.map(([id, { closes }]) => ({ at: closes, kind: 'expiry', id }));
}

function dueInjects({ scenario, injects }: SessionState): Due[] {
  const scheduled: Due[] = [];
  for (const { id } of scenario.injects) {
    const inject = injects[id];
    if (inject?.state === 'scheduled' && inject.due !== undefined)
      scheduled.push({ at: inject.due, kind: 'inject', id });
  }
  return scheduled;
}

const firstPhase = firstWhile('begunPhases', duePhases);
const firstTravel = firstWhile('players', dueTravels);
const firstCall = firstWhile('calls', dueCalls);
const firstReply = firstWhile('replies', dueReplies);
const firstExpectation = firstWhile('expectations', dueExpectations);
const firstExpiry = firstWhile('decisions', dueExpiries);
const firstInject = firstWhile('injects', dueInjects);
