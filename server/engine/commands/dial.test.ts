import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { changedInjects } from '../../../tests/support/changed-injects.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { anna, bram, cas, clock, dina, docent, seated, started, until } from '../../../tests/support/some-steps.ts';

const ADVANCE = { type: 'AdvanceClock' } as const;
const OPENING = 'Bent u de dokter van Tonny?';
const NO_ANSWER = 'De telefoon gaat lang over.';
const dial = (number: string) => ({ type: 'Dial', number }) as const;
const answer = ({ call }: Play) => ({ type: 'AnswerCall', call }) as const;
const say = (line: string) => (play: Play) => ({ type: 'SpeakInCall', call: play.call, line }) as const;

const play = given(aScenario()).play(...started(), until('01:00'));

it('[CA7] an actor who is phoned gives the written answer when no docent picks up in eight seconds', () => {
  const rang = play.when(dial('214'), anna('01:00'));
  rang.happens({
    type: 'CallRang',
    from: { kind: 'player', id: 'anna', name: 'Anna', team: 'swt' },
    to: 'Bep de Rooij',
    toActor: 'bep',
    until: 68_000,
  });
  expect(rang.lines[0]?.audience).toEqual([{ team: 'swt' }]);
  rang.after.when(ADVANCE, clock(67_999)).happens();
  rang.after
    .when(ADVANCE, clock('01:08'))
    .happens({ type: 'CallAnswered', name: 'Bep de Rooij' }, { type: 'CallSpoken', text: NO_ANSWER, offers: [] });
});

it('[CA7] hears what it is about, says goodbye in her own way and hangs up; silence lasts a minute', () => {
  const kind = aScenario().actors.map((actor) =>
    actor.id === 'bep' ? { ...actor, afterDial: 'Ik geef het door.' } : actor,
  );
  const open = (actors = kind) =>
    given(aScenario({ actors })).play(...started(), until('01:00'), [dial('214'), anna('01:00')], until('01:08'));
  const words = { type: 'SpeakInCall', call: open().call, text: 'Er brandt licht.' } as const;
  open()
    .when(words, anna('01:20'))
    .happens(
      { type: 'CallSpoken', text: 'Er brandt licht.' },
      { type: 'CallSpoken', text: 'Ik geef het door.' },
      { type: 'CallEnded', by: 'actor' },
    );
  open(aScenario().actors)
    .when(words, anna('01:20'))
    .happens({ type: 'CallSpoken' }, { type: 'CallEnded', by: 'actor' });
  open().when(ADVANCE, clock('02:07')).happensWithout('CallSpoken', 'CallEnded');
  open()
    .when(ADVANCE, clock('02:08'))
    .includes({ type: 'CallSpoken', text: 'Ik geef het door.' }, { type: 'CallEnded' });
});

it('[CA7] goes on for as long as a docent speaks for the actor', () => {
  const open = play.play([dial('214'), anna('01:00')], until('01:08'));
  const stepped = open.play([{ type: 'SpeakAsActor', call: open.call, text: 'Zeg het maar.' }, docent('01:30')]);
  const said = stepped.play(
    [{ type: 'SpeakInCall', call: open.call, text: 'Er brandt licht.' }, anna('01:40')],
    until('05:00'),
  );
  expect(said.all('CallEnded')).toEqual([]);
});

it('[CA7] an actor without a written answer does not pick up', () => {
  const silent = aScenario().actors.map(({ onDial: _onDial, ...actor }) => actor);
  given(aScenario({ actors: silent }))
    .play(...started(), until('01:00'), [dial('214'), anna('01:00')])
    .when(ADVANCE, clock('01:08'))
    .happens({ type: 'CallMissed', reason: 'unanswered' });
});

it('[CA8] a number that nobody has is refused', () => {
  play.when(dial('999'), anna('01:00')).isRefused('address-unknown');
  play.when(dial('carla'), anna('01:00')).isRefused('no-number');
});

it('[CA9] the public number of a team says its sentence and hangs up; that is no contact', () => {
  const asked = play.when(dial('4400'), anna('01:00'));
  asked.happens(
    { type: 'CallRang', to: 'Gezondheidscentrum, algemeen nummer' },
    { type: 'CallAnswered', name: 'Keuzemenu' },
    { type: 'CallSpoken', text: 'De assistente is in gesprek.' },
    { type: 'CallEnded', by: 'actor' },
  );
  expect(asked.lines.map(({ audience }) => audience)).toEqual(asked.lines.map(() => [{ team: 'swt' }]));
  asked.after.when(dial('4400'), anna('01:01')).includes({ type: 'CallRang' });
  const english = given(aScenario({ language: 'en' })).play(...started(), until('01:00'));
  english
    .when(dial('4400'), anna('01:00'))
    .includes({ type: 'CallRang', to: 'Gezondheidscentrum, main number' }, { type: 'CallAnswered', name: 'Menu' });
});

it('[CA10] the direct line of the other team rings a minute, and answering it is contact', () => {
  const rang = play.when(dial('4471'), anna('01:00'));
  rang.happens({ type: 'CallRang', to: 'Gezondheidscentrum', toTeam: 'gc', until: 120_000 });
  expect(rang.lines[0]?.audience).toEqual([{ team: 'swt' }, { team: 'gc' }]);
  rang.after
    .when(answer, dina('01:20'))
    .includes({ type: 'CallAnswered', player: 'dina' }, { type: 'ContactMade', via: 'call', by: 'dina' });
  rang.after.when(answer, bram('01:20')).isRefused('unknown-thing');
  rang.after.when(ADVANCE, clock('02:00')).includes({ type: 'CallMissed', reason: 'unanswered' });
});

it('[CA10] the other team is in the contacts only after contact; the own line is no number to dial', () => {
  play.when(dial('gc'), anna('01:00')).isRefused('line-unknown');
  play
    .play([{ type: 'OpenLine' }, docent('01:00')])
    .when(dial('gc'), anna('01:00'))
    .includes({ type: 'CallRang', toTeam: 'gc' });
  play.when(dial('4120'), anna('01:00')).isRefused('already-there');
  given(aScenario())
    .play(...seated('anna'), [{ type: 'StartPlay' }, docent(0)])
    .when(dial('4471'), anna('00:10'))
    .isRefused('address-unknown');
});

/** Bep phoned the huisarts of the centre at 01:00 and nobody answered. */
const injects = changedInjects({ 'inj-4': { release: { at: '01:00' }, kind: 'contextual' } });
const missed = given(aScenario({ injects })).play(...started(), until('01:45'));
const heard = (after: Play) => after.all('CallSpoken').at(-1)?.text;

it('[CA6] calling back takes up the conversation that was missed, for those it was meant for', () => {
  const back = missed.play([dial('214'), cas('01:50')]).when(ADVANCE, clock('01:58'));
  back.happens({ type: 'CallAnswered', name: 'Bep de Rooij' }, { type: 'CallSpoken', text: OPENING });
  expect(back.lines.map(({ audience }) => audience)).toEqual(
    back.lines.map(() => [{ team: 'gc', profession: 'huisarts' }]),
  );
  back.after.when(say('ja'), cas('02:00')).includes({ type: 'CallSpoken', text: 'Licht, dag en nacht.' });
});

it('[CA6] who was not called does not get to hear what was meant for another', () => {
  for (const caller of [anna, dina]) {
    expect(heard(missed.play([dial('214'), caller('01:50')], until('01:59')))).toBe(NO_ANSWER);
  }
});

it('[CA6] a conversation is taken up once: not while somebody has it on the line, not when it was held', () => {
  const injectsForAll = changedInjects({
    'inj-4': { release: { at: '01:00' }, kind: 'contextual', to: [{ team: 'gc' }] },
  });
  const back = given(aScenario({ injects: injectsForAll })).play(
    ...started(),
    until('01:45'),
    [dial('214'), cas('01:50')],
    until('01:58'),
  );
  expect(heard(back.play([dial('214'), dina('01:59')], until('02:07')))).toBe(NO_ANSWER);
  const held = back.play([say('ja'), cas('02:00')], [({ call }) => ({ type: 'HangUp', call }), cas('02:01')]);
  expect(heard(held.play([dial('214'), dina('02:10')], until('02:18')))).toBe(NO_ANSWER);
  const rung = back.play([({ call }) => ({ type: 'HangUp', call }), cas('02:00')]);
  expect(heard(rung.play([dial('214'), dina('02:10')], until('02:18')))).toBe(OPENING);
});

it('[CA6] what was recalled is not taken up', () => {
  const recalled = missed.play([{ type: 'RecallInject', inject: 'inj-4' }, docent('01:46')]);
  expect(heard(recalled.play([dial('214'), cas('01:50')], until('01:58')))).toBe(NO_ANSWER);
});

it('[CA6] who came to the door in vain is phoned, and begins otherwise than at the door', () => {
  const [bep] = aScenario({ injects: changedInjects({}) }).injects.filter(({ id }) => id === 'inj-4');
  const call = bep?.content;
  if (call?.channel !== 'call') throw new Error('Bep phones in this scenario');
  const atTheDoor = (phoneOpening?: string) => {
    const conversation = { ...call.conversation, ...(phoneOpening ? { phoneOpening } : {}) };
    const content = { channel: 'visit' as const, conversation };
    const doors = changedInjects({ 'inj-4': { release: { at: '01:00' }, kind: 'contextual', content } });
    return given(aScenario({ injects: doors })).play(...started(), until('01:45'));
  };
  const back = [[dial('214'), cas('01:50')], until('01:59')] as const;
  expect(heard(atTheDoor('Ik stond net bij u voor de deur.').play(...back))).toBe('Ik stond net bij u voor de deur.');
  expect(heard(atTheDoor().play(...back))).toBe(NO_ANSWER);
});

it('[CA6] what was picked up is not taken up, also when nothing was said; nor what a docent once spoke in', () => {
  const rang = given(aScenario({ injects })).play(...started(), until('01:00'));
  const call = rang.call;
  const brief = rang.play([{ type: 'AnswerCall', call }, cas('01:05')], [{ type: 'HangUp', call }, cas('01:06')]);
  expect(heard(brief.play([dial('214'), cas('01:50')], until('01:58')))).toBe(NO_ANSWER);
  const played = missed.play(
    [dial('214'), cas('01:50')],
    [(play) => ({ type: 'PickUpAsActor', call: play.call }), docent('01:52')],
    [(play) => ({ type: 'EndCallAsActor', call: play.call }), docent('01:54')],
  );
  expect(heard(played.play([dial('214'), cas('02:00')], until('02:08')))).toBe(NO_ANSWER);
});

it('[CA6] of two missed conversations the last one is taken up', () => {
  const [own] = changedInjects({}).filter(({ id }) => id === 'inj-4');
  if (own?.content.channel !== 'call') throw new Error('Bep phones in the small scenario');
  const conversation = { ...own.content.conversation, opening: 'Nu brandt het niet meer.' };
  const second = { ...own, id: 'weer', release: { at: '02:00' }, content: { ...own.content, conversation } };
  const twice = given(aScenario({ injects: [...injects, second] })).play(...started(), until('02:46'));
  expect(heard(twice.play([dial('214'), cas('02:50')], until('02:58')))).toBe('Nu brandt het niet meer.');
});
