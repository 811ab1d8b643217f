import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anInject, changedInjects } from '../../../tests/support/changed-injects.ts';
import { given } from '../../../tests/support/given.ts';
import { anna, bram, cas, clock, docent, started, until } from '../../../tests/support/some-steps.ts';

const ADVANCE = { type: 'AdvanceClock' } as const;
const hold = (inject: string) => ({ type: 'HoldInject', inject }) as const;
const skip = (inject: string) => ({ type: 'SkipInject', inject }) as const;
const restore = (inject: string) => ({ type: 'RestoreInject', inject }) as const;
const recall = (inject: string) => ({ type: 'RecallInject', inject }) as const;
const send = (inject: string) => ({ type: 'ReleaseInject', inject }) as const;
const postpone = (inject: string, by: number) => ({ type: 'PostponeInject', inject, by }) as const;

const play = given(aScenario()).play(...started(), until('01:00'));

it('[IN8] what is held does not come out until the docent sends it', () => {
  const held = play
    .when(hold('inj-3'), docent('01:10'))
    .happens({ type: 'InjectHeld', inject: 'inj-3', reason: 'docent' });
  const asked = held.when(ADVANCE, clock('03:00'));
  asked.happens().when(send('inj-3'), docent('03:30')).includes({ type: 'InjectReleased', inject: 'inj-3' });
  held.when(hold('inj-3'), docent('01:20')).isRefused('already-done');
  play.when(hold('inj-1'), docent('01:20')).isRefused('already-done');
  play.when(hold('nergens'), docent('01:20')).isRefused('unknown-thing');
});

it('[IN8] what waits for a condition can be held; what comes by hand alone cannot', () => {
  const scenario = aScenario({ injects: changedInjects({}, anInject('als', { release: { when: { contact: {} } } })) });
  const waiting = given(scenario).play(...started(), until('01:00'));
  const held = waiting.when(hold('als'), docent('01:10')).happens({ type: 'InjectHeld', inject: 'als' });
  expect(held.play([{ type: 'OpenLine' }, docent('01:20')], until('02:00')).state.injects.als?.state).toBe('held');
  waiting.when(hold('inj-7'), docent('01:10')).isRefused('already-done');
  const out = waiting.play([{ type: 'OpenLine' }, docent('01:10')]);
  out.when(hold('als'), docent('01:20')).isRefused('already-done');
});

it('[IN9] later moves an inject on from its own time, or from now when that has passed', () => {
  play
    .when(postpone('inj-3', 60_000), docent('01:10'))
    .happens({ type: 'InjectScheduled', inject: 'inj-3', due: 180_000 })
    .when(ADVANCE, clock('02:59'))
    .happens();
  play
    .play([hold('inj-3'), docent('01:10')])
    .when(postpone('inj-3', 60_000), docent('03:00'))
    .happens({ type: 'InjectScheduled', inject: 'inj-3', due: 240_000 });
  play.when(postpone('inj-1', 1000), docent('01:10')).isRefused('already-done');
  play.when(postpone('inj-7', 1000), docent('01:10')).isRefused('already-done');
  play.when(postpone('nergens', 1000), docent('01:10')).isRefused('unknown-thing');
});

it('[IN10] a skipped inject does not come out; restored it comes at its own time', () => {
  const skipped = play.when(skip('inj-3'), docent('01:10')).happens({ type: 'InjectSkipped', reason: 'docent' });
  skipped.when(ADVANCE, clock('03:00')).happens();
  skipped
    .when(restore('inj-3'), docent('01:20'))
    .happens({ type: 'InjectScheduled', inject: 'inj-3', due: 120_000 })
    .when(ADVANCE, clock('02:00'))
    .includes({ type: 'InjectReleased', inject: 'inj-3' });
});

it('[IN10] an inject restored after its time comes ten seconds later', () => {
  for (const undo of [skip('inj-3'), hold('inj-3')]) {
    play
      .play([undo, docent('01:10')])
      .when(restore('inj-3'), docent('03:00'))
      .happens({ type: 'InjectScheduled', inject: 'inj-3', due: 190_000 });
  }
  play.when(restore('inj-3'), docent('01:10')).isRefused('already-done');
  play.when(restore('nergens'), docent('01:10')).isRefused('unknown-thing');
  play.when(skip('inj-1'), docent('01:10')).isRefused('already-done');
  play.when(skip('nergens'), docent('01:10')).isRefused('unknown-thing');
});

it('[IN11] an inject restored while its trigger has not come yet waits for it again', () => {
  for (const inject of ['inj-4', 'inj-5', 'inj-6', 'inj-7']) {
    const restored = play.play([skip(inject), docent('01:10')]).when(restore(inject), docent('01:20'));
    expect(restored.lines.map(({ event }) => event)).toEqual([{ type: 'InjectScheduled', inject }]);
    expect(restored.after.state.injects[inject]).toEqual({ state: 'waiting' });
  }
  play
    .play([skip('inj-5'), docent('01:10')], [restore('inj-5'), docent('01:20')])
    .when({ type: 'OpenLine' }, docent('01:30'))
    .includes({ type: 'InjectScheduled', inject: 'inj-5', due: 100_000 });
});

it('[IN11] an inject whose trigger came while it was skipped comes ten seconds after it is restored', () => {
  const decide = { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Nu.' } as const;
  const soon = { type: 'InjectScheduled', due: 310_000 } as const;
  const later = play.play(
    [skip('inj-4'), docent('01:10')],
    [skip('inj-5'), docent('01:10')],
    [skip('inj-6'), docent('01:10')],
    until('04:00'),
    [decide, bram('04:10')],
    [{ type: 'OpenLine' }, docent('04:20')],
    until('05:00'),
  );
  for (const inject of ['inj-4', 'inj-5', 'inj-6']) {
    later.when(restore(inject), docent('05:00')).happens({ ...soon, inject });
  }
  const chain = changedInjects({}, anInject('gevolg', { release: { after: { inject: 'inj-3' } } }));
  given(aScenario({ injects: chain }))
    .play(...started(), [skip('gevolg'), docent('01:00')], until('05:00'))
    .when(restore('gevolg'), docent('05:00'))
    .happens({ ...soon, inject: 'gevolg' });
});

it('[IN11] a condition that became so meanwhile brings its inject ten seconds after it is restored', () => {
  const scenario = aScenario({ injects: changedInjects({}, anInject('als', { release: { when: { contact: {} } } })) });
  const skipped = given(scenario).play(...started(), [skip('als'), docent('01:00')]);
  skipped.when(restore('als'), docent('01:10')).happens({ type: 'InjectScheduled', inject: 'als' });
  skipped
    .play([{ type: 'OpenLine' }, docent('01:10')], until('02:00'))
    .when(restore('als'), docent('02:00'))
    .happens({ type: 'InjectScheduled', inject: 'als', due: 130_000 });
});

it('[IN10] [IN11] restored after a time that it waited for, it comes in ten seconds and not at once', () => {
  const scenario = aScenario({
    injects: changedInjects({}, anInject('tijd', { release: { when: { time: '03:10' } } })),
  });
  given(scenario)
    .play(...started(), [hold('tijd'), docent('03:00')], until('03:30'))
    .when(restore('tijd'), docent('03:30'))
    .happens({ type: 'InjectScheduled', inject: 'tijd', due: 220_000 });
});

it('[IN11] restored after its window of time it does not come, although it was so once', () => {
  const when = { all: [{ time: '02:00' }, { not: { time: '03:00' } }] };
  const scenario = aScenario({ injects: changedInjects({}, anInject('venster', { release: { when } })) });
  const held = given(scenario).play(...started(), [hold('venster'), docent('01:00')]);
  const out = (soFar: typeof held) => soFar.all('InjectReleased').filter(({ inject }) => inject === 'venster');
  expect(out(held.play([restore('venster'), docent('01:30')], until('09:00')))).toHaveLength(1);
  expect(out(held.play(until('03:30'), [restore('venster'), docent('03:30')], until('09:00')))).toHaveLength(0);
});

it('[IN12] send now works whatever the inject waits for, and then its own time passes quietly', () => {
  for (const before of [[], [[hold('inj-3'), docent('01:05')] as const], [[skip('inj-3'), docent('01:05')] as const]]) {
    const sent = play.play(...before, [send('inj-3'), docent('01:10')], until('10:00'));
    const times = sent.log.flatMap(({ event, at }) =>
      event.type === 'InjectReleased' && event.inject === 'inj-3' ? [at] : [],
    );
    expect(times).toEqual([70_000]);
  }
});

it('[IN13] a recalled inject stays with its readers as withdrawn and never comes again', () => {
  const asked = play.when(recall('inj-1'), docent('01:10'));
  const recalled = asked.happens({ type: 'InjectRecalled', inject: 'inj-1', item: play.item('inj-1') });
  expect(recalled.log.at(-1)?.audience).toEqual([{ team: 'swt' }]);
  recalled.when(send('inj-1'), docent('01:20')).isRefused('already-done');
  recalled.when(recall('inj-1'), docent('01:20')).isRefused('already-done');
  recalled.when({ type: 'OpenItem', item: play.item('inj-1') }, anna('01:20')).happens({ type: 'ItemOpened' });
  play.when(recall('inj-7'), docent('01:20')).isRefused('unknown-thing');
});

it('[IN13] recalling a call ends it, ringing or not', () => {
  const ringing = play.play([send('inj-4'), docent('01:10')]);
  const ended = { type: 'CallEnded', by: 'actor', call: ringing.call } as const;
  ringing.when(recall('inj-4'), docent('01:20')).happens({ type: 'InjectRecalled' }, ended);
  ringing
    .play([{ type: 'AnswerCall', call: ringing.call }, cas('01:15')])
    .when(recall('inj-4'), docent('01:20'))
    .happens({ type: 'InjectRecalled' }, ended);
  ringing
    .play([{ type: 'DeclineCall', call: ringing.call }, cas('01:15')])
    .when(recall('inj-4'), docent('01:20'))
    .happens({ type: 'InjectRecalled' });
});

it('[IN14] after a recall nothing is expected any more, and what would have followed on silence does not come', () => {
  const recalled = play
    .play(until('02:00'))
    .when(recall('inj-3'), docent('02:30'))
    .happens({ type: 'InjectRecalled' }, { type: 'InjectSkipped', inject: 'inj-4', reason: 'not-needed' });
  recalled.when(ADVANCE, clock('09:00')).happensWithout('ExpectedActionMissed', 'CallRang');
});

it('[IN14] what was missed before the recall stays missed, and a late sign is still seen', () => {
  const missed = play.play(until('05:00'), [recall('inj-3'), docent('05:10')]);
  expect(missed.state.expectations['inj-3']?.state).toBe('missed');
  missed
    .when({ type: 'OpenLine' }, docent('05:20'))
    .includes({ type: 'ExpectedActionMet', inject: 'inj-3', late: true });
});

it('[IN14] a question that waits for silence is not asked after a recall', () => {
  const decisions = aScenario().decisions.map((point) => ({
    ...point,
    opens: { absent: { inject: 'inj-3', for: '01:00' } },
  }));
  const asked = given(aScenario({ decisions })).play(...started(), until('02:00'));
  asked.when(ADVANCE, clock('03:00')).includes({ type: 'DecisionOpened' });
  asked
    .play([recall('inj-3'), docent('02:30')])
    .when(ADVANCE, clock('09:00'))
    .happensWithout('DecisionOpened');
});
