import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { given } from '../../../tests/support/given.ts';
import { dina, docent, started, until } from '../../../tests/support/some-steps.ts';
import { filterMsel, mselLines } from './msel.ts';
import { countHeld, nextInjects } from './soon.ts';

const play = given(aScenario()).play(...started(), until('00:10'));

it('lists what comes by itself in order of time, with the reason', () => {
  const lines = nextInjects(anOverview(play, '00:10'), 3);
  expect(lines.map(({ inject, due, why }) => [inject.id, due, why])).toEqual([
    ['inj-2', 30_000, { kind: 'after-inject', title: 'Licht bij Tonny', delay: 30_000 }],
    ['inj-3', 120_000, { kind: 'at', at: 120_000 }],
  ]);
});

it('says which silence an inject answers', () => {
  const [line] = nextInjects(anOverview(play.play(until('02:10')), '02:10'), 3);
  expect(line?.why).toEqual({ kind: 'absent', minutes: 3, absence: { kind: 'contact', title: 'Wie doet dit?' } });
});

it('says that contact or a choice brought it', () => {
  const contact = play.play([{ type: 'OpenLine' }, docent('01:00')]);
  expect(nextInjects(anOverview(contact, '01:00'), 3).find(({ inject }) => inject.id === 'inj-5')?.why).toEqual({
    kind: 'after-contact',
    delay: 10_000,
  });
  const choice = { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Nu kan het.' } as const;
  const chosen = play.play(until('04:01'), [choice, dina('04:10')]);
  expect(nextInjects(anOverview(chosen, '04:10'), 3).find(({ inject }) => inject.id === 'inj-6')?.why).toEqual({
    kind: 'after-decision',
    title: 'Naar Tonny',
    option: 'Wij gaan kijken',
    delay: 30_000,
  });
});

it('says that the docent moved it, and what its time was', () => {
  const moved = play.play([{ type: 'PostponeInject', inject: 'inj-3', by: 120_000 }, docent('00:20')]);
  const line = nextInjects(anOverview(moved, '00:20'), 3).find(({ inject }) => inject.id === 'inj-3');
  expect(line).toMatchObject({ due: 240_000, why: { kind: 'moved', was: 120_000 } });
});

it('says its own reason again when a skip was taken back', () => {
  const back = play.play(
    [{ type: 'SkipInject', inject: 'inj-3' }, docent('00:20')],
    [{ type: 'RestoreInject', inject: 'inj-3' }, docent('00:25')],
  );
  const line = nextInjects(anOverview(back, '00:25'), 3).find(({ inject }) => inject.id === 'inj-3');
  expect(line).toMatchObject({ due: 120_000, why: { kind: 'at', at: 120_000 } });
});

it('counts what is held and leaves it out of what comes', () => {
  const held = play.play([{ type: 'HoldInject', inject: 'inj-3' }, docent('00:20')]);
  const overview = anOverview(held, '00:20');
  expect(countHeld(overview)).toBe(1);
  expect(nextInjects(overview, 3).map(({ inject }) => inject.id)).toEqual(['inj-2']);
});

it('sorts the whole MSEL into waiting, manual, held, out and skipped', () => {
  const busy = play.play(
    [{ type: 'HoldInject', inject: 'inj-3' }, docent('00:20')],
    [{ type: 'SkipInject', inject: 'inj-2' }, docent('00:20')],
  );
  const lines = mselLines(anOverview(busy, '00:20'));
  const ids = (filter: Parameters<typeof filterMsel>[1]) =>
    filterMsel(lines, filter, '').map(({ inject }) => inject.id);
  expect(ids('out')).toEqual(['inj-1']);
  expect(ids('skipped')).toEqual(['inj-2']);
  expect(ids('held')).toEqual(['inj-3']);
  expect(ids('manual')).toEqual(['inj-7']);
  expect(ids('waiting')).toEqual(['inj-4', 'inj-5', 'inj-6']);
  expect(ids('all')).toHaveLength(7);
  expect(lines.find(({ inject }) => inject.id === 'inj-7')?.why).toEqual({
    kind: 'manual',
    condition: 'Als niemand gaat kijken.',
  });
});

it('finds lines by words in their title', () => {
  const lines = mselLines(anOverview(play, '00:10'));
  expect(filterMsel(lines, 'all', 'BEP ').map(({ inject }) => inject.id)).toEqual(['inj-1', 'inj-4', 'inj-6', 'inj-7']);
});
