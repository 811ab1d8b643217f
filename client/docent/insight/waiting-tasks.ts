import type { Actor } from '../../../shared/scenario/cast.ts';
import type { CallView, ItemView } from '../../../shared/view/session-view.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Overview } from './overview.ts';

/** Something in play that a docent can do as an actor. `id` stays the same while it lasts. */
export type Task =
  | { kind: 'ringing'; id: string; actor: Actor; team: Slug | undefined; since: ExerciseTime; call: CallView }
  | { kind: 'talking'; id: string; actor: Actor; team: Slug | undefined; since: ExerciseTime; call: CallView }
  | {
      kind: 'mail';
      id: string;
      actor: Actor;
      team: Slug | undefined;
      since: ExerciseTime;
      item: ItemView;
      /** When the written answer comes if nobody else answers. */
      answersAt: ExerciseTime | undefined;
    };

const URGENCY = { ringing: 0, talking: 1, mail: 2 } as const;

/** What waits for the docent: ringing phones first, then calls under way, then mail; the longest waiting first. */
export function waitingTasks(overview: Overview): Task[] {
  return [...callTasks(overview), ...mailTasks(overview)].toSorted(
    (a, b) => URGENCY[a.kind] - URGENCY[b.kind] || a.since - b.since,
  );
}

function callTasks(overview: Overview): Task[] {
  const { view, scenario } = overview;
  return view.calls.flatMap((call): Task[] => {
    const actor = scenario.actors.find(({ id }) => id === actorIn(call));
    const kind = stageOf(call);
    if (!actor || !kind) return [];
    const since = call.answeredAt ?? call.rangAt;
    return [{ kind, id: call.id, actor, team: teamOf(overview, call), since, call }];
  });
}

function actorIn({ from, toActor }: CallView): Slug | undefined {
  return from.kind === 'player' ? toActor : from.id;
}

// What an actor's call by the clock rings for is the players' business; only once it is talked in can a docent step in.
function stageOf({ phase, from, playedBy }: CallView): 'ringing' | 'talking' | undefined {
  if (phase === 'talking') return 'talking';
  return phase === 'ringing' && (from.kind === 'player' || playedBy !== undefined) ? 'ringing' : undefined;
}

function teamOf({ view }: Overview, { from, answeredBy }: CallView): Slug | undefined {
  if (from.kind === 'player') return from.team;
  return answeredBy?.player === undefined ? undefined : view.people[answeredBy.player]?.team;
}

function mailTasks(overview: Overview): Task[] {
  const { view, scenario, activity } = overview;
  return view.items.flatMap((item, index) => {
    const { from, toActors } = item;
    if (from.kind !== 'player') return [];
    return toActors.flatMap((id): Task[] => {
      const actor = scenario.actors.find((candidate) => candidate.id === id);
      if (!actor || isAnswered(overview, { index, actor: id, team: from.team })) return [];
      const reply = activity.replies.find((candidate) => candidate.inReplyTo === item.id && candidate.actor === id);
      return [
        { kind: 'mail', id: `${item.id}/${id}`, actor, team: from.team, since: item.at, item, answersAt: reply?.due },
      ];
    });
  });
}

// Any later word of this actor to the team counts: people answer two mails with one.
function isAnswered({ view, activity }: Overview, mail: { index: number; actor: Slug; team: Slug }): boolean {
  return view.items
    .slice(mail.index + 1)
    .some(
      ({ id, from }) =>
        from.kind === 'actor' && from.id === mail.actor && (activity.addressedTeams[id] ?? []).includes(mail.team),
    );
}
