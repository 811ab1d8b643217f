import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit, newId } from '../draft.ts';
import { findTeam, playerSender } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { itemFor } from '../placement.ts';
import type { PlayerState } from '../state.ts';

type PublishPost = Extract<PlayerCommand, { type: 'PublishPost' }>;

/** A public post or reply in the team's name; the whole town reads it. */
export function publishPost(draft: Draft, player: PlayerState, command: PublishPost): Outcome {
  const { channel, text, inReplyTo } = command;
  if (text === '') return reject('empty-text');
  if (inReplyTo !== undefined && !itemFor(draft.state, player, inReplyTo)) return reject('unknown-thing');
  const handle = findTeam(draft.state.scenario, player.team)?.short ?? player.team;
  const reply = inReplyTo === undefined ? {} : { inReplyTo };
  const item = newId(draft, 'item');
  emit(draft, { type: 'PostPublished', item, channel, from: playerSender(player), handle, text, ...reply }, 'all');
}
