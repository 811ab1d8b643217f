import { expect, it } from 'vitest';
import type { Command } from '../../../shared/session/command.ts';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { anna, cas, docent, started, until } from '../../../tests/support/some-steps.ts';
import { waitingTasks } from './waiting-tasks.ts';

const play = given(aScenario()).play(...started());
const mail: Extract<Command, { type: 'SendMail' }> = {
  type: 'SendMail',
  to: ['carla'],
  subject: 'Vraag',
  body: 'Mogen wij gaan kijken?',
};

function tasks(so: Play, at: string) {
  return waitingTasks(anOverview(so, at)).map(({ kind, actor, team, since }) => ({
    kind,
    actor: actor.id,
    team,
    since,
  }));
}

it('shows a phone that players let ring at an actor until it is picked up', () => {
  const ringing = play.play([{ type: 'Dial', number: '214' }, anna('01:00')]);
  expect(tasks(ringing, '01:03')).toEqual([{ kind: 'ringing', actor: 'bep', team: 'swt', since: 60_000 }]);
  const talking = ringing.play([(so) => ({ type: 'PickUpAsActor', call: so.call }), docent('01:04')]);
  expect(tasks(talking, '01:05')).toEqual([{ kind: 'talking', actor: 'bep', team: 'swt', since: 64_000 }]);
  const over = talking.play([(so) => ({ type: 'EndCallAsActor', call: so.call }), docent('01:20')]);
  expect(tasks(over, '01:20')).toEqual([]);
});

it('leaves a call of the scenario to the players until they talk', () => {
  const rings = play.play(until('05:01'));
  expect(tasks(rings, '05:01')).toEqual([]);
  const answered = rings.play([(so) => ({ type: 'AnswerCall', call: so.call }), cas('05:02')]);
  expect(tasks(answered, '05:02')).toEqual([{ kind: 'talking', actor: 'bep', team: 'gc', since: 302_000 }]);
});

it('shows the docent her own call while it rings', () => {
  const ring = { type: 'RingAsActor', actor: 'bep', team: 'gc', title: 'Nog iets' } as const;
  expect(tasks(play.play([ring, docent('01:00')]), '01:01')).toMatchObject([{ kind: 'ringing', actor: 'bep' }]);
});

it('keeps a mail to an actor until that actor answers the team', () => {
  const sent = play.play([mail, anna('01:00')]);
  expect(tasks(sent, '01:10')).toEqual([{ kind: 'mail', actor: 'carla', team: 'swt', since: 60_000 }]);
  const reply: Command = {
    type: 'SendAsActor',
    actor: 'carla',
    channel: 'mail',
    teams: ['swt'],
    subject: '',
    body: 'Ja.',
  };
  expect(tasks(sent.play([reply, docent('02:00')]), '02:00')).toEqual([]);
});

it('is not satisfied with an answer to the other team', () => {
  const reply: Command = {
    type: 'SendAsActor',
    actor: 'carla',
    channel: 'mail',
    teams: ['gc'],
    subject: '',
    body: 'Ja.',
  };
  expect(tasks(play.play([mail, anna('01:00')], [reply, docent('01:10')]), '01:10')).toHaveLength(1);
});

it('says when the written answer comes by itself', () => {
  const sent = play.play([{ ...mail, to: ['bep'] }, anna('01:00')]);
  expect(waitingTasks(anOverview(sent, '01:10'))).toMatchObject([{ kind: 'mail', answersAt: 120_000 }]);
  expect(tasks(sent.play(until('02:01')), '02:01')).toEqual([]);
});

it('puts a ringing phone above mail that waits longer', () => {
  const busy = play.play([mail, anna('01:00')], [{ type: 'Dial', number: '214' }, anna('01:30')]);
  expect(tasks(busy, '01:31').map(({ kind }) => kind)).toEqual(['ringing', 'mail']);
});
