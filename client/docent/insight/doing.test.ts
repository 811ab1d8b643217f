import { expect, it } from 'vitest';
import type { Command } from '../../../shared/session/command.ts';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { anna, bram, cas, started, system, until } from '../../../tests/support/some-steps.ts';
import { type Doing, readDoing } from './doing.ts';

const play = given(aScenario()).play(...started());

function doingOf(name: string, so: Play, at: string): Doing | undefined {
  const overview = anOverview(so, at);
  const person = overview.view.people[name];
  return person && readDoing(overview, person);
}

it('says what somebody reads, and that she is silent some minutes later', () => {
  const reading = play.play([(so) => ({ type: 'OpenItem', item: so.item('inj-1') }), anna('01:00')]);
  expect(doingOf('anna', reading, '01:30')).toEqual({ kind: 'reads', title: 'Licht bij Tonny' });
  expect(doingOf('anna', reading, '04:10')).toEqual({ kind: 'silent', minutes: 3 });
});

it('counts silence from the start for who never did anything', () => {
  expect(doingOf('bram', play.play(until('06:00')), '06:00')).toEqual({ kind: 'silent', minutes: 6 });
});

it('says where somebody goes and how long that takes', () => {
  const travelling = play.play([{ type: 'TravelTo', place: 'flat' }, anna('01:00')]);
  expect(doingOf('anna', travelling, '01:30')).toEqual({ kind: 'travels', to: 'Schippersflat', left: 90_000 });
});

it('tells ringing from talking', () => {
  const ringing = play.play([{ type: 'Dial', number: '214' }, anna('01:00')]);
  expect(doingOf('anna', ringing, '01:02')).toEqual({ kind: 'rings', to: 'Bep de Rooij' });
  const called = play.play(until('05:01'), [(so) => ({ type: 'AnswerCall', call: so.call }), cas('05:02')]);
  expect(doingOf('cas', called, '05:20')).toEqual({ kind: 'calls', with: 'Bep de Rooij' });
});

it('knows writing and deciding apart', () => {
  const vote = { type: 'CastVote', decision: 'd1', option: 'gaan' } as const;
  const mail: Command = { type: 'SendMail', to: ['bep'], subject: 'Hallo', body: 'Wij komen.' };
  const busy = play.play([mail, anna('04:00')], [vote, bram('04:10')]);
  expect(doingOf('anna', busy, '04:20')).toEqual({ kind: 'writes', what: 'mail' });
  expect(doingOf('bram', busy, '04:20')).toEqual({ kind: 'decides' });
});

it('puts a lost connection before everything else', () => {
  const gone = play.play(
    [{ type: 'TravelTo', place: 'flat' }, anna('01:00')],
    [{ type: 'DropPlayer', player: 'anna' }, system('01:10')],
  );
  expect(doingOf('anna', gone, '04:15')).toEqual({ kind: 'gone', minutes: 3 });
});
