import type { RecordedEvent, SessionEvent } from '../../../shared/session/event.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { PlayerId } from '../../../shared/vocabulary/ids.ts';
import type { Sender } from '../../../shared/vocabulary/sender.ts';
import type { Seated } from './seated.ts';

export type FirstTry = { at: ExerciseTime; name: string; via: 'mail' | 'call' };

/** The first time one of these members wrote to another team or dialled it, whether or not anybody was reached. */
export function firstTryOf(members: readonly Seated[], events: readonly RecordedEvent[]): FirstTry | undefined {
  for (const { event, at } of events) {
    const step = reaching(event);
    const member = step && members.find(({ player }) => player === step.player);
    if (step && member && step.to.some((team) => team !== member.team)) return { at, name: member.name, via: step.via };
  }
  return undefined;
}

type Reaching = { player: PlayerId; via: 'mail' | 'call'; to: readonly (string | undefined)[] };

function reaching(event: SessionEvent): Reaching | undefined {
  if (event.type === 'MessageSent') return byPlayer(event.from, 'mail', event.toTeams);
  // A number that belongs to no actor and is no direct line is the public desk of another team.
  if (event.type === 'CallRang' && event.toActor === undefined) return byPlayer(event.from, 'call', [event.toTeam]);
  return undefined;
}

function byPlayer(from: Sender, via: Reaching['via'], to: Reaching['to']): Reaching | undefined {
  return from.kind === 'player' ? { player: from.id, via, to } : undefined;
}
