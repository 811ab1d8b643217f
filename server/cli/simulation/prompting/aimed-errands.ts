import type { PlayerCommand } from '../../../../shared/session/command.ts';
import { type ExerciseTime, toExerciseTime } from '../../../../shared/vocabulary/exercise-time.ts';
import type { Intention } from '../../../bots/intention.ts';
import { type Mind, ownCall } from '../../../bots/mind.ts';
import { introduction } from '../../../bots/phrases.ts';
import type { Deed } from '../aims/aim.ts';
import { isMeant } from '../aims/wishes.ts';
import { call, mail } from './by-post-or-phone.ts';
import type { Knowledge } from './knowledge.ts';
import { sentenceAbout } from './texts.ts';

const MINUTE = 60_000;
const A_WHILE = 20_000;

type Act = (mind: Mind) => PlayerCommand | ExerciseTime | undefined;
type Errand = Extract<Deed, { do: 'go' | 'talk' | 'speak of' | 'meet' }>;

/** What somebody does to reach what the play is out to reach, when it falls on her to do so. */
export function aimedErrands(knowledge: Knowledge, mind: Mind): Intention[] {
  const { wishes } = knowledge;
  const errands: Errand[] = [
    ...wishes.wanted('meet'),
    ...wishes.wanted('go'),
    ...wishes.wanted('talk'),
    ...wishes.wanted('speak of'),
  ];
  return errands.flatMap((errand, turn) => {
    const who = 'by' in errand ? errand.by : undefined;
    const meant = Object.values(mind.view.people).filter((person) => isMeant(who, person));
    const luck = ({ id }: { id: string }) => knowledge.luck('falls on', turn, id);
    if (meant.toSorted((a, b) => luck(a) - luck(b))[0]?.id !== mind.me.id) return [];
    const key = `aimed ${turn}`;
    return [{ key, matter: 'errand', from: mind.at + waitFor(knowledge, errand, turn), act: actOf(knowledge, errand) }];
  });
}

/** Finding each other early makes most of the rest possible; the rest has its own time, which nobody knows. */
function waitFor(knowledge: Knowledge, errand: Errand, turn: number): ExerciseTime {
  const share = knowledge.luck('aimed at', turn);
  if (errand.do === 'meet') return MINUTE + share * 8 * MINUTE;
  return MINUTE + share ** 2 * 0.8 * toExerciseTime(knowledge.scenario.duration);
}

function actOf(knowledge: Knowledge, errand: Errand): Act {
  switch (errand.do) {
    case 'go':
      return (mind) => go(mind, errand.place);
    case 'meet':
      return (mind) => meet(knowledge, mind, errand.via);
    case 'talk':
      return (mind) => (errand.via === 'call' ? call(mind, errand.actor) : mail(mind, errand.actor, []));
    case 'speak of':
      return (mind) => speakOf(mind, errand.to, sentenceAbout(knowledge, errand.topic));
  }
}

function go(mind: Mind, place: string): PlayerCommand | ExerciseTime | undefined {
  if (mind.me.place === place && !mind.me.travel) return undefined;
  if (mind.me.travel || ownCall(mind)) return mind.at + A_WHILE;
  return { type: 'TravelTo', place };
}

function meet({ scenario }: Knowledge, mind: Mind, via: string | undefined): PlayerCommand | ExerciseTime | undefined {
  const others = scenario.teams.find(({ id }) => id !== mind.me.team);
  if (mind.view.contact || !others) return undefined;
  if (via === 'call') return call(mind, others.line);
  if (via !== 'mail') return go(mind, others.home);
  return { type: 'SendMail', to: [others.address], subject: 'Kennismaken', body: introduction(mind) };
}

function speakOf(mind: Mind, to: string | undefined, text: string): PlayerCommand | ExerciseTime | undefined {
  if (to === undefined) return { type: 'PublishPost', channel: 'forum', text };
  const isTeam = mind.stage.teams.some(({ id }) => id === to);
  if (!isTeam) return mail(mind, to, [text]);
  return mind.view.contact ? { type: 'SendChat', thread: 'line', text } : mind.at + A_WHILE;
}
