import type { Actor } from '../../../shared/scenario/cast.ts';
import type { PressConference, PressQuestion } from '../../../shared/scenario/press.ts';
import type { PressView } from '../../../shared/view/story-view.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { askedIn, playedLevel } from './level.ts';
import type { Overview } from './overview.ts';

type Reachable = Pick<Actor, 'id' | 'address' | 'number' | 'handle'>;

/** A question of the list, with who puts it and whether that was done. */
export type QuestionLine = { question: PressQuestion; from: string; isAsked: boolean };

/** The press conference that matters now: the one going on, else the next one, else the last one. */
export type PressCourse = { written: PressConference; view: PressView | undefined; questions: QuestionLine[] };

/** Reads the press conference of this moment; undefined when this level has none. */
export function readPress(overview: Pick<Overview, 'view' | 'scenario'>): PressCourse | undefined {
  const { view, scenario } = overview;
  const all = askedIn(playedLevel(overview), scenario.press);
  const courseOf = (id: Slug) => view.press.find(({ press }) => press === id);
  const written = all.find(({ id }) => isGoingOn(courseOf(id))) ?? all.find(({ id }) => !courseOf(id)) ?? all.at(-1);
  if (!written) return undefined;
  const course = courseOf(written.id);
  const questions = written.questions.map((question) => ({
    question,
    from: scenario.actors.find(({ id }) => id === question.from)?.name ?? question.from,
    isAsked: course?.asked.includes(question.id) ?? false,
  }));
  return { written, view: course, questions };
}

/** True from the word of welcome to the word of thanks. */
export function isGoingOn(course: PressView | undefined): course is PressView {
  return course !== undefined && course.closed === undefined;
}

/** In whose name a docent can ask: first who has questions on the list, then the chair, then everybody who can come. */
export function askers<Asker extends Reachable>(
  { chair, questions }: PressConference,
  actors: readonly Asker[],
): Asker[] {
  const order = [...new Set([...questions.map(({ from }) => from), chair])];
  const rank = (id: Slug) => (order.includes(id) ? order.indexOf(id) : order.length);
  // Who cannot be reached in any way, such as the dead or a whole council, does not come and ask either.
  const coming = actors.filter(
    ({ id, address, number, handle }) => order.includes(id) || (address ?? number ?? handle) !== undefined,
  );
  return coming.toSorted((a, b) => rank(a.id) - rank(b.id));
}
