import { toExerciseTime } from '../../../../shared/vocabulary/exercise-time.ts';
import type { Intention } from '../../../bots/intention.ts';
import { lean, type Mind } from '../../../bots/mind.ts';
import { aimedErrands } from './aimed-errands.ts';
import { call, mail } from './by-post-or-phone.ts';
import { insightOf } from './insight.ts';
import type { Knowledge } from './knowledge.ts';
import { sentenceAbout, someTopic } from './texts.ts';

const MINUTE = 60_000;
/** How many things somebody does without being asked, in a play in which everybody does what she can. */
const MOST_ERRANDS = 4;

/** What somebody in a simulated play does without being asked. */
export function errandsOf(knowledge: Knowledge, mind: Mind): Intention[] {
  const eagerness = (mind.traits.replies + insightOf(knowledge, mind)) / 2;
  const count = Math.floor(lean(mind, 'errands', '') * (1 + MOST_ERRANDS * 2 * eagerness));
  const own = Array.from({ length: count }, (_, turn) => someErrand(knowledge, mind, `${turn}`));
  return [...aimedErrands(knowledge, mind), ...own.flatMap((errand) => errand ?? [])];
}

function someErrand(knowledge: Knowledge, mind: Mind, turn: string): Intention | undefined {
  const duration = toExerciseTime(knowledge.scenario.duration);
  const from = mind.at + 2 * MINUTE + lean(mind, 'when', turn) * (duration * 0.85);
  const known = mind.stage.contacts.filter(({ kind }) => kind === 'actor');
  const contact = known[Math.floor(lean(mind, 'whom', turn) * known.length)];
  if (!contact) return undefined;
  const isCall = contact.number !== undefined && lean(mind, 'how', turn) < 0.4;
  const act = (now: Mind) => (isCall ? call(now, contact.id) : write(knowledge, now, contact.id, turn));
  return { key: `errand ${turn}`, matter: 'errand', from, act };
}

function write(knowledge: Knowledge, mind: Mind, actor: string, turn: string) {
  const topic = someTopic(knowledge, mind, { party: actor, thing: turn });
  return mail(mind, actor, topic === undefined ? [] : [sentenceAbout(knowledge, topic)]);
}
