import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit, newId } from '../draft.ts';
import { actorSender, findActor, findTeam } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';

type RingAsActor = Extract<DocentCommand, { type: 'RingAsActor' }>;

/** How long an improvised call rings (ms of exercise time). */
export const IMPROVISED_CALL_RINGS = 60_000;

/** The docent phones a team in an actor's name and will do the talking. */
export function ringAsActor(draft: Draft, { actor, team, title }: RingAsActor, docent: string): Outcome {
  const { scenario } = draft.state;
  if (!findActor(scenario, actor) || !findTeam(scenario, team)) return reject('unknown-thing');
  const call = newId(draft, 'call');
  const from = actorSender(scenario, actor);
  const until = draft.at + IMPROVISED_CALL_RINGS;
  emit(draft, { type: 'CallRang', call, medium: 'phone', from, title, mood: '', until }, [{ team }]);
  emit(draft, { type: 'CallTakenOver', call, docent }, 'docents');
}
