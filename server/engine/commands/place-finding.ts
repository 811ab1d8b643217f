import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { Slug, ThingId } from '../../../shared/vocabulary/ids.ts';
import { readersOfBoard } from '../boards.ts';
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
    readersOfBoard(draft.state, board, team),
  );
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
