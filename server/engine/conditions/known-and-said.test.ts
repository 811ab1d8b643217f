import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../shared/scenario/condition.ts';
import type { Command } from '../../../shared/session/command.ts';
import { aStoryWith } from '../../../tests/support/a-story-scenario.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
import { given, type Step } from '../../../tests/support/given.ts';
import { anna, cas, docent, started, until } from '../../../tests/support/some-steps.ts';
import { playing, sees, send } from '../../../tests/support/story-play.ts';

describe('facts', () => {
  const fact = (is: 'delivered' | 'opened' | 'shared' | 'placed' | 'used', team: string): Condition => ({
    fact: { id: 'licht', is, by: { team } },
  });

  it('[CO8] is delivered with what carries it, opened when that is read, shared when it is forwarded', () => {
    const play = playing();
    expect([sees(fact('delivered', 'swt'), play), sees(fact('delivered', 'gc'), play)]).toEqual([true, false]);
    expect(sees(fact('opened', 'swt'), play)).toBe(false);
    const read = play.play([{ type: 'OpenItem', item: play.item('inj-1') }, anna('00:05')]);
    expect(sees(fact('opened', 'swt'), read)).toBe(true);
    const forward = { to: ['praktijk@waalmondkade.example'], subject: '', body: '', forwards: play.item('inj-1') };
    const within = read.play([{ type: 'SendMail', ...forward, to: ['swt'] }, anna('00:10')]);
    expect(sees(fact('shared', 'swt'), within)).toBe(false);
    const told = read.play([{ type: 'SendMail', ...forward }, anna('00:10')]);
    expect([sees(fact('shared', 'swt'), told), sees(fact('delivered', 'gc'), told)]).toEqual([true, true]);
  });

  it('[CO8] is opened in a conversation by all who read along', () => {
    const ringing = playing([send('inj-4'), docent('00:10')]);
    const heard = ringing.play(
      [{ type: 'AnswerCall', call: ringing.call }, cas('00:12')],
      [{ type: 'SpeakInCall', call: ringing.call, line: 'ja' }, cas('00:15')],
    );
    expect(sees({ fact: { id: 'insuline', is: 'opened', by: { seat: 'gc-huisarts' } } }, heard)).toBe(true);
    expect(sees({ fact: { id: 'insuline', is: 'opened', by: { team: 'swt' } } }, heard)).toBe(false);
  });

  it('[CO8] is placed with its source, used by a decision, and shared on the common board', () => {
    const play = playing([{ type: 'OpenLine' }, docent('00:01')]);
    const place = {
      type: 'PlaceFinding',
      board: 'both',
      text: 'Licht!',
      sureness: 'sure',
      source: play.item('inj-1'),
    } as const;
    const placed = play.play([place, anna('00:10')], until('04:00'));
    expect([sees(fact('placed', 'swt'), placed), sees(fact('shared', 'swt'), placed)]).toEqual([true, true]);
    const own = play.play([{ ...place, board: 'team' }, anna('00:10')]);
    expect([sees(fact('placed', 'swt'), own), sees(fact('shared', 'swt'), own)]).toEqual([true, false]);
    const [finding = ''] = Object.keys(placed.state.story.findings);
    const decide: Command = {
      type: 'MakeDecision',
      decision: 'd1',
      option: 'gaan',
      rationale: 'Licht.',
      findings: [finding],
    };
    expect(sees(fact('used', 'swt'), placed)).toBe(false);
    expect(sees(fact('used', 'swt'), placed.play([decide, anna('04:10')]))).toBe(true);
    const removed = placed.play([{ type: 'RemoveFinding', finding }, anna('04:05')], [decide, anna('04:10')]);
    expect(sees(fact('used', 'swt'), removed)).toBe(false);
  });

  it('[CO9] are counted together, from so many teams', () => {
    const facts = (atLeast: number, teams: number): Condition => ({
      facts: { of: ['licht', 'insuline', 'sleutelkluis'], is: 'placed', atLeast, teams },
    });
    const own = (text: string, source: string) =>
      ({ type: 'PlaceFinding', board: 'team', text, sureness: 'assumed', source }) as const;
    const play = playing();
    const one = play.play([own('Licht', play.item('inj-1')), anna('00:10')]);
    const two = one.play([own('Code', 'gc-huisarts'), cas('00:20')]);
    expect([sees(facts(1, 1), one), sees(facts(2, 1), one), sees(facts(1, 2), one)]).toEqual([true, false, false]);
    expect([sees(facts(2, 2), two), sees(facts(3, 1), two)]).toEqual([true, false]);
    const of = { of: ['licht', 'sleutelkluis'], is: 'placed' as const, teams: 1, by: { team: 'swt' } };
    expect([sees({ facts: { ...of, atLeast: 1 } }, two), sees({ facts: { ...of, atLeast: 2 } }, two)]).toEqual([
      true,
      false,
    ]);
  });

  it('[CO9] counts teams only among the people who are meant', () => {
    const both = aStoryWith(anInject('krant', { release: { at: '00:01' }, facts: ['licht'] }));
    const play = given(both).play(...started(), until('00:02'));
    const open = { type: 'OpenItem', item: play.item('krant') } as const;
    const read = play.play([open, anna('00:10')], [open, cas('00:12')]);
    const from = (teams: number, by?: { profession: string }): Condition => ({
      facts: { of: ['licht'], is: 'opened', atLeast: 1, teams, ...(by ? { by } : {}) },
    });
    expect(sees(from(2), read)).toBe(true);
    expect(sees(from(1, { profession: 'sociaal-werk' }), read)).toBe(true);
    expect(sees(from(2, { profession: 'sociaal-werk' }), read)).toBe(false);
  });
});

describe('said', () => {
  const mail = (to: string, body: string): Step => [{ type: 'SendMail', to: [to], subject: '', body }, anna('00:10')];
  const about = (topic: string, to?: string): Condition => ({ said: { topic, ...(to === undefined ? {} : { to }) } });

  it.each([
    ['Hoe zit het met de schoorstenen?', true],
    ['AFVOEREN gecontroleerd?', true],
    ['Is er koolmonoxde gemeten?', true],
    ['Wat een afvaardiging.', false],
    ['Niets.', false],
  ])('[CO10] hears in "%s" what it is about: %s', (body, expected) => {
    expect(sees(about('afvoer', 'carla'), playing(mail('carla', body)))).toBe(expected);
  });

  it('[CO10] tells to whom and by whom, and knows phrases', () => {
    const play = playing(mail('carla', 'Het speet ons niet. Het spijt ons wel.'));
    expect(sees(about('spijt', 'carla'), play)).toBe(true);
    expect(sees(about('spijt', 'bep'), play)).toBe(false);
    expect(sees({ said: { topic: 'spijt', by: { team: 'gc' } } }, play)).toBe(false);
    const chat = { type: 'SendChat', thread: 'team', text: 'sorry' } as const;
    expect(sees(about('spijt'), playing([chat, anna('00:10')]))).toBe(false);
    expect(sees(about('spijt'), playing(mail('carla', 'Het spijt hen.')))).toBe(false);
  });
});

it('[CO10] and since when, and whether the whole town could read it', () => {
  const mail: Command = { type: 'SendMail', to: ['carla'], subject: '', body: 'De afvoer.' };
  const post: Command = { type: 'PublishPost', channel: 'forum', text: 'Kijk naar de schoorsteen.' };
  const afvoer = (more: object): Condition => ({ said: { topic: 'afvoer', ...more } });
  const wrote = playing([mail, anna('00:30')]);
  expect(sees(afvoer({ since: '00:30' }), wrote)).toBe(true);
  expect(sees(afvoer({ since: '00:31' }), wrote)).toBe(false);
  expect(sees(afvoer({ public: true }), wrote)).toBe(false);
  expect(sees(afvoer({ public: true }), wrote.play([post, cas('00:40')]))).toBe(true);
});

it('[CO10] and not what stands in the subject of an answer, for somebody else wrote that', () => {
  const told = (inReplyTo?: string): Command => ({
    type: 'SendMail',
    to: ['carla'],
    subject: 'Re: de afvoer',
    body: 'Dank u.',
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
  });
  const afvoer: Condition = { said: { topic: 'afvoer' } };
  const play = playing();
  expect(sees(afvoer, play.play([told(), anna('01:30')]))).toBe(true);
  expect(sees(afvoer, play.play([told(play.item('inj-1')), anna('01:30')]))).toBe(false);
});

it('[CO11] a line once it was said', () => {
  const ringing = playing([send('inj-4'), docent('00:10')]);
  const heard = ringing.play(
    [{ type: 'AnswerCall', call: ringing.call }, cas('00:12')],
    [{ type: 'SpeakInCall', call: ringing.call, line: 'ja' }, cas('00:15')],
  );
  expect(sees({ line: { inject: 'inj-4', line: 'ja' } }, ringing)).toBe(false);
  expect(sees({ line: { inject: 'inj-4', line: 'ja' } }, heard)).toBe(true);
  expect(sees({ line: { inject: 'inj-4', line: 'dank' } }, heard)).toBe(false);
});

it('[CO10] on the phone the actor hears it, in a mail the other team, before the press all who ask', () => {
  const spijt = (to: string): Condition => ({ said: { topic: 'spijt', to } });
  const start = playing([{ type: 'TravelTo', place: 'perszaal' }, anna('04:00')], until('05:00'));
  const rings = start.play([{ type: 'Dial', number: '214' }, anna('05:00')], until('05:10'));
  const phoned = rings.play([{ type: 'SpeakInCall', call: rings.call, text: 'Sorry.' }, anna('05:11')]);
  expect([sees(spijt('bep'), phoned), sees(spijt('carla'), phoned)]).toEqual([true, false]);
  const mail = { type: 'SendMail' as const, to: ['praktijk@waalmondkade.example'], subject: '', body: 'Sorry.' };
  expect(sees(spijt('gc'), start.play([mail, anna('05:00')]))).toBe(true);
  const press = start.play(
    [{ type: 'TakePodium', press: 'pers' }, anna('05:01')],
    [{ type: 'AnswerPress', press: 'pers', text: 'Sorry.' }, anna('05:02')],
  );
  expect([sees(spijt('carla'), press), sees(spijt('redactie'), press), sees(spijt('bep'), press)]).toEqual([
    true,
    true,
    false,
  ]);
});
