import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../shared/scenario/condition.ts';
import type { Play, Step } from '../../../tests/support/given.ts';
import { anna, bram, cas, docent, until } from '../../../tests/support/some-steps.ts';
import { playing, sees } from '../../../tests/support/story-play.ts';

const mail = (to: string, inReplyTo?: string) => ({
  ...{ type: 'SendMail' as const, to: [to], subject: '', body: 'Dag.' },
  ...(inReplyTo === undefined ? {} : { inReplyTo }),
});
const phone = { type: 'Dial', number: '214' } as const;
const say = (call: string) => ({ type: 'SpeakInCall', call, text: 'Hoe gaat het?' }) as const;
const met: Step = [{ type: 'OpenLine' }, docent('00:05')];

describe('contact with an actor', () => {
  const is = (play: Play, more: Condition['contact'] = {}) => sees({ contact: { with: 'bep', ...more } }, play);

  it('[CO6] is in the way that is asked, and in the time that is asked', () => {
    const wrote = playing([mail('bep'), anna('00:10')]);
    expect([is(wrote, { via: 'mail' }), is(wrote, { via: 'call' })]).toEqual([true, false]);
    expect([is(wrote, { before: '00:10' }), is(wrote, { before: '00:11' })]).toEqual([false, true]);
    expect([is(wrote, { since: '00:10' }), is(wrote, { since: '00:11' })]).toEqual([true, false]);
  });

  it('[CO6] a mail back answers the mail, not a call in which nothing was said', () => {
    const phoned = playing([phone, anna('00:10')], until('00:20'));
    const both = phoned.play([mail('bep'), anna('00:25')], until('01:30'));
    expect([is(both, { via: 'mail', twoWay: true }), is(both, { via: 'call', twoWay: true })]).toEqual([true, false]);
  });

  it('[CO6] words in a call answer that call, not a mail or the call of a colleague', () => {
    const phoned = playing([phone, anna('00:10')], until('00:19'));
    const { call } = phoned;
    const colleague = phoned.play([phone, bram('00:20')], until('00:29'), [mail('bep'), anna('00:30')]);
    const spoken = colleague.play([say(call), anna('00:31')]);
    expect(is(spoken, { via: 'call', twoWay: true, by: { seat: 'swt-sociaal-werk' } })).toBe(true);
    expect(is(spoken, { via: 'mail', twoWay: true })).toBe(false);
    expect(is(spoken, { twoWay: true, by: { seat: 'swt-huisarts' } })).toBe(false);
  });

  it('[CO6] a docent who writes as the actor answers only what she replies to', () => {
    const wrote = playing([mail('bep'), anna('00:10')]);
    const write = { type: 'SendAsActor' as const, actor: 'bep', channel: 'mail' as const, teams: ['swt'] };
    const words = { ...write, subject: 'Licht', body: 'Het brandt nog.' };
    expect(is(wrote.play([words, docent('00:20')]), { twoWay: true })).toBe(false);
    const reply = wrote.play([{ ...words, inReplyTo: wrote.written }, docent('00:20')]);
    expect(is(reply, { twoWay: true })).toBe(true);
  });
});

describe('contact of the teams', () => {
  const is = (play: Play, more: Condition['contact'] = {}) => sees({ contact: more }, play);

  it('[CO6] a mail that found the other team is no contact yet; its answer is, in both directions', () => {
    const wrote = playing([mail('praktijk@waalmondkade.example'), anna('00:10')]);
    expect(is(wrote)).toBe(false);
    const answered = wrote.play([mail('swt', wrote.written), cas('00:20')]);
    expect([is(answered), is(answered, { via: 'mail', twoWay: true })]).toEqual([true, true]);
  });

  it('[CO6] words on the line between them count, words in the own team do not', () => {
    const chat = (thread: 'team' | 'line'): Step[] => [
      [{ type: 'SendChat', thread, text: 'Hoi.' }, anna('00:10')],
      [{ type: 'SendChat', thread, text: 'Dag.' }, cas('00:12')],
    ];
    expect(is(playing(met, ...chat('team')), { twoWay: true })).toBe(false);
    expect(is(playing(met, ...chat('line')), { twoWay: true })).toBe(true);
    expect(is(playing(met, [mail('swt'), anna('00:10')]), { via: 'mail' })).toBe(false);
  });

  it('[CO6] a talk with somebody else is no contact of the teams', () => {
    const phoned = playing(met, [phone, anna('00:10')], until('00:20'));
    expect(is(phoned.play([say(phoned.call), anna('00:21')]), { via: 'call' })).toBe(false);
  });

  it('[CO6] meeting again in one place counts too', () => {
    const visit: Step = [{ type: 'TravelTo', place: 'kantoor-gc' }, anna('00:10')];
    expect(is(playing(met, visit, until('01:09')), { via: 'place' })).toBe(false);
    expect(is(playing(met, visit, until('01:10')), { via: 'place' })).toBe(true);
  });
});
