import type { Actor } from '../../../shared/scenario/cast.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { CallView, SessionView } from '../../../shared/view/session-view.ts';

/** The call with this id. */
export function callOfTask(view: SessionView, task: string): CallView | undefined {
  return view.calls.find(({ id }) => id === task);
}

/** Who is played in a task; it also answers for a call that is over, when it is no task any more. */
export function actorOfTask(view: SessionView, scenario: Scenario, task: string): Actor | undefined {
  const call = callOfTask(view, task);
  const mailed = task.split('/')[1];
  const wanted = call ? (call.from.kind === 'player' ? call.toActor : call.from.id) : mailed;
  return scenario.actors.find(({ id }) => id === wanted);
}

/** True when written lines wait behind a docent who speaks: of the inject it came with, or of the actor who was phoned. */
export function canHandBack(view: SessionView, { id, playedBy, from }: CallView, actor: Actor): boolean {
  if (playedBy === undefined) return false;
  if (from.kind === 'player' && actor.conversation !== undefined) return true;
  return view.items.some(
    ({ content, inject }) =>
      inject !== undefined &&
      content.kind === 'delivered' &&
      'call' in content.delivered &&
      content.delivered.call === id,
  );
}
