import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import { actorSender, findActor } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { askPress, findPress } from '../press-course.ts';

type Ask<T extends DocentCommand['type']> = Extract<DocentCommand, { type: T }>;

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
