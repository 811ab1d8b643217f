import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { Audience } from '../../../shared/vocabulary/audience.ts';
import { type Draft, emit, newId } from '../draft.ts';
import { actorSender, findActor, findTeam } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { namesOf } from '../placement.ts';

type SendAsActor = Extract<DocentCommand, { type: 'SendAsActor' }>;

/** The docent writes in an actor's name: a mail or card to teams, or a post for the whole town. */
export function sendAsActor(draft: Draft, command: SendAsActor): Outcome {
  const { scenario } = draft.state;
  const actor = findActor(scenario, command.actor);
  if (!actor || command.teams.some((team) => !findTeam(scenario, team))) return reject('unknown-thing');
  if (command.body === '') return reject('empty-text');
  const item = newId(draft, 'item');
  const from = actorSender(scenario, actor.id);
  const reply = command.inReplyTo === undefined ? {} : { inReplyTo: command.inReplyTo };
  if (command.channel === 'microblog' || command.channel === 'forum') {
    const { channel, body: text } = command;
    const handle = actor.handle ?? actor.name;
    emit(draft, { type: 'PostPublished', item, channel, from, handle, text, ...reply }, 'all');
    return;
  }
  const toTeams = command.teams.length > 0 ? command.teams : scenario.teams.map(({ id }) => id);
  const audience: Audience = toTeams.map((team) => ({ team }));
  const { channel, body } = command;
  const subject = command.subject || body.slice(0, 60);
  const recipients = namesOf(draft.state, audience);
  emit(
    draft,
    { type: 'MessageSent', item, channel, from, recipients, toActors: [], toTeams, subject, body, ...reply },
    audience,
  );
}
