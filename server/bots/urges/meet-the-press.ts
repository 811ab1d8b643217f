import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { PressView } from '../../../shared/view/story-view.ts';
import type { Intention } from '../intention.ts';
import { type EventOf, isInclined, lean, type Mind, ownCall, patience, teamOf } from '../mind.ts';
import { pressAnswer } from '../phrases.ts';

const SECOND = 1000;
const A_MOMENT = 4 * SECOND;
/** How long people may find out who of them goes; a bot goes when nobody does. */
const SETS_OUT = { least: 3 * SECOND, most: 20 * SECOND } as const;
const THINKS = { least: 6 * SECOND, most: 14 * SECOND } as const;

/** A press conference opens: somebody of the team goes there. */
export function goToPress(mind: Mind, { press: id, place, until }: EventOf<'PressOpened'>): Intention | undefined {
  if (!isInclined(mind, 'podium', { thing: id, share: mind.traits.podiums })) return undefined;
  const waits = SETS_OUT.least + lean(mind, 'set out', id) * (SETS_OUT.most - SETS_OUT.least);
  return {
    ...{ key: `go to ${id}`, matter: 'press', from: mind.at + waits * patience(mind), until },
    act: (now) => {
      const press = openPress(now, id);
      if (!press || now.me.place === place || isFull(now, press)) return undefined;
      return now.me.travel || ownCall(now) ? now.at + A_MOMENT : { type: 'TravelTo', place };
    },
  };
}

/** Who is in the room goes to stand behind the microphones while there is place. */
export function takePodium(mind: Mind, event: EventOf<'PressOpened' | 'PlaceEntered'>): Intention | undefined {
  if (event.type === 'PlaceEntered' && event.player !== mind.me.id) return undefined;
  const press = mind.view.press.findLast(({ place, closed }) => place === event.place && !closed);
  if (!press || mind.me.place !== press.place) return undefined;
  if (!isInclined(mind, 'podium', { thing: press.press, share: 1 })) return undefined;
  const { press: id, until } = press;
  return {
    ...{ key: `podium ${id}`, matter: 'press', from: mind.at + A_MOMENT * patience(mind), until },
    act: (now) => {
      const open = openPress(now, id);
      const mayGo = open && now.me.place === open.place && !now.me.travel && ours(now, open) < open.speakersPerTeam;
      return mayGo && !isSpeaker(now, open) ? { type: 'TakePodium', press: id } : undefined;
    },
  };
}

/** A question is put, or still stands when she comes to stand there: who can, answers it, unless it is for the others. */
export function answerPress(mind: Mind, event: EventOf<'PressAsked' | 'PodiumTaken'>): Intention | undefined {
  if (event.type === 'PodiumTaken' && event.player !== mind.me.id) return undefined;
  const press = openPress(mind, event.press);
  const question = press?.lines.at(-1);
  if (!press || question?.kind !== 'question' || !isSpeaker(mind, press)) return undefined;
  if ((question.team ?? mind.me.team) !== mind.me.team) return undefined;
  const { press: id, until, lines } = press;
  const thing = `${id} ${lines.length}`;
  if (!isInclined(mind, 'answer', { thing, share: 0.9 })) return undefined;
  const waits = (THINKS.least + lean(mind, 'answer after', thing) * (THINKS.most - THINKS.least)) * mind.traits.pace;
  return {
    ...{ key: `answer ${id}`, matter: 'press', from: mind.at + waits * Math.sqrt(patience(mind)), until },
    act: (now) => answer(now, openPress(now, id), lines.length),
  };
}

function answer(mind: Mind, press: PressView | undefined, asked: number): PlayerCommand | undefined {
  // Somebody else spoke, or the next question was put.
  if (press?.lines.length !== asked || !isSpeaker(mind, press)) return undefined;
  const text = mind.prompter?.answer(mind, press) ?? pressAnswer(mind, press);
  return { type: 'AnswerPress', press: press.press, text };
}

function openPress({ view }: Mind, id: string): PressView | undefined {
  return view.press.find(({ press, closed }) => press === id && !closed);
}

function isSpeaker({ me }: Mind, { speakers }: PressView): boolean {
  return speakers.some(({ player }) => player === me.id);
}

function ours({ me }: Mind, { speakers }: PressView): number {
  return speakers.filter(({ team }) => team === me.team).length;
}

/** True when enough of the team stand there or are on their way. */
function isFull(mind: Mind, { place, speakersPerTeam }: PressView): boolean {
  const there = teamOf(mind).filter((mate) => mate.place === place || mate.travel?.to === place);
  return there.length >= speakersPerTeam;
}
