import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anInject, changedInjects } from '../../../tests/support/changed-injects.ts';
import { given } from '../../../tests/support/given.ts';
import { anna, cas, docent, started, until } from '../../../tests/support/some-steps.ts';

type Cells = 'all' | { team?: string; profession?: string; seat?: string }[];

function noteAt(to: Cells, writer = anna) {
  const injects = changedInjects({}, anInject('los', { to }));
  const play = given(aScenario({ injects })).play(...started(), [{ type: 'ReleaseInject', inject: 'los' }, docent(0)]);
  return play.when({ type: 'WriteNote', item: play.item('los'), text: 'Bellen?' }, writer('00:10'));
}

it('[ME8] a note is for those of the own team who can see the item', () => {
  expect(noteAt([{ team: 'swt' }, { team: 'gc' }]).lines[0]?.audience).toEqual([{ team: 'swt' }]);
  expect(noteAt('all').lines[0]?.audience).toEqual([{ team: 'swt' }]);
  expect(noteAt([{ profession: 'sociaal-werk' }]).lines[0]?.audience).toEqual([
    { team: 'swt', profession: 'sociaal-werk' },
  ]);
  expect(noteAt([{ profession: 'huisarts' }, { team: 'swt' }]).lines[0]?.audience).toEqual([{ team: 'swt' }]);
  expect(noteAt([{ seat: 'swt-sociaal-werk' }]).lines[0]?.audience).toEqual([
    { team: 'swt', seat: 'swt-sociaal-werk' },
  ]);
});

it('[ME8] a note does not reach a colleague whose namesake in the other team got the item', () => {
  const to = [
    { team: 'swt', profession: 'sociaal-werk' },
    { team: 'gc', profession: 'huisarts' },
  ];
  expect(noteAt(to).lines[0]?.audience).toEqual([{ team: 'swt', profession: 'sociaal-werk' }]);
  expect(noteAt(to, cas).lines[0]?.audience).toEqual([{ team: 'gc', profession: 'huisarts' }]);
});

it('[ME8] nobody writes a note at what she cannot see', () => {
  noteAt([{ team: 'gc' }]).isRefused('unknown-thing');
});

it('[ME9] an empty note, post or word is refused', () => {
  const play = given(aScenario()).play(...started(), until('01:00'));
  play.when({ type: 'WriteNote', item: play.item('inj-1'), text: '' }, anna('01:00')).isRefused('empty-text');
  play.when({ type: 'PublishPost', channel: 'forum', text: '' }, anna('01:00')).isRefused('empty-text');
  play.when({ type: 'SendChat', thread: 'team', text: '' }, anna('01:00')).isRefused('empty-text');
});
