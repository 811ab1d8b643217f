import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { Audience } from '../../../shared/vocabulary/audience.ts';
import type { Slug, ThingId } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit, newId } from '../draft.ts';
import { actorSender, findInject, findSeat } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { itemFor, reaches } from '../placement.ts';
import type { CallProgress, PlayerState, SessionState } from '../state.ts';

type Ask<T extends PlayerCommand['type']> = Extract<PlayerCommand, { type: T }>;
type Source = { source?: string; facts: readonly Slug[] };

/** Puts a finding on a board; what its source carries counts as placed. The shared board exists after contact. */
export function placeFinding(draft: Draft, player: PlayerState, command: Ask<'PlaceFinding'>): Outcome {
  const { board, text, sureness } = command;
  if (text === '') return reject('empty-text');
  if (board === 'both' && !draft.state.contact) return reject('line-unknown');
  const from = sourceOf(draft.state, player, command.source);
  if (!from) return reject('unknown-thing');
  const { source, facts } = from;
  const finding = newId(draft, 'finding');
  const { id, name, team } = player;
  emit(
    draft,
    {
      ...{ type: 'FindingPlaced', finding, board, team, player: id, name, text, sureness },
      ...(source === undefined ? {} : { source }),
      ...(facts.length > 0 ? { facts: [...facts] } : {}),
    },
    readers(draft.state, board, team),
  );
}

/** Words a finding anew, or says how sure the team is now. */
export function changeFinding(draft: Draft, player: PlayerState, command: Ask<'ChangeFinding'>): Outcome {
  const { finding, text, sureness } = command;
  const audience = mayTouch(draft.state, player, finding);
  if (!audience) return reject('unknown-thing');
  if (text === '') return reject('empty-text');
  emit(draft, { type: 'FindingChanged', finding, player: player.id, name: player.name, text, sureness }, audience);
}

/** Takes a finding off the board. */
export function removeFinding(draft: Draft, player: PlayerState, { finding }: Ask<'RemoveFinding'>): Outcome {
  const audience = mayTouch(draft.state, player, finding);
  if (!audience) return reject('unknown-thing');
  emit(draft, { type: 'FindingRemoved', finding, player: player.id, name: player.name }, audience);
}

function mayTouch(state: SessionState, player: PlayerState, id: ThingId): Audience | undefined {
  const finding = state.story.findings[id];
  if (!finding || (finding.board === 'team' && finding.team !== player.team)) return undefined;
  return readers(state, finding.board, finding.team);
}

function readers({ scenario }: SessionState, board: 'team' | 'both', team: Slug): Audience {
  return board === 'both' ? scenario.teams.map(({ id }) => ({ team: id })) : [{ team }];
}

/** Where a finding comes from: an item, a call, or the card of a seat that this player holds. */
function sourceOf(state: SessionState, player: PlayerState, id: ThingId | undefined): Source | undefined {
  if (id === undefined) return { facts: [] };
  const item = itemFor(state, player, id);
  if (item) return { source: item.title, facts: item.facts };
  const call = state.calls[id];
  if (call) return reaches(call.audience, player) ? { source: callName(state, call), facts: call.facts } : undefined;
  const seat = findSeat(state.scenario, id);
  const holds = seat && (player.seat === id || player.passed.includes(id));
  return holds ? { source: seat.title, facts: seat.facts } : undefined;
}

function callName({ scenario }: SessionState, { inject, actor }: CallProgress): string {
  const title = inject === undefined ? undefined : findInject(scenario, inject)?.title;
  return title ?? (actor === undefined ? '' : actorSender(scenario, actor).name);
}
