import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { asClock, type Draft, emit } from '../draft.ts';
import { carryOut } from '../effects.ts';
import type { Outcome } from '../outcome.ts';
import { findPress, followUpOn } from '../press-course.ts';
import type { PlayerState } from '../state.ts';
import { topicsIn } from '../topics.ts';

/** Answers the question that stands; the words may bring a second one, and consequences. */
export function answerPress(draft: Draft, player: PlayerState, command: { press: Slug; text: string }): Outcome {
  const { press: id, text } = command;
  const course = draft.state.story.press[id];
  if (course?.state !== 'open') return reject('unknown-thing');
  if (!course.speakers.includes(player.id)) return reject('not-there');
  if (text === '') return reject('empty-text');
  const { open } = course;
  const speaker = { player: player.id, name: player.name, team: player.team };
  emit(draft, { type: 'PressAnswered', press: id, ...speaker, text }, 'all');
  const question = findPress(draft.state, id)?.questions.find((one) => one.id === open?.question);
  const topics = topicsIn(draft.state.scenario, text);
  for (const { topic, effects } of question?.weighs ?? []) {
    if (topics.includes(topic)) carryOut(draft, effects, `${id}: ${question?.id}`);
  }
  if (open && open.followUps === 0) asClock(draft, () => followUpOn(draft, id, open.question, text));
}
