import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { given } from '../../../tests/support/given.ts';
import { anna, dina, docent, started, system, until } from '../../../tests/support/some-steps.ts';
import { readSigns } from './team-signs.ts';
import { teamsByNeed } from './teams-by-need.ts';

const play = given(aScenario()).play(...started());

it('counts minutes since anybody of the team did something herself', () => {
  const later = play.play(
    [{ type: 'SendChat', thread: 'team', text: 'Wie leest mee?' }, anna('01:00')],
    until('05:30'),
  );
  const overview = anOverview(later, '05:30');
  expect(readSigns(overview, 'swt').quietFor).toBe(4);
  expect(readSigns(overview, 'gc').quietFor).toBe(5);
});

it('counts no silence in time that the docent jumped over', () => {
  const jumped = play.play(
    [{ type: 'SendChat', thread: 'team', text: 'Wie leest mee?' }, anna('01:00')],
    until('01:30'),
    [{ type: 'JumpClock', to: 390_000 }, docent('01:30')],
    until('07:30'),
  );
  const overview = anOverview(jumped, '07:30');
  expect(readSigns(overview, 'swt').quietFor).toBe(1);
  expect(readSigns(overview, 'gc').quietFor).toBe(2);
});

it('does not call a team quiet while one of them travels', () => {
  const later = play.play([{ type: 'TravelTo', place: 'flat' }, anna('03:00')], until('04:30'));
  expect(readSigns(anOverview(later, '04:30'), 'swt').quietFor).toBe(0);
});

it('counts unread items per player of those they were meant for', () => {
  const before = play.play(until('00:10'));
  expect(readSigns(anOverview(before, '00:10'), 'swt').unreadEach).toBe(1);
  expect(readSigns(anOverview(before, '00:10'), 'gc').unreadEach).toBe(0);
  const read = before.play([(so) => ({ type: 'OpenItem', item: so.item('inj-1') }), anna('00:20')]);
  const [unread] = teamsByNeed(anOverview(read, '00:20')).flatMap(({ members }) => members);
  expect(unread).toMatchObject({ person: { name: 'Anna' }, unread: 0 });
});

it('does not count posts, which are for the whole town', () => {
  const post = { type: 'PublishPost', channel: 'microblog', text: 'Rustig aan' } as const;
  const later = play.play([post, anna('00:05')], until('00:35'));
  expect(readSigns(anOverview(later, '00:35'), 'gc').unreadEach).toBe(0);
});

it('gives an inject for an empty seat to the whole team, as the engine does', () => {
  const small = given(aScenario()).play(...started('anna', 'cas'), [
    { type: 'ReleaseInject', inject: 'inj-7' },
    docent('00:10'),
  ]);
  expect(readSigns(anOverview(small, '00:10'), 'swt').unreadEach).toBe(2);
  const without = given(aScenario()).play(...started('bram', 'cas'), [
    { type: 'ReleaseInject', inject: 'inj-7' },
    docent('00:10'),
  ]);
  expect(readSigns(anOverview(without, '00:10'), 'swt').unreadEach).toBe(2);
});

it('says for how long there was no contact, until there is', () => {
  expect(readSigns(anOverview(play.play(until('03:00')), '03:00'), 'swt').withoutContact).toBe(3);
  const together = play.play([{ type: 'OpenLine' }, docent('03:00')]);
  expect(readSigns(anOverview(together, '04:00'), 'swt').withoutContact).toBeUndefined();
});

it('tells of open questions, missed calls and actions that stayed away', () => {
  const later = play.play(until('05:50'));
  const overview = anOverview(later, '05:50');
  expect(readSigns(overview, 'gc')).toMatchObject({
    decisions: [{ title: 'Naar Tonny', closesIn: 1 }],
    missedCalls: ['Bep de Rooij'],
    missedActions: ['Zoekt contact met het andere team'],
  });
  expect(readSigns(overview, 'swt').missedCalls).toEqual([]);
});

it('forgets a missed call after some minutes', () => {
  expect(readSigns(anOverview(play.play(until('12:00')), '12:00'), 'gc').missedCalls).toEqual([]);
});

it('names whose connection is gone, and the last choice of the team', () => {
  const later = play.play(
    [{ type: 'DropPlayer', player: 'bram' }, system('04:00')],
    [{ type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Nu kan het nog.' }, dina('04:10')],
  );
  const overview = anOverview(later, '05:30');
  expect(readSigns(overview, 'swt').gone).toEqual(['Bram']);
  expect(readSigns(overview, 'gc').lastDecision).toEqual({ label: 'Wij gaan kijken', minutesAgo: 1 });
});

it('puts the team first that needs the docent most', () => {
  const busy = play.play([{ type: 'SendChat', thread: 'team', text: 'Wij bellen.' }, anna('07:00')]);
  expect(teamsByNeed(anOverview(busy, '07:00')).map(({ team }) => team.id)).toEqual(['gc', 'swt']);
});
