import { expect, it } from 'vitest';
import type { Sign } from '../../shared/scenario/inject.ts';
import { aStoryDocument, aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { anna, cas, dina, docent, started, until } from '../../tests/support/some-steps.ts';

/** A question at 01:00 that awaits this sign, in a play with two decision points and two forms on the table. */
function awaiting(sign: Sign) {
  const expected = { action: 'Doet wat gevraagd is', sign, within: '08:00' };
  const [point] = aStoryDocument().decisions ?? [];
  const forms = (aStoryDocument().forms ?? []).map((form) => ({ ...form, opens: { at: '00:30' }, openFor: '09:00' }));
  if (!point) throw new Error('the story scenario has a decision point');
  const early = { ...point, opens: { at: '00:30' }, openFor: '09:00' };
  const scenario = aStoryScenario({
    injects: changedInjects({}, anInject('vraag', { release: { at: '01:00' }, expect: expected })),
    decisions: [early, { ...early, id: 'd2' }],
    forms,
  });
  return given(scenario).play(...started(), until('01:00'));
}

const decide = (decision: string): Step => [
  { type: 'MakeDecision', decision, option: 'gaan', rationale: 'Zij is alleen.' },
  anna('01:10'),
];
const handIn = (form: string, field: string): Step[] => [
  [{ type: 'FillField', form, field, value: 'De afvoer.' }, anna('01:10')],
  [{ type: 'SubmitForm', form }, anna('01:11')],
];
const reply = (inject: string): Step => [
  (play) => ({ type: 'SendMail', to: ['carla'], subject: '', body: 'Dat doen wij.', inReplyTo: play.item(inject) }),
  anna('01:10'),
];
const open = (inject: string): Step => [(play) => ({ type: 'OpenItem', item: play.item(inject) }), anna('01:10')];

it.each<[string, Sign, Step[], Step[]]>([
  ['a reply to this item', 'reply', [reply('inj-1')], [reply('vraag')]],
  ['opening this item', 'opened', [open('inj-1')], [open('vraag')]],
  ['this decision', { decision: 'd2' }, [decide('d1')], [decide('d2')]],
  ['handing in this form', { form: 'plan' }, handIn('sitrap', 'feiten'), handIn('plan', 'doel')],
])('[EX4] the sign is %s, and not of another one', (_what, sign, other, own) => {
  const play = awaiting(sign);
  expect(play.play(...other).all('ExpectedActionMet')).toEqual([]);
  expect(play.play(...own).all('ExpectedActionMet')).toMatchObject([{ inject: 'vraag', by: 'anna', late: false }]);
});

it('[EX4] picking up another call is not the sign', () => {
  const expected = { action: 'Neemt op', sign: 'answered', within: '05:00' } as const;
  const injects = changedInjects({ 'inj-4': { expect: expected, release: { at: '01:00' }, kind: 'expected-action' } });
  const play = given(aStoryScenario({ injects })).play(...started(), until('01:00'), [
    { type: 'RingAsActor', actor: 'carla', team: 'gc', title: 'Carla belt' },
    docent('01:05'),
  ]);
  play.when({ type: 'AnswerCall', call: play.call }, cas('01:10')).happensWithout('ExpectedActionMet');
});

it('[EX6] who has just left does not stand there any more when it is asked', () => {
  const expected = { action: 'Gaat erheen', sign: { place: 'kantoor-gc' }, within: '02:00' };
  const injects = changedInjects({}, anInject('vraag', { release: { at: '01:00' }, expect: expected }));
  const away = { type: 'TravelTo', place: 'flat' } as const;
  given(aStoryScenario({ injects }))
    .play(...started(), [away, cas('00:50')], [away, dina('00:50')])
    .when(...until('01:00'))
    .happensWithout('ExpectedActionMet');
});

it('[EX7] what stays so is seen once', () => {
  const play = awaiting({ when: { time: '02:00' } });
  expect(play.play(until('06:00')).all('ExpectedActionMet')).toHaveLength(1);
});

it('[EX1] a sign that is a condition is seen the moment that it is so, whatever makes it so', () => {
  const moved = awaiting({ when: { strand: { id: 'tonny', is: 'gevonden' } } }).play(until('02:00'));
  moved
    .when({ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('02:00'))
    .includes({ type: 'ExpectedActionMet', inject: 'vraag', late: false });
});
