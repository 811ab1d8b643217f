import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { CallView } from '../../../shared/view/session-view.ts';
import type { Intention } from '../intention.ts';
import { type EventOf, lean, type Mind, ownCall } from '../mind.ts';
import { collegialLines, politeLines, probingQuestion } from '../phrases.ts';

// Time to hear and to think before speaking, and how long a silence lasts before somebody hangs up (ms).
const BREATH = 8_000;
const LONGEST_SILENCE = 40_000;

/** In a conversation: say one of the offered lines, or a few plain words; then say goodbye. */
export function talk(mind: Mind, { call: id }: EventOf<'CallAnswered' | 'CallSpoken'>): Intention | undefined {
  if (ownCall(mind)?.id !== id) return undefined;
  return { key: `talk ${id}`, matter: 'talk', from: mind.at + BREATH * mind.traits.pace, act: turn };
}

function turn(mind: Mind): PlayerCommand | number | undefined {
  const call = ownCall(mind);
  if (call?.phase !== 'talking') return undefined;
  const said = call.lines.filter(({ speaker }) => isMe(mind, speaker)).length;
  return call.offers.length > 0 ? sayOffered(mind, call, said) : sayOwnWords(mind, call, said);
}

function sayOffered(mind: Mind, call: CallView, said: number): PlayerCommand | undefined {
  const speech = mind.prompter?.speech(mind, call) ?? ownChoice(mind, call, said);
  if (speech === 'goodbye') return { type: 'HangUp', call: call.id };
  return { type: 'SpeakInCall', call: call.id, ...speech };
}

function ownChoice(mind: Mind, { id, offers }: CallView, said: number) {
  if (said >= mind.traits.lines) return 'goodbye';
  const mood = `${id} ${said}`;
  if (lean(mind, 'own words', mood) < mind.traits.ownWords) return { text: probingQuestion(mind, mood) };
  const offer = offers[Math.floor(lean(mind, 'line', mood) * offers.length)];
  return offer ? { line: offer.line } : 'goodbye';
}

function sayOwnWords(mind: Mind, call: CallView, said: number): PlayerCommand | number | undefined {
  const last = call.lines.at(-1);
  const isMyTurn = !(last && isMe(mind, last.speaker));
  const texts = call.toTeam === undefined ? politeLines(mind) : collegialLines(mind, sideOf(mind, call));
  const text = texts[said];
  if (isMyTurn && text !== undefined) return { type: 'SpeakInCall', call: call.id, text };
  const silentUntil = (last?.at ?? call.answeredAt ?? call.rangAt) + LONGEST_SILENCE;
  return text === undefined || mind.at > silentUntil ? { type: 'HangUp', call: call.id } : silentUntil + 1;
}

function isMe({ me }: Mind, speaker: { kind: string; id: string }): boolean {
  return speaker.kind === 'player' && speaker.id === me.id;
}

function sideOf(mind: Mind, { from }: CallView): 'caller' | 'called' {
  return isMe(mind, from) ? 'caller' : 'called';
}
