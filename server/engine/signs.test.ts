import { expect, it } from 'vitest';
import type { Sign } from '../../shared/scenario/inject.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { aStoryWith } from '../../tests/support/a-story-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { given, type Play } from '../../tests/support/given.ts';
import { anna, bram, cas, clock, docent, started, until } from '../../tests/support/some-steps.ts';

const ADVANCE = { type: 'AdvanceClock' } as const;
const MET = { type: 'ExpectedActionMet', inject: 'vraag' } as const;
const MAIL = { type: 'SendMail' as const, to: ['carla'], subject: '', body: 'Dat doen wij.' };
const GO = { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Zij is alleen.' } as const;

const answer = (play: Play) => ({ ...MAIL, inReplyTo: play.item('vraag') });

/** A question at 01:00 that awaits this sign for two minutes, and a sequel for when it stays away. */
function awaiting(sign: Sign) {
  const met = [{ gauge: 'vertrouwen', by: 1 }];
  const missed = [{ gauge: 'vertrouwen', by: -2 }];
  const expected = { action: 'Doet wat gevraagd is', sign, within: '02:00', met, missed };
  return aScenario({
    injects: changedInjects(
      {},
      anInject('vraag', { kind: 'expected-action', release: { at: '01:00' }, expect: expected }),
      anInject('mopper', { kind: 'contingency', release: { absent: { inject: 'vraag', for: '04:00' } } }),
    ),
  });
}

it('[EX1] an expected action that is seen in time is met, with its effects', () => {
  given(awaiting('reply'))
    .play(...started(), until('01:00'))
    .when(answer, anna('02:59'))
    .includes({ ...MET, by: 'anna', late: false }, { type: 'GaugeChanged', gauge: 'vertrouwen', from: 5, to: 6 })
    .when(ADVANCE, clock('03:00'))
    .happens();
});

it('[EX2] an expected action that stays away is missed once, with its effects', () => {
  const play = given(awaiting('reply')).play(...started(), until('10:00'));
  expect(play.all('ExpectedActionMissed').filter(({ inject }) => inject === 'vraag')).toHaveLength(1);
  expect(play.log.find(({ event }) => event.type === 'ExpectedActionMissed')?.at).toBe(180_000);
  expect(play.all('GaugeChanged')[0]).toMatchObject({ from: 5, to: 3, cause: 'vraag' });
});

it('[EX3] a late sign is marked late, has no effects, and still makes the contingency needless', () => {
  given(awaiting('reply'))
    .play(...started(), until('03:30'))
    .when(answer, anna('04:00'))
    .happens(
      { type: 'DecisionOpened', team: 'swt' },
      { type: 'DecisionOpened', team: 'gc' },
      { type: 'MessageSent' },
      { ...MET, late: true },
      { type: 'InjectSkipped', inject: 'mopper', reason: 'not-needed' },
    );
});

it('[EX4] a reply counts only when it answers this very item', () => {
  given(awaiting('reply'))
    .play(...started(), until('01:00'))
    .when(MAIL, anna('01:30'))
    .happens({ type: 'MessageSent' });
});

it('[EX4] a public answer to a post counts as a reply', () => {
  given(awaiting('reply'))
    .play(...started(), until('01:00'))
    .when(
      (play) => ({ type: 'PublishPost', channel: 'forum', text: 'Wij komen.', inReplyTo: play.item('vraag') }),
      anna('01:30'),
    )
    .includes({ type: 'PostPublished' }, { ...MET, by: 'anna', late: false });
});

it('[EX4] opening the item can be the sign', () => {
  given(awaiting('opened'))
    .play(...started(), until('01:00'))
    .when((play) => ({ type: 'OpenItem', item: play.item('vraag') }), cas('01:10'))
    .includes({ type: 'ItemOpened' }, { ...MET, by: 'cas' });
});

it('[EX4] a mail to somebody can be the sign, whatever it answers', () => {
  const play = given(awaiting({ mailTo: 'carla' })).play(...started(), until('01:00'));
  play.when({ ...MAIL, to: ['bep'] }, anna('01:30')).happensWithout('ExpectedActionMet');
  play.when(MAIL, anna('01:30')).includes({ ...MET, by: 'anna' });
});

it('[EX4] arriving somewhere can be the sign', () => {
  given(awaiting({ place: 'flat' }))
    .play(...started(), until('01:00'), [{ type: 'TravelTo', place: 'flat' }, bram('01:00')])
    .when(ADVANCE, clock('03:00'))
    .includes({ type: 'PlaceEntered', player: 'bram' }, { ...MET, by: 'bram', late: false });
});

it('[EX4] arriving somewhere else is not', () => {
  const travel = { type: 'TravelTo', place: 'kantoor-gc' } as const;
  const play = given(awaiting({ place: 'flat' })).play(...started(), until('01:00'), [travel, bram('01:00')]);
  expect(play.play(until('02:00')).state.expectations.vraag?.state).toBe('awaited');
});

it('[EX4] a decision can be the sign, any option or just one', () => {
  const atFour = { kind: 'expected-action', release: { at: '04:00' } } as const;
  const decided = (option?: string) => {
    const sign = { decision: 'd1', ...(option === undefined ? {} : { option }) };
    const expected = { action: 'Beslist', sign, within: '02:00' };
    const injects = changedInjects({}, anInject('vraag', { ...atFour, expect: expected }));
    return given(aScenario({ injects })).play(...started(), until('04:00'));
  };
  decided()
    .when(GO, bram('04:30'))
    .includes({ ...MET, by: 'bram' });
  decided('gaan')
    .when(GO, bram('04:30'))
    .includes({ ...MET, by: 'bram' });
  decided('wachten').when(GO, bram('04:30')).happensWithout('ExpectedActionMet');
});

it('[EX4] picking up the phone can be the sign, also when the players call back', () => {
  const expected = { action: 'Neemt op', sign: 'answered', within: '02:00' } as const;
  const injects = changedInjects({ 'inj-4': { expect: expected, release: { at: '01:00' }, kind: 'expected-action' } });
  const play = given(aScenario({ injects })).play(...started(), until('01:00'));
  const met = { type: 'ExpectedActionMet', inject: 'inj-4' } as const;
  play.when(({ call }) => ({ type: 'AnswerCall', call }), cas('01:10')).includes({ ...met, by: 'cas' });
  play
    .play(until('01:45'), [{ type: 'Dial', number: '214' }, cas('02:00')])
    .when(ADVANCE, clock('02:08'))
    .includes({ type: 'CallAnswered' }, met);
});

it('[EX4] finding the other team can be the sign, and says who found it', () => {
  given(awaiting('contact'))
    .play(...started(), until('01:00'), [{ type: 'Dial', number: '4471' }, anna('01:30')])
    .when(({ call }) => ({ type: 'AnswerCall', call }), cas('01:40'))
    .includes({ ...MET, by: 'cas' });
});

it('[EX5] a docent can say herself that she saw it, in time or late, but once', () => {
  const play = given(awaiting('docent')).play(...started(), until('01:00'));
  const mark = { type: 'MarkExpectation', inject: 'vraag' } as const;
  play
    .when(mark, docent('02:00'))
    .includes({ ...MET, late: false })
    .when(mark, docent('02:10'))
    .isRefused('already-done');
  play.when(mark, docent('03:30')).includes({ ...MET, late: true });
  play.when({ ...mark, inject: 'inj-1' }, docent('02:00')).isRefused('unknown-thing');
});

it('[EX6] what was done already counts as done when it is asked: the teams know each other', () => {
  given(awaiting('contact'))
    .play(...started(), [{ type: 'OpenLine' }, docent('00:30')])
    .when(ADVANCE, clock('01:00'))
    .includes({ ...MET, late: false }, { type: 'InjectSkipped', inject: 'mopper', reason: 'not-needed' });
});

it('[EX6] what was done already counts as done when it is asked: somebody stands there', () => {
  given(awaiting({ place: 'kantoor-gc' }))
    .play(...started())
    .when(ADVANCE, clock('01:00'))
    .includes({ ...MET, late: false });
});

it('[EX6] what was done already counts as done when it is asked: it was decided', () => {
  const sign = { decision: 'd1', option: 'gaan' };
  const expected = { action: 'Beslist', sign, within: '02:00' };
  const late = { kind: 'expected-action', release: { at: '05:00' }, expect: expected } as const;
  const play = given(aScenario({ injects: changedInjects({}, anInject('vraag', late)) })).play(
    ...started(),
    until('04:00'),
  );
  play
    .play([GO, bram('04:10')])
    .when(ADVANCE, clock('05:00'))
    .includes(MET);
  play
    .play([{ ...GO, option: 'wachten' }, bram('04:10')])
    .when(ADVANCE, clock('05:00'))
    .happensWithout('ExpectedActionMet');
});

it('[EX6] what was done already counts as done when it is asked: the form was handed in', () => {
  const expected = { action: 'Levert in', sign: { form: 'plan' }, within: '02:00' };
  const asks = anInject('vraag', { kind: 'expected-action', release: { at: '01:00' }, expect: expected });
  const open = given(aStoryWith(asks)).play(...started(), [{ type: 'OpenLine' }, docent('00:01')], until('00:20'));
  const filled = open.play([{ type: 'FillField', form: 'plan', field: 'doel', value: 'Meten.' }, anna('00:30')]);
  filled.when(ADVANCE, clock('01:00')).happensWithout('ExpectedActionMet');
  filled
    .play([{ type: 'SubmitForm', form: 'plan' }, cas('00:40')])
    .when(ADVANCE, clock('01:00'))
    .includes(MET);
});

it('[EX6] what was done already counts as done when it is asked, while play stands still too: it was so', () => {
  const paused = given(awaiting({ when: { released: 'inj-1' } })).play(...started(), [
    { type: 'PausePlay' },
    docent('00:20'),
  ]);
  paused.when({ type: 'ReleaseInject', inject: 'vraag' }, docent('00:20')).includes({ ...MET, late: false });
  const other = given(awaiting({ when: { released: 'inj-7' } })).play(...started());
  other.when({ type: 'ReleaseInject', inject: 'vraag' }, docent('00:20')).happensWithout('ExpectedActionMet');
});

it('[EX7] the same action is met once, however often it is done', () => {
  given(awaiting('reply'))
    .play(...started(), until('01:00'), [answer, anna('01:30')])
    .when(answer, bram('01:40'))
    .happens({ type: 'MessageSent' });
});
