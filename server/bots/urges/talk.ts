import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { CallView } from '../../../shared/view/session-view.ts';
import { pick } from '../chance.ts';
import { type Mind, ownCall, type Urge } from '../mind.ts';
import { collegialLines, politeLines } from '../phrases.ts';

// Time to hear and to think before speaking, and how long a silence lasts before somebody hangs up (ms).
const BREATH = 8_000;
const LONGEST_SILENCE = 40_000;

/** In a conversation: say one of the offered lines, or a few plain words; then say goodbye. */
export const talk: Urge = (mind) => {
  const call = ownCall(mind);
  if (call?.phase !== 'talking') return undefined;
  const said = call.lines.filter(({ speaker }) => speaker.kind === 'player' && speaker.id === mind.me.id).length;
  const silence = mind.at - (call.lines.at(-1)?.at ?? call.answeredAt ?? call.rangAt);
  if (silence < BREATH * mind.traits.pace) return undefined;
  return call.offers.length > 0 ? sayOffered(mind, call, said) : sayOwnWords(mind, call, { said, silence });
};

function sayOffered({ rng, traits }: Mind, { id, offers }: CallView, said: number): PlayerCommand | undefined {
  if (said >= traits.lines) return { type: 'HangUp', call: id };
  const offer = pick(rng, offers);
  return offer && { type: 'SpeakInCall', call: id, line: offer.line };
}

type Course = { said: number; silence: number };

function sayOwnWords(mind: Mind, call: CallView, { said, silence }: Course): PlayerCommand | undefined {
  const mine = call.lines.at(-1)?.speaker;
  const isMyTurn = !(mine?.kind === 'player' && mine.id === mind.me.id);
  const texts = call.toTeam === undefined ? politeLines(mind) : collegialLines(mind, sideOf(mind, call));
  const text = texts[said];
  if (isMyTurn && text !== undefined) return { type: 'SpeakInCall', call: call.id, text };
  const isOver = text === undefined || silence > LONGEST_SILENCE;
  return isOver ? { type: 'HangUp', call: call.id } : undefined;
}

function sideOf({ me }: Mind, { from }: CallView): 'caller' | 'called' {
  return from.kind === 'player' && from.id === me.id ? 'caller' : 'called';
}
