import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { anna, cas, docent, started, until } from '../../tests/support/some-steps.ts';

const SEND = { type: 'ReleaseInject', inject: 'los' } as const;

function sending(changes: Parameters<typeof anInject>[1]) {
  return aScenario({ injects: changedInjects({}, anInject('los', changes)) });
}

it('[IN18] an inject carries what is delivered, from whom and to whom in words', () => {
  const asked = given(sending({ facts: ['licht'] }))
    .play(...started())
    .when(SEND, docent('00:10'));
  asked.includes({
    type: 'InjectReleased',
    inject: 'los',
    title: 'Bericht los',
    from: { kind: 'actor', id: 'carla', name: 'Carla Rozema', post: 'manager' },
    recipients: ['Sociaal Wijkteam', 'Gezondheidscentrum'],
    content: { channel: 'mail', mail: { subject: 'Over los', body: 'Er is iets.' } },
    facts: ['licht'],
  });
  expect(asked.lines[0]?.audience).toEqual([{ team: 'swt' }, { team: 'gc' }]);
});

it('[IN18] names a whole town, a profession, a seat', () => {
  const to = (cells: 'all' | { team?: string; profession?: string; seat?: string }[]) =>
    given(sending({ to: cells }))
      .play(...started(), [SEND, docent('00:10')])
      .all('InjectReleased')
      .at(-1)?.recipients;
  expect(to('all')).toEqual(['iedereen']);
  expect(to([{ team: 'gc', profession: 'huisarts' }])).toEqual(['Huisarts, Gezondheidscentrum']);
  expect(to([{ seat: 'swt-huisarts' }])).toEqual(['huisarts bij swt']);
});

it('[IN19] where nobody sits in the seat or profession, it goes to the whole team', () => {
  const audience = (to: { team?: string; profession?: string; seat?: string }[]) =>
    given(sending({ to }))
      .play(...started('anna', 'dina'), [SEND, docent('00:10')])
      .log.at(-1)?.audience;
  expect(audience([{ team: 'gc', profession: 'huisarts' }])).toEqual([{ team: 'gc' }]);
  expect(audience([{ seat: 'swt-huisarts' }])).toEqual([{ team: 'swt' }]);
  expect(audience([{ seat: 'swt-sociaal-werk' }])).toEqual([{ seat: 'swt-sociaal-werk' }]);
});

it('[IN24] what happens in a place is only for those of its readers who are there', () => {
  const seen = { ...sending({ to: [{ team: 'swt' }], onlyAt: 'flat' }) };
  const audience = (...steps: Step[]) =>
    given(seen)
      .play(...started(), ...steps, [SEND, docent('20:00')])
      .log.findLast(({ event }) => event.type === 'InjectReleased' && event.inject === 'los')?.audience;
  const go = (who: typeof anna): Step => [{ type: 'TravelTo', place: 'flat' }, who('10:00')];
  expect(audience(go(anna), go(cas))).toEqual([{ player: 'anna' }]);
  expect(audience(go(cas))).toEqual([{ team: 'swt' }]);
  expect(audience(go(anna), [{ type: 'TravelTo', place: 'kantoor-gc' }, anna('19:30')])).toEqual([{ team: 'swt' }]);
});

it('[CA1] a call rings at everybody it is for, and nothing of what will be said goes ahead', () => {
  const play = given(aScenario()).play(...started(), [{ type: 'ReleaseInject', inject: 'inj-4' }, docent('00:10')]);
  const [released, rang] = play.log.slice(-2);
  expect(released?.event).toMatchObject({ content: { channel: 'call', call: play.call } });
  expect(rang).toMatchObject({
    audience: [{ team: 'gc', profession: 'huisarts' }],
    event: { type: 'CallRang', medium: 'phone', mood: 'fluistert', until: 55_000 },
  });
  expect(JSON.stringify([released, rang])).not.toContain('dokter van Tonny');
  expect(JSON.stringify([released, rang])).not.toContain('U spreekt met Bep');
});

it('[CA1] a visit is a conversation at the door', () => {
  const conversation = {
    mood: 'buiten adem',
    opening: 'Bent u van het wijkteam?',
    lines: [{ id: 'ja', say: 'Ja, kom binnen.', answer: 'Dank u.' }],
    otherwise: ['Wat zegt u?'],
    closing: 'Dag.',
    ringsFor: '02:00',
  };
  given(sending({ content: { channel: 'visit', conversation }, to: [{ team: 'swt' }] }))
    .play(...started())
    .when(SEND, docent('00:10'))
    .includes({ type: 'CallRang', medium: 'visit', until: 130_000 });
});

it('[CA24] a visit where the players are the guests says so when it rings; a phone call never does', () => {
  const lines = [{ id: 'ja', say: 'Mogen wij binnen?', answer: 'Kom.' }];
  const talk = { mood: 'zacht', opening: 'Ja?', lines, otherwise: ['Wat?'], closing: 'Dag.', away: true };
  const rang = (channel: 'visit' | 'call', conversation: object) =>
    given(sending({ content: { channel, conversation: { ...talk, ...conversation } }, to: [{ team: 'swt' }] }))
      .play(...started(), [SEND, docent('00:10')])
      .all('CallRang')
      .at(-1);
  expect(rang('visit', {})).toMatchObject({ medium: 'visit', away: true });
  expect(rang('visit', { away: false })).not.toHaveProperty('away');
  expect(rang('call', {})).not.toHaveProperty('away');
});

it('[IN23] a variant that is a call rings as that call does, and says what it says', () => {
  const lines = [{ id: 'ja', say: 'Ja?', answer: 'Kom.' }];
  const talk = { opening: 'Met Carla.', lines, otherwise: ['Wat?'], closing: 'Dag.', mood: 'kort' };
  const content = { channel: 'call' as const, conversation: talk };
  const play = given(sending({ variants: [{ when: { contact: {} }, content }] })).play(...started());
  play.when(SEND, docent('00:10')).happensWithout('CallRang');
  const rang = play.play([{ type: 'OpenLine' }, docent('00:05')], [SEND, docent('00:10')]);
  expect(rang.all('CallRang')).toMatchObject([{ mood: 'kort', from: { id: 'carla' } }]);
  rang
    .when({ type: 'AnswerCall', call: rang.call }, anna('00:15'))
    .includes({ type: 'CallSpoken', text: 'Met Carla.', offers: [{ line: 'ja', say: 'Ja?' }] });
});

it('[IN1] an inject is released at most once, whoever asks', () => {
  given(aScenario())
    .play(...started(), until('02:00'))
    .when({ type: 'ReleaseInject', inject: 'inj-3' }, docent('02:10'))
    .isRefused('already-done')
    .when({ type: 'ReleaseInject', inject: 'nergens' }, docent('02:10'))
    .isRefused('unknown-thing');
});

it('[IN1] two docents who send the same at the same time send it once', () => {
  const play = given(aScenario()).play(...started(), [{ type: 'ReleaseInject', inject: 'inj-7' }, docent('01:00')]);
  play.when({ type: 'ReleaseInject', inject: 'inj-7' }, docent('01:00')).isRefused('already-done');
});

it('[ME12] opening an item is recorded the first time, for the reader and the docents', () => {
  const play = given(aScenario()).play(...started());
  const open = { type: 'OpenItem', item: play.item('inj-1') } as const;
  const asked = play.when(open, anna('00:10'));
  expect(asked.happens({ type: 'ItemOpened', player: 'anna' }).log.at(-1)?.audience).toEqual([{ player: 'anna' }]);
  asked.after.when(open, anna('00:20')).happens();
  play.when(open, cas('00:10')).isRefused('unknown-thing');
});

it('[ME12] reading on after EndEx is not recorded', () => {
  const play = given(aScenario()).play(...started(), [{ type: 'EndPlay' }, docent('00:10')]);
  play.when({ type: 'OpenItem', item: play.item('inj-1') }, anna('00:20')).happens();
});
