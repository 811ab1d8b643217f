import type { Conversation, Line } from '../../shared/scenario/conversation.ts';
import type { Offer } from '../../shared/session/events/calls.ts';
import type { PlayerId, Slug, ThingId } from '../../shared/vocabulary/ids.ts';
import type { Sender } from '../../shared/vocabulary/sender.ts';
import { holds } from './conditions/holds.ts';
import { conversationOf, openingOf } from './conversation-of.ts';
import { type Draft, emit } from './draft.ts';
import { actorSender, findActor, findInject } from './lookup.ts';
import { reaches } from './placement.ts';
import { spokenKey } from './spoken-key.ts';
import type { CallProgress, PlayerState, SessionState } from './state.ts';

/** The written conversation behind a call, unless a docent speaks for the actor. */
export function scriptOf(state: SessionState, call: CallProgress): Conversation | undefined {
  if (call.played) return undefined;
  if (call.inject === undefined) return ownConversation(state, call);
  return conversationOf(findInject(state.scenario, call.inject), state.injects[call.inject]?.variant);
}

function ownConversation(state: SessionState, { caller, actor }: CallProgress): Conversation | undefined {
  return caller === undefined || actor === undefined ? undefined : findActor(state.scenario, actor)?.conversation;
}

/** The lines that are behind the players: of this call, or of all calls of the team to an actor who has lines. */
export function saidIn(state: SessionState, call: CallProgress): readonly Slug[] {
  const key = spokenKey(state, call);
  return key === undefined || call.inject !== undefined ? call.said : (state.story.lines[key] ?? []);
}

/** What the player may say next: lines not said yet that follow on what was said and fit the state of play. */
export function openLines(script: Conversation | undefined, said: readonly Slug[], { state, at }: Moment): Line[] {
  if (!script) return [];
  return script.lines.filter(
    ({ id, after, when }) =>
      !said.includes(id) && (after === undefined || said.includes(after)) && holds(when, state, at),
  );
}

type Moment = Pick<Draft, 'state' | 'at'>;

/** True when the phone rings for this player: a call between teams at the other side only, one to an actor nowhere. */
export function ringsFor(call: CallProgress, player: PlayerState): boolean {
  return reaches(call.audience, player) && (call.caller === undefined || call.toTeam === player.team);
}

/** The actor says something in a call; new offers come with it. */
export function actorSays(draft: Draft, id: ThingId, text: string, facts: readonly Slug[] = []): void {
  const call = draft.state.calls[id];
  if (!call || call.phase === 'over') return;
  const speaker: Sender = actorSender(draft.state.scenario, call.actor ?? '');
  const open = openLines(scriptOf(draft.state, call), saidIn(draft.state, call), draft);
  const offers: Offer[] = open.map(({ id: line, say }) => ({ line, say }));
  const carried = facts.length > 0 ? { facts: [...facts] } : {};
  emit(draft, { type: 'CallSpoken', call: id, speaker, text, offers, ...carried }, call.audience);
}

/** The actor picks up and opens the conversation. */
export function openConversation(draft: Draft, id: ThingId): void {
  const call = draft.state.calls[id];
  const script = call && scriptOf(draft.state, call);
  if (!script) return;
  // Who stood at the door in vain does not look round the room when she is phoned.
  const isPhoned = call.medium === 'phone';
  actorSays(draft, id, (isPhoned ? script.phoneOpening : undefined) ?? openingOf(script, draft).opening);
}

/** The actor says goodbye and the call is over. */
export function closeConversation(draft: Draft, id: ThingId): void {
  const call = draft.state.calls[id];
  const script = call && scriptOf(draft.state, call);
  if (!call || !script || call.phase === 'over') return;
  actorSays(draft, id, script.closing);
  emit(draft, { type: 'CallEnded', call: id, by: 'actor' }, call.audience);
}

/** Ends every call of somebody who lost her seat. */
export function leaveCalls(draft: Draft, player: PlayerId): void {
  endCalls(draft, 'player', ({ caller, answerer }) => caller === player || answerer === player);
}

/** Ends every call there is, because play is over. */
export function endAllCalls(draft: Draft): void {
  endCalls(draft, 'actor', () => true);
}

function endCalls(draft: Draft, by: 'player' | 'actor', which: (call: CallProgress) => boolean): void {
  for (const [id, call] of Object.entries(draft.state.calls)) {
    if (call.phase !== 'over' && which(call)) emit(draft, { type: 'CallEnded', call: id, by }, call.audience);
  }
}

/** Nobody picked up in time: voicemail when an actor called, the written answer when an actor was called. */
export function endRinging(draft: Draft, id: ThingId): void {
  const call = draft.state.calls[id];
  if (!call) return;
  if (isFallingSilent(draft.state, call)) return stopListening(draft, id);
  if (call.caller !== undefined && call.toTeam === undefined) return actorAnswers(draft, id, call);
  missCall(draft, id, 'unanswered');
}

/** Ends a ringing call unanswered; what the caller leaves on the voicemail goes with it. */
export function missCall(draft: Draft, id: ThingId, reason: 'unanswered' | 'declined'): void {
  const call = draft.state.calls[id];
  if (!call) return;
  const { voicemail, voicemailAudio } = scriptOf(draft.state, call) ?? {};
  const left = voicemail === undefined ? {} : { voicemail };
  const spoken = voicemail === undefined || voicemailAudio === undefined ? {} : { voicemailAudio };
  emit(draft, { type: 'CallMissed', call: id, reason, ...left, ...spoken }, call.audience);
}

function actorAnswers(draft: Draft, id: ThingId, call: CallProgress): void {
  const actor = call.actor === undefined ? undefined : findActor(draft.state.scenario, call.actor);
  const script = scriptOf(draft.state, call);
  if (!actor || (!script && actor.onDial === undefined)) return missCall(draft, id, 'unanswered');
  emit(draft, { type: 'CallAnswered', call: id, name: actor.name }, call.audience);
  if (script) return openConversation(draft, id);
  actorSays(draft, id, actor.onDial ?? '');
}

/** How long an actor who was phoned and has no written lines waits for words (ms of exercise time). */
export const LISTENS_FOR = 60_000;

/** True while an actor without written lines hears what somebody phoned for. */
export function isListening(state: SessionState, call: CallProgress): boolean {
  return isFallingSilent(state, call) && scriptOf(state, call) === undefined;
}

/** True while an actor who was phoned waits for words and has no lines, or none that were not said before. */
export function isFallingSilent(state: SessionState, call: CallProgress): boolean {
  const isActor = call.actor !== undefined && call.caller !== undefined;
  if (call.phase !== 'talking' || !isActor || call.inject !== undefined || call.played) return false;
  const said = saidIn(state, call);
  return scriptOf(state, call)?.lines.every(({ id }) => said.includes(id)) ?? true;
}

/** The actor heard it, or nothing was said; she says goodbye in her own way and hangs up. */
export function stopListening(draft: Draft, id: ThingId): void {
  const call = draft.state.calls[id];
  const goodbye = call?.actor === undefined ? undefined : findActor(draft.state.scenario, call.actor)?.afterDial;
  if (!call) return;
  if (scriptOf(draft.state, call)) return closeConversation(draft, id);
  if (goodbye !== undefined) actorSays(draft, id, goodbye);
  emit(draft, { type: 'CallEnded', call: id, by: 'actor' }, call.audience);
}
