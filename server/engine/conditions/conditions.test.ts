import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../shared/scenario/condition.ts';
import type { Command } from '../../../shared/session/command.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { anInjectWhen, aStoryWith } from '../../../tests/support/a-story-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { anna, cas, dina, docent, started, until } from '../../../tests/support/some-steps.ts';
import { playing, sees, send } from '../../../tests/support/story-play.ts';
import { holds } from './holds.ts';

it('[CO1] a condition of time is so from that exercise time on', () => {
  const { state } = playing();
  expect(holds({ time: '02:00' }, state, toExerciseTime('01:59'))).toBe(false);
  expect(holds({ time: '02:00' }, state, toExerciseTime('02:00'))).toBe(true);
});

it('[CO2] released once it is out, opened once somebody of those meant read it', () => {
  const play = playing();
  expect(sees({ released: 'inj-1' }, play)).toBe(true);
  expect(sees({ released: 'inj-3' }, play)).toBe(false);
  const read = play.play([{ type: 'OpenItem', item: play.item('inj-1') }, anna('00:05')]);
  const opened = (by?: Condition['opened']): Condition => ({ opened: { inject: 'inj-1', ...by } });
  expect(sees(opened(), play)).toBe(false);
  expect(sees(opened(), read)).toBe(true);
  expect(sees({ opened: { inject: 'inj-1', by: { profession: 'huisarts' } } }, read)).toBe(false);
  expect(sees({ opened: { inject: 'inj-1', by: { team: 'swt', profession: 'sociaal-werk' } } }, read)).toBe(true);
});

describe('answered and unanswered', () => {
  it('[CO3] a reply, a reaction in public or picking up is an answer', () => {
    const play = playing([send('inj-4'), docent('00:10')]);
    const mailed = play.play([
      { type: 'SendMail', to: ['bep'], subject: '', body: 'Ja.', inReplyTo: play.item('inj-1') },
      anna('00:20'),
    ]);
    expect(sees({ answered: { inject: 'inj-1', by: { team: 'swt' } } }, play)).toBe(false);
    expect(sees({ answered: { inject: 'inj-1', by: { team: 'swt' } } }, mailed)).toBe(true);
    expect(sees({ answered: { inject: 'inj-1', by: { team: 'gc' } } }, mailed)).toBe(false);
    const picked = play.play([{ type: 'AnswerCall', call: play.call }, cas('00:15')]);
    expect(sees({ answered: { inject: 'inj-4', by: { seat: 'gc-huisarts' } } }, picked)).toBe(true);
    const out = play.play(until('00:30'));
    const post = {
      type: 'PublishPost',
      channel: 'microblog',
      text: 'Wij zien het.',
      inReplyTo: out.item('inj-2'),
    } as const;
    expect(sees({ answered: { inject: 'inj-2' } }, out.play([post, cas('00:40')]))).toBe(true);
  });

  it('[CO3] what stayed unanswered for so long is noticed at that very moment, and not when it was answered', () => {
    const scenario = aStoryWith(anInjectWhen('stil', { unanswered: { inject: 'inj-1', for: '01:30' } }));
    const play = given(scenario).play(...started());
    expect(play.play(until('01:29')).state.injects.stil?.state).toBe('waiting');
    expect(
      play.play(until('05:00')).log.find(({ event }) => event.type === 'InjectReleased' && event.inject === 'stil')?.at,
    ).toBe(90_000);
    const answer: Command = { type: 'SendMail', to: ['bep'], subject: '', body: 'Ja.', inReplyTo: play.item('inj-1') };
    expect(play.play([answer, anna('01:00')], until('09:00')).state.injects.stil?.state).toBe('waiting');
  });

  it('[IN14][CO3] what was recalled is not missed', () => {
    const scenario = aStoryWith(anInjectWhen('stil', { unanswered: { inject: 'inj-1', for: '01:30' } }));
    const play = given(scenario).play(...started(), until('01:00'));
    const recalled = play.play([{ type: 'RecallInject', inject: 'inj-1' }, docent('01:10')], until('09:00'));
    expect(recalled.state.injects.stil?.state).toBe('waiting');
  });
});

it('[CO4] follows what was seen or missed after an inject', () => {
  const late = playing(until('05:10'));
  expect(sees({ expected: { inject: 'inj-3', is: 'missed' } }, late)).toBe(true);
  const met = playing(until('02:10'), [{ type: 'OpenLine' }, docent('02:20')]);
  expect(sees({ expected: { inject: 'inj-3', is: 'met' } }, met)).toBe(true);
  expect(sees({ expected: { inject: 'inj-3', is: 'missed' } }, met)).toBe(false);
});

it('[CO5] decided once a team, or the one that is named, took that decision', () => {
  const open = playing(until('04:00'));
  const made = open.play([
    { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Zij is alleen.' },
    anna('04:10'),
  ]);
  expect(sees({ decided: { decision: 'd1' } }, open)).toBe(false);
  expect(sees({ decided: { decision: 'd1', option: 'gaan' } }, made)).toBe(true);
  expect(sees({ decided: { decision: 'd1', option: 'wachten' } }, made)).toBe(false);
  expect(sees({ decided: { decision: 'd1', team: 'gc' } }, made)).toBe(false);
  expect(sees({ decided: { decision: 'd1', team: 'swt', option: 'gaan' } }, made)).toBe(true);
  expect(sees({ decided: { decision: 'd1', team: 'swt', option: 'wachten' } }, made)).toBe(false);
});

describe('contact', () => {
  it('[CO6] of the teams, by when and in which way', () => {
    const met = playing([{ type: 'OpenLine' }, docent('02:00')]);
    expect(sees({ contact: {} }, playing())).toBe(false);
    expect(sees({ contact: {} }, met)).toBe(true);
    expect(sees({ contact: { before: '02:00' } }, met)).toBe(false);
    expect(sees({ contact: { before: '02:01' } }, met)).toBe(true);
    expect(sees({ contact: { via: 'mail' } }, met)).toBe(false);
  });

  it('[CO6] with an actor: by whom, in which way, in both directions', () => {
    const mail: Command = { type: 'SendMail', to: ['bep'], subject: '', body: 'Hoe gaat het?' };
    const wrote = playing([mail, anna('00:10')]);
    const bep = (more: Condition['contact'] = {}): Condition => ({ contact: { with: 'bep', ...more } });
    expect(sees(bep(), playing())).toBe(false);
    expect(sees(bep({ by: { team: 'swt' }, via: 'mail' }), wrote)).toBe(true);
    expect(sees(bep({ by: { team: 'gc' } }), wrote)).toBe(false);
    expect(sees(bep({ twoWay: true }), wrote)).toBe(false);
    expect(sees(bep({ twoWay: true }), wrote.play(until('02:00')))).toBe(true);
    const phoned = playing([{ type: 'Dial', number: '214' }, anna('00:10')], until('00:20'));
    const both = bep({ via: 'call', twoWay: true });
    expect(sees(bep({ via: 'call' }), phoned)).toBe(true);
    expect(sees(both, phoned)).toBe(false);
    const told = phoned.play([{ type: 'SpeakInCall', call: phoned.call, text: 'Dag Bep.' }, anna('00:21')]);
    expect(sees(both, told)).toBe(true);
  });

  it('[CO6] an actor who answers one team did not answer the other', () => {
    const mail: Command = { type: 'SendMail', to: ['bep@waalmond.example'], subject: '', body: 'Hoe gaat het?' };
    const both = playing([mail, anna('00:10')], [mail, dina('00:40')], until('01:20'));
    const answered = (team: string): Condition => ({ contact: { with: 'bep', by: { team }, twoWay: true } });
    expect(sees(answered('swt'), both)).toBe(true);
    expect(sees(answered('gc'), both)).toBe(false);
    expect(sees(answered('gc'), both.play(until('01:50')))).toBe(true);
  });

  it('[CO6] of the teams again, in another way, and in both directions', () => {
    const open = playing([{ type: 'OpenLine' }, docent('00:10')]);
    const wrote = open.play([{ type: 'SendMail', to: ['gc'], subject: '', body: 'Dag.' }, anna('00:20')]);
    expect(sees({ contact: { via: 'mail' } }, open)).toBe(false);
    expect(sees({ contact: { via: 'mail' } }, wrote)).toBe(true);
    expect(sees({ contact: { twoWay: true } }, wrote)).toBe(false);
    const rings = wrote.play([{ type: 'Dial', number: '4471' }, anna('01:00')]);
    const phoned = rings.play([{ type: 'AnswerCall', call: rings.call }, dina('01:05')]);
    const call: Condition = { contact: { via: 'call' } };
    expect(sees(call, rings)).toBe(false);
    expect(sees(call, phoned)).toBe(true);
    expect(sees({ contact: { via: 'call', before: '01:05' } }, phoned)).toBe(false);
    const spoken = phoned.play([{ type: 'SpeakInCall', call: rings.call, text: 'Met Dina.' }, dina('01:06')]);
    expect(sees({ contact: { via: 'call', twoWay: true } }, spoken)).toBe(false);
    expect(sees({ contact: { twoWay: true } }, spoken)).toBe(true);
    const back = spoken.play([{ type: 'SpeakInCall', call: rings.call, text: 'Met Anna.' }, anna('01:07')]);
    expect(sees({ contact: { via: 'call', twoWay: true } }, back)).toBe(true);
  });
});

it('[CO7] entered once somebody of those meant came there', () => {
  const there = playing([{ type: 'TravelTo', place: 'flat' }, anna('00:00')], until('02:00'));
  expect(sees({ entered: { place: 'flat' } }, playing(until('02:00')))).toBe(false);
  expect(sees({ entered: { place: 'flat', by: { team: 'swt' } } }, there)).toBe(true);
  expect(sees({ entered: { place: 'flat', by: { team: 'gc' } } }, there)).toBe(false);
});

it('[CO7] present while somebody of those meant is there', () => {
  const there = playing([{ type: 'TravelTo', place: 'flat' }, anna('00:00')], until('02:00'));
  expect(sees({ present: { place: 'flat', by: { team: 'swt' } } }, there)).toBe(true);
  expect(sees({ present: { place: 'flat', by: { team: 'gc' } } }, there)).toBe(false);
  const away = there.play([{ type: 'TravelTo', place: 'kantoor-swt' }, anna('02:05')]);
  expect(sees({ present: { place: 'flat' } }, away)).toBe(false);
  expect(sees({ entered: { place: 'flat' } }, away)).toBe(true);
});

it('[CO6] and since when', () => {
  const met = playing([{ type: 'OpenLine' }, docent('02:00')]);
  expect(sees({ contact: { since: '02:00' } }, met)).toBe(true);
  expect(sees({ contact: { since: '02:01' } }, met)).toBe(false);
});

it('[CO18] all, any and not join conditions', () => {
  const play = playing();
  const [yes, no]: Condition[] = [{ released: 'inj-1' }, { released: 'inj-3' }];
  if (!yes || !no) throw new Error('two conditions');
  const is = (condition: Condition) => sees(condition, play);
  expect([is({ all: [yes, no] }), is({ any: [yes, no] }), is({ not: no }), is({ not: { any: [no, yes] } })]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('[CO19] the passing of time alone makes a condition so at that very time', () => {
  const scenario = aStoryWith(
    anInjectWhen('dan', { all: [{ time: '01:15' }, { not: { contact: {} } }] }),
    anInjectWhen('nooit', { all: [{ time: '01:15' }, { contact: { before: '01:00' } }] }),
  );
  const play = given(scenario).play(...started(), until('09:00'));
  const at = (inject: string) =>
    play.log.find(({ event }) => event.type === 'InjectReleased' && event.inject === inject)?.at;
  expect([at('dan'), at('nooit')]).toEqual([75_000, undefined]);
});
