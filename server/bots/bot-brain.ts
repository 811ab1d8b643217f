import type { PlayerCommand } from '../../shared/session/command.ts';
import type { SessionView } from '../../shared/view/session-view.ts';
import type { Stage } from '../../shared/view/stage.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { Rng } from './chance.ts';
import { isNew, type Mind, type Urge } from './mind.ts';
import { type Temperament, TRAITS } from './temperament.ts';
import { answerInPublic } from './urges/answer-in-public.ts';
import { callBack } from './urges/call-back.ts';
import { decide } from './urges/decide.ts';
import { goOut } from './urges/go-out.ts';
import { pickUp } from './urges/pick-up.ts';
import { read } from './urges/read.ts';
import { seekOtherTeam } from './urges/seek-other-team.ts';
import { speakUp } from './urges/speak-up.ts';
import { talk } from './urges/talk.ts';
import { writeBack } from './urges/write-back.ts';

export type Circumstances = {
  at: ExerciseTime;
  rng: Rng;
  temperament: Temperament;
  /** A number drawn once for this bot; with it, it always makes up its mind in the same way. */
  nature: number;
  stage: Stage;
  /** Asks that were refused and ways that were gone, by `triedKey`. */
  tried: ReadonlySet<string>;
  /** Still reading or writing: only what cannot wait gets through. */
  busy: boolean;
};

const CANNOT_WAIT: readonly Urge[] = [pickUp, talk, decide];
const CAN_WAIT: readonly Urge[] = [writeBack, callBack, speakUp, seekOtherTeam, goOut, read, answerInPublic];

/**
 * What a bot in this seat does now, if anything. Goes by nothing but its own view and decor: it knows what
 * a person in that seat could know. Moves `rng` on; touches nothing else.
 */
export function think(view: SessionView, me: PlayerId, circumstances: Circumstances): PlayerCommand | undefined {
  const person = view.people[me];
  if (!person || view.phase !== 'running') return undefined;
  const { busy, temperament, ...rest } = circumstances;
  const mind: Mind = { view, me: person, traits: TRAITS[temperament], ...rest };
  for (const urge of busy ? CANNOT_WAIT : [...CANNOT_WAIT, ...CAN_WAIT]) {
    const command = urge(mind);
    if (command && isWorthAsking(mind, command)) return command;
  }
  return undefined;
}

// What was refused once is not asked again, or one wall would keep a bot from everything else. Going home is.
function isWorthAsking(mind: Mind, command: PlayerCommand): boolean {
  return command.type === 'TravelTo' || isNew(mind, command);
}
