import type { Conversation } from '../../../shared/scenario/conversation.ts';
import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { actorSays, closeConversation, offersFor, scriptOf } from '../call-flow.ts';
import { asClock, type Draft, emit } from '../draft.ts';
import { playerSender } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

type SpeakInCall = Extract<PlayerCommand, { type: 'SpeakInCall' }>;

/** Says an offered line or own words; a written conversation answers at once. */
export function speakInCall(draft: Draft, player: PlayerState, command: SpeakInCall): Outcome {
  const call = draft.state.calls[command.call];
  if (!call || (call.answerer !== player.id && call.caller !== player.id)) return reject('unknown-thing');
  if (call.phase !== 'talking') return reject('already-done');
  const script = scriptOf(draft.state, call);
  if (command.line !== undefined) return sayLine(draft, player, command.call, command.line);
  const text = command.text ?? '';
  if (text === '') return reject('empty-text');
  say(draft, player, command.call, { text });
  if (script) asClock(draft, () => actorSays(draft, command.call, stray(script, call.strayed)));
}

function sayLine(draft: Draft, player: PlayerState, id: ThingId, line: string): Outcome {
  const call = draft.state.calls[id];
  const script = call && scriptOf(draft.state, call);
  const chosen = script?.lines.find((candidate) => candidate.id === line);
  if (!call || !script || !chosen) return reject('unknown-thing');
  if (!offersFor(script, call.said).some((offer) => offer.line === line)) return reject('already-done');
  say(draft, player, id, { text: chosen.say, line });
  asClock(draft, () => {
    actorSays(draft, id, chosen.answer, chosen.facts);
    const over = chosen.ends || offersFor(script, draft.state.calls[id]?.said ?? []).length === 0;
    if (over) closeConversation(draft, id);
  });
}

function say(draft: Draft, player: PlayerState, id: ThingId, words: { text: string; line?: string }): void {
  const audience = draft.state.calls[id]?.audience;
  if (!audience) return;
  emit(draft, { type: 'CallSpoken', call: id, speaker: playerSender(player), offers: [], ...words }, audience);
}

// Free words that fit no line get a graceful answer, each in turn.
function stray(script: Conversation, strayed: number): string {
  return script.otherwise[strayed % script.otherwise.length] ?? script.closing;
}
