import type { Conversation, Line } from '../../../shared/scenario/conversation.ts';
import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { actorSays, closeConversation, isListening, openLines, saidIn, scriptOf, stopListening } from '../call-flow.ts';
import { holds } from '../conditions/holds.ts';
import { asClock, type Draft, emit } from '../draft.ts';
import { lineAbout } from '../line-about.ts';
import { playerSender } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

type SpeakInCall = Extract<PlayerCommand, { type: 'SpeakInCall' }>;

/** Says an offered line or own words; a written conversation answers at once. */
export function speakInCall(draft: Draft, player: PlayerState, command: SpeakInCall): Outcome {
  const call = draft.state.calls[command.call];
  if (!call || (call.answerer !== player.id && call.caller !== player.id)) return reject('unknown-thing');
  if (call.phase !== 'talking') return reject('already-done');
  if (command.line !== undefined) return sayOffered(draft, player, command.call, command.line);
  const text = command.text ?? '';
  return text === '' ? reject('empty-text') : sayOwnWords(draft, player, command.call, text);
}

function sayOffered(draft: Draft, player: PlayerState, id: ThingId, line: string): Outcome {
  const call = draft.state.calls[id];
  const script = call && scriptOf(draft.state, call);
  if (!call || !script?.lines.some((one) => one.id === line)) return reject('unknown-thing');
  const chosen = openLines(script, saidIn(draft.state, call), draft).find((one) => one.id === line);
  return chosen ? sayLine(draft, player, id, { chosen, text: chosen.say, script }) : reject('already-done');
}

function sayOwnWords(draft: Draft, player: PlayerState, id: ThingId, text: string): Outcome {
  const call = draft.state.calls[id];
  const script = call && scriptOf(draft.state, call);
  if (call && isListening(draft.state, call)) {
    say(draft, player, id, { text });
    return asClock(draft, () => stopListening(draft, id));
  }
  if (!call || !script) return say(draft, player, id, { text });
  const meant = lineAbout(draft.state.scenario, openLines(script, saidIn(draft.state, call), draft), text, call.actor);
  if (meant) return sayLine(draft, player, id, { chosen: meant, text, script });
  say(draft, player, id, { text });
  return asClock(draft, () => {
    actorSays(draft, id, stray(script, call.strayed));
    closeWhenSaidOut(draft, id, script);
  });
}

type Said = { chosen: Line; text: string; script: Conversation };

function sayLine(draft: Draft, player: PlayerState, id: ThingId, { chosen, text, script }: Said): Outcome {
  say(draft, player, id, { text, line: chosen.id });
  asClock(draft, () => {
    const other = chosen.answers.find(({ when }) => holds(when, draft.state, draft.at));
    actorSays(draft, id, other?.answer ?? chosen.answer, [...chosen.facts, ...(other?.facts ?? [])]);
    if (chosen.ends) closeConversation(draft, id);
    else closeWhenSaidOut(draft, id, script);
  });
  return undefined;
}

/** Nobody stays on the line when there is nothing left to say: what happened meanwhile may have seen to that. */
function closeWhenSaidOut(draft: Draft, id: ThingId, script: Conversation): void {
  const call = draft.state.calls[id];
  if (call && openLines(script, saidIn(draft.state, call), draft).length === 0) closeConversation(draft, id);
}

function say(draft: Draft, player: PlayerState, id: ThingId, words: { text: string; line?: string }): undefined {
  const audience = draft.state.calls[id]?.audience;
  if (!audience) return;
  emit(draft, { type: 'CallSpoken', call: id, speaker: playerSender(player), offers: [], ...words }, audience);
}

// Free words that fit no line get a graceful answer, each in turn.
function stray(script: Conversation, strayed: number): string {
  return script.otherwise[strayed % script.otherwise.length] ?? script.closing;
}
