import { toMinutesSeconds } from '../../../shared/vocabulary/story-time.ts';
import type { Texts } from '../../text/nl.ts';
import type { Overview } from '../insight/overview.ts';
import type { Task } from '../insight/waiting-tasks.ts';
import type { WaitingRow } from './waiting-panel.tsx';

type Words = Texts['docent']['play'];
type Said = Pick<WaitingRow, 'sentence' | 'wait' | 'note' | 'isUrgent' | 'action' | 'canIgnore'>;
type Scribe<K extends Task['kind']> = (
  task: Extract<Task, { kind: K }>,
  team: string,
  frame: { now: number; words: Words },
) => Said;

/** A task in words, for the list. Spans in exercise time. */
export function waitingRow(task: Task, { scenario, now }: Overview, words: Words): WaitingRow {
  const team = scenario.teams.find(({ id }) => id === task.team)?.short ?? words.someTeam;
  const row = { id: task.id, actor: task.actor.id, name: task.actor.name, team };
  const frame = { now, words };
  switch (task.kind) {
    case 'ringing':
      return { ...row, ...ringing(task, team, frame) };
    case 'talking':
      return { ...row, ...talking(task, team, frame) };
    case 'mail':
      return { ...row, ...mail(task, team, frame) };
  }
}

const ringing: Scribe<'ringing'> = ({ actor, call, since }, team, { now, words }) => {
  const wait = words.waits(toMinutesSeconds(now - since));
  if (call.from.kind !== 'player') {
    const sentence = words.rings(actor.name);
    return { sentence, wait, note: '', isUrgent: false, action: words.look, canIgnore: false };
  }
  const note = words.answersAt(toMinutesSeconds(call.until - now));
  const sentence = words.ringing(actor.name, team);
  return { sentence, wait, note, isUrgent: true, action: words.pickUp, canIgnore: false };
};

const talking: Scribe<'talking'> = ({ actor, call, since }, team, { now, words }) => ({
  sentence: words.talking(actor.name, team),
  wait: words.lasts(toMinutesSeconds(now - since)),
  note: call.playedBy === undefined ? words.byScript : words.played(call.playedBy),
  isUrgent: false,
  action: words.takeOver,
  canIgnore: false,
});

const mail: Scribe<'mail'> = ({ actor, answersAt, since }, team, { now, words }) => ({
  sentence: words.mail(actor.name, team),
  wait: words.waits(toMinutesSeconds(now - since)),
  note:
    answersAt !== undefined && answersAt > now ? words.answersAt(toMinutesSeconds(answersAt - now)) : words.noAnswer,
  isUrgent: false,
  action: words.answer,
  canIgnore: true,
});
