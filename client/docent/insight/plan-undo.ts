import type { DocentCommand } from '../../../shared/session/command.ts';
import type { SessionView } from '../../../shared/view/session-view.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';

/** What takes an intervention back, asked when the docent wants that; empty: there is nothing left to take back. */
export type Undo = (later: SessionView) => DocentCommand[];

type Planner<T extends DocentCommand['type']> = (
  command: Extract<DocentCommand, { type: T }>,
  view: SessionView,
) => Undo | undefined;

/** A plan for every verb that has an opposite; what is said or done cannot be unsaid. */
const PLANNERS: { [T in DocentCommand['type']]?: Planner<T> } = {
  PausePlay: () => () => [{ type: 'ResumePlay' }],
  ResumePlay: () => () => [{ type: 'PausePlay' }],
  SetClockSpeed:
    (_command, { clock: { speed } }) =>
    () => [{ type: 'SetClockSpeed', speed }],
  ReleaseInject:
    ({ inject }) =>
    () => [{ type: 'RecallInject', inject }],
  SkipInject: ({ inject }, view) => undoSkip(inject, view.injects[inject]?.state),
  HoldInject:
    ({ inject }) =>
    () => [{ type: 'RestoreInject', inject }],
  PostponeInject: ({ inject }, view) =>
    view.injects[inject]?.state === 'held' ? () => [{ type: 'HoldInject', inject }] : undefined,
  RestoreInject: ({ inject }, view) => {
    const type = view.injects[inject]?.state === 'held' ? 'HoldInject' : 'SkipInject';
    return () => [{ type, inject }];
  },
  SetLevel: (_command, { story: { level } }) => (level === undefined ? undefined : () => [{ type: 'SetLevel', level }]),
  SetNoise:
    (_command, { story: { noise: rate } }) =>
    () => [{ type: 'SetNoise', rate }],
  MovePlayer: ({ player }, view) => {
    const seat = view.people[player]?.seat;
    return seat === undefined ? undefined : () => [{ type: 'MovePlayer', player, seat }];
  },
  RingAsActor:
    ({ actor }) =>
    (later) =>
      hangUp(later, actor),
};

/** How to take `command` back, planned on the view before it is done; undefined when that is not possible. */
export function planUndo(command: DocentCommand, view: SessionView): Undo | undefined {
  const planner = PLANNERS[command.type] as Planner<DocentCommand['type']> | undefined;
  return planner?.(command, view);
}

// What still waited for its cause waits for that again.
function undoSkip(inject: Slug, state: string | undefined): Undo {
  if (state !== 'held') return () => [{ type: 'RestoreInject', inject }];
  return () => [
    { type: 'RestoreInject', inject },
    { type: 'HoldInject', inject },
  ];
}

function hangUp(view: SessionView, actor: Slug): DocentCommand[] {
  const call = view.calls.findLast(
    ({ from, phase }) => from.kind === 'actor' && from.id === actor && (phase === 'ringing' || phase === 'talking'),
  );
  return call ? [{ type: 'EndCallAsActor', call: call.id }] : [];
}
