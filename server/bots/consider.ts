import type { SessionEvent } from '../../shared/session/event.ts';
import type { Intention } from './intention.ts';
import type { Mind, Urge } from './mind.ts';
import { answerInPublic } from './urges/answer-in-public.ts';
import { callBack } from './urges/call-back.ts';
import { decideOn, recordSooner } from './urges/decide.ts';
import { fillIn } from './urges/fill-in.ts';
import { noteCall, noteCard, noteItem, notePassedCard } from './urges/find.ts';
import { goHome, goOut } from './urges/go-out.ts';
import { answerPress, goToPress, takePodium } from './urges/meet-the-press.ts';
import { pickUp } from './urges/pick-up.ts';
import { read } from './urges/read.ts';
import { runErrands } from './urges/run-errands.ts';
import { seekByCall, seekByItem } from './urges/seek-other-team.ts';
import { shareAll, shareOne } from './urges/share.ts';
import { introduce, remark } from './urges/speak-up.ts';
import { talk } from './urges/talk.ts';
import { followHint, writeBack } from './urges/write-back.ts';

type Urges = { [T in SessionEvent['type']]?: readonly Urge<T>[] };

/** What each event can make somebody want to do. */
const URGES: Urges = {
  PlayStarted: [noteCard, runErrands],
  RoleCardDealt: [noteCard],
  CardPassed: [notePassedCard],
  InjectReleased: [read],
  MessageSent: [read],
  PostPublished: [read],
  ItemOpened: [followHint, writeBack, remark, noteItem, seekByItem, goOut, answerInPublic],
  ChatSent: [introduce],
  CallRang: [pickUp],
  CallAnswered: [talk],
  CallSpoken: [talk, seekByCall],
  CallEnded: [noteCall],
  CallMissed: [callBack, seekByCall],
  ContactMade: [shareAll],
  FindingPlaced: [shareOne],
  DecisionOpened: [decideOn],
  VoteCast: [recordSooner],
  FormOpened: [fillIn],
  PressOpened: [goToPress, takePodium],
  PlaceEntered: [takePodium, goHome],
  PodiumTaken: [answerPress],
  PressAsked: [answerPress],
};

/** True for an event that can make somebody want something. */
export function isMoving({ type }: SessionEvent): boolean {
  return type in URGES;
}

/** Gives everything that a bot has in mind because of an event it just saw. */
export function consider(mind: Mind, event: SessionEvent, give: (intention: Intention) => void): void {
  const urges = (URGES[event.type] ?? []) as readonly Urge<SessionEvent['type']>[];
  for (const urge of urges) {
    const wish = urge(mind, event);
    if (wish === undefined) continue;
    if ('key' in wish) give(wish);
    else wish.forEach(give);
  }
}
