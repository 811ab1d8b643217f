import type { PressConference, PressQuestion } from '../../shared/scenario/press.ts';
import { type ExerciseTime, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { PlayerId, Slug } from '../../shared/vocabulary/ids.ts';
import { holds, holdsFrom } from './conditions/holds.ts';
import { type Draft, emit } from './draft.ts';
import { actorSender } from './lookup.ts';
import type { SessionState } from './state.ts';
import type { PressProgress } from './story-state.ts';
import { topicsIn } from './topics.ts';

/** From the word of welcome to the first question (ms). */
const FIRST_QUESTION_AFTER = 15_000;
/** Nobody asks on more often than this about one question. */
const MOST_FOLLOW_UPS = 1;

type Step =
  | { kind: 'close'; at: ExerciseTime }
  | { kind: 'ask'; at: ExerciseTime; question: PressQuestion }
  | { kind: 'silence'; at: ExerciseTime; question: PressQuestion; text: string };

/** What happens next by itself in a press conference that is going on. */
export function nextPressStep(state: SessionState, id: Slug): Step | undefined {
  const press = findPress(state, id);
  const course = state.story.press[id];
  if (!press || course?.state !== 'open') return undefined;
  const step = nextWord(state, press, course);
  return step && step.at < course.until ? step : { kind: 'close', at: course.until };
}

function nextWord(state: SessionState, press: PressConference, course: PressProgress): Step | undefined {
  const silent = silence(press, course);
  if (silent) return silent;
  const isFirst = course.asked.length === 0 && !course.open;
  const from = course.lastAt + (isFirst ? FIRST_QUESTION_AFTER : toExerciseTime(press.every));
  return nextQuestion(state, press, course, from);
}

function silence(press: PressConference, { open, lastAt, speakers }: PressProgress): Step | undefined {
  const question = press.questions.find(({ id }) => id === open?.question);
  const followUp = question?.followUps.find(({ on }) => on === 'silence');
  // Nobody there is no silence: who asks does not say "you look at each other" to an empty podium.
  if (!open || !question || !followUp || speakers.length === 0 || open.followUps >= MOST_FOLLOW_UPS) return undefined;
  return { kind: 'silence', at: lastAt + toExerciseTime(press.silence), question, text: followUp.text };
}

/** The first question of the list that was not put yet and fits then; else the first that time alone makes fit. */
function nextQuestion(
  state: SessionState,
  { questions }: PressConference,
  { asked }: PressProgress,
  from: ExerciseTime,
): Step | undefined {
  const left = questions.filter(({ id }) => !asked.includes(id));
  const then = Math.max(from, state.clock.at);
  const fitting = left.find(({ when }) => holds(when, state, then));
  if (fitting) return { kind: 'ask', at: from, question: fitting };
  const later = left.flatMap((question): Step[] => {
    const at = question.when && holdsFrom(question.when, state);
    return at === undefined || at <= then ? [] : [{ kind: 'ask', at, question }];
  });
  return later.toSorted((a, b) => a.at - b.at)[0];
}

/** Opens a press conference: the chair says welcome. */
export function openPress(draft: Draft, id: Slug): void {
  const press = findPress(draft.state, id);
  if (!press) return;
  const { title, place, welcome, speakersPerTeam } = press;
  const line = press.line === undefined ? {} : { line: press.line };
  const chair = actorSender(draft.state.scenario, press.chair);
  const until = draft.at + toExerciseTime(press.lasts);
  emit(draft, { type: 'PressOpened', press: id, title, place, chair, welcome, until, speakersPerTeam, ...line }, 'all');
}

/** Brings about what happens next by itself. */
export function stepPress(draft: Draft, id: Slug): void {
  const step = nextPressStep(draft.state, id);
  if (!step) return;
  if (step.kind === 'close') return closePress(draft, id);
  if (step.kind === 'ask') return askPress(draft, id, step.question);
  askOn(draft, id, step.question, step.text);
}

/** The chair says thanks and it is over. */
export function closePress(draft: Draft, id: Slug): void {
  const thanks = findPress(draft.state, id)?.thanks;
  if (thanks !== undefined) emit(draft, { type: 'PressClosed', press: id, thanks }, 'all');
}

/** Puts a question of the list. */
export function askPress(draft: Draft, press: Slug, { id, from, text, sharp, team }: PressQuestion): void {
  const sender = actorSender(draft.state.scenario, from);
  const to = team === undefined ? {} : { team };
  emit(draft, { type: 'PressAsked', press, question: id, from: sender, text, sharp, ...to, followUp: false }, 'all');
}

/** Who is not in that place any more does not stand behind its microphones. */
export function leavePodiums(draft: Draft, player: PlayerId): void {
  for (const [press, { state, speakers }] of Object.entries(draft.state.story.press)) {
    if (state === 'open' && speakers.includes(player)) emit(draft, { type: 'PodiumLeft', press, player }, 'all');
  }
}

/** What a journalist says on an answer, when the question has something for that. */
export function followUpOn(draft: Draft, id: Slug, question: Slug | undefined, answer: string): void {
  const asked = findPress(draft.state, id)?.questions.find((one) => one.id === question);
  if (!asked) return;
  const topics = topicsIn(draft.state.scenario, answer);
  const followUp = asked.followUps.find(({ on }) => {
    if (typeof on === 'string') return on === 'any';
    return 'topic' in on ? topics.includes(on.topic) : !topics.includes(on.lacks);
  });
  if (followUp) askOn(draft, id, asked, followUp.text);
}

function askOn(draft: Draft, press: Slug, { id, from, sharp, team }: PressQuestion, text: string): void {
  const sender = actorSender(draft.state.scenario, from);
  const to = team === undefined ? {} : { team };
  emit(draft, { type: 'PressAsked', press, question: id, from: sender, text, sharp, ...to, followUp: true }, 'all');
}

/** The press conference of this id. */
export function findPress({ scenario }: SessionState, id: Slug): PressConference | undefined {
  return scenario.press.find((press) => press.id === id);
}
