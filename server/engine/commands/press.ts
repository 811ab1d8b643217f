import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { asClock, type Draft, emit } from '../draft.ts';
import { carryOut } from '../effects.ts';
import { actorSender, findActor } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { askPress, closePress, findPress, followUpOn } from '../press-course.ts';
import type { PlayerState } from '../state.ts';
import { topicsIn } from '../topics.ts';

type Ask<T extends DocentCommand['type']> = Extract<DocentCommand, { type: T }>;

/** Goes to stand behind the microphones: who is in the room, while there is place for her team. */
export function takePodium(draft: Draft, player: PlayerState, { press: id }: { press: Slug }): Outcome {
  const press = findPress(draft.state, id);
  const course = draft.state.story.press[id];
  if (!press || course?.state !== 'open') return reject('unknown-thing');
  if (player.place !== press.place || player.travel) return reject('not-there');
  if (course.speakers.includes(player.id)) return reject('already-there');
  const mates = course.speakers.filter((speaker) => draft.state.players[speaker]?.team === player.team);
  if (mates.length >= press.speakersPerTeam) return reject('team-full');
  emit(draft, { type: 'PodiumTaken', press: id, player: player.id, name: player.name, team: player.team }, 'all');
}

/** Steps back from the microphones. */
export function leavePodium(draft: Draft, player: PlayerState, { press }: { press: Slug }): Outcome {
  if (!draft.state.story.press[press]?.speakers.includes(player.id)) return reject('unknown-thing');
  emit(draft, { type: 'PodiumLeft', press, player: player.id }, 'all');
}

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

/** The docent puts a question of the list, or her own words in a journalist's name. */
export function askAsPress(draft: Draft, command: Ask<'AskPress'>): Outcome {
  const { press: id, question: wanted, actor, text = '' } = command;
  const press = findPress(draft.state, id);
  if (!press || draft.state.story.press[id]?.state !== 'open') return reject('unknown-thing');
  if (wanted !== undefined) {
    const question = press.questions.find((one) => one.id === wanted);
    if (!question) return reject('unknown-thing');
    askPress(draft, id, question);
    return;
  }
  if (text === '') return reject('empty-text');
  const from = actor ?? press.chair;
  if (!findActor(draft.state.scenario, from)) return reject('unknown-thing');
  const sender = actorSender(draft.state.scenario, from);
  emit(draft, { type: 'PressAsked', press: id, from: sender, text, sharp: 2, followUp: false }, 'all');
}

/** The docent ends the press conference before its time. */
export function closePressByHand(draft: Draft, { press }: Ask<'ClosePress'>): Outcome {
  if (draft.state.story.press[press]?.state !== 'open') return reject('unknown-thing');
  closePress(draft, press);
}

/** An observer's points for one team on one criterion; the last ones count. */
export function scorePress(draft: Draft, command: Ask<'ScorePress'>, docent: string): Outcome {
  const { press: id, criterion, team, points } = command;
  const press = findPress(draft.state, id);
  const known = press?.criteria.some((one) => one.id === criterion);
  if (!known || !draft.state.scenario.teams.some((one) => one.id === team)) return reject('unknown-thing');
  emit(draft, { type: 'PressScored', press: id, criterion, team, points, docent }, 'docents');
}
