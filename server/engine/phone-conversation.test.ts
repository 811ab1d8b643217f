import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { given, type Play } from '../../tests/support/given.ts';
import { anna, dina, docent, started, until } from '../../tests/support/some-steps.ts';

const conversation = {
  mood: 'rustig',
  opening: 'Met Bep.',
  openings: [],
  lines: [
    { id: 'licht', say: 'Wat ziet u?', answer: 'Licht.', facts: ['licht'], effects: [{ gauge: 'vertrouwen', by: 1 }] },
    { id: 'lang', say: 'Hoe lang al?', answer: 'Twee nachten.', after: 'licht' },
  ].map((line) => ({ answers: [], topics: [], ends: false, facts: [], effects: [], ...line })),
  otherwise: ['Pardon?', 'Dat weet ik niet.'],
  closing: 'Dag hoor.',
  ringsFor: '00:45',
};
const actors = aScenario().actors.map((actor) => (actor.id === 'bep' ? { ...actor, conversation } : actor));
const play = given(aScenario({ actors })).play(...started());
const dial = { type: 'Dial', number: '214' } as const;
const say = (words: { line?: string; text?: string }) => (so: Play) =>
  ({ type: 'SpeakInCall', call: so.call, ...words }) as const;
const hangUp = (so: Play) => ({ type: 'HangUp', call: so.call }) as const;
const lastOffers = (so: Play) =>
  so
    .all('CallSpoken')
    .at(-1)
    ?.offers.map(({ line }) => line);
const lastWords = (so: Play) => so.all('CallSpoken').at(-1)?.text;
const talking = play.play([dial, anna('00:10')], until('00:18'));

it('[CA22] an actor who is phoned opens her conversation and answers lines and own words', () => {
  expect(lastWords(talking)).toBe('Met Bep.');
  expect(lastOffers(talking)).toEqual(['licht']);
  talking
    .when(say({ line: 'licht' }), anna('00:20'))
    .happens(
      { type: 'CallSpoken', line: 'licht' },
      { type: 'GaugeChanged', to: 6, cause: 'bep: licht' },
      { type: 'CallSpoken', text: 'Licht.', facts: ['licht'] },
    );
  const stray = talking.play([say({ text: 'Mooi weer.' }), anna('00:20')], [say({ text: 'Echt.' }), anna('00:21')]);
  expect(lastWords(stray)).toBe('Dat weet ik niet.');
  talking.when(say({ line: 'lang' }), anna('00:20')).isRefused('already-done');
});

it('[CA22] says goodbye after the last line', () => {
  talking
    .play([say({ line: 'licht' }), anna('00:20')])
    .when(say({ line: 'lang' }), anna('00:25'))
    .happens(
      { type: 'CallSpoken' },
      { type: 'CallSpoken', text: 'Twee nachten.' },
      { type: 'CallSpoken', text: 'Dag hoor.' },
      { type: 'CallEnded', by: 'actor' },
    );
});

it('[CA22] a docent takes over and gives back', () => {
  const played = talking.play([(so) => ({ type: 'SpeakAsActor', call: so.call, text: 'Wacht.' }), docent('00:20')]);
  expect(lastOffers(played)).toEqual([]);
  const back = played.play([(so) => ({ type: 'HandBackCall', call: so.call }), docent('00:25')]);
  expect(lastOffers(back)).toEqual(['licht']);
});

const again = talking.play([say({ line: 'licht' }), anna('00:20')], [hangUp, anna('00:25')], [dial, anna('00:30')]);

it('[CA23] a second call of the team goes on where the first ended, and what was said counts once', () => {
  const second = again.play(until('00:38'));
  expect(lastOffers(second)).toEqual(['lang']);
  second.when(say({ line: 'licht' }), anna('00:40')).isRefused('already-done');
  expect(second.all('GaugeChanged')).toHaveLength(1);
});

it('[CA23] the other team has its own lines', () => {
  const other = again.play(until('00:38'), [hangUp, anna('00:40')], [dial, dina('00:45')], until('00:53'));
  expect(lastOffers(other)).toEqual(['licht']);
  other.when(say({ line: 'licht' }), dina('00:55')).includes({ type: 'GaugeChanged', to: 7 });
});

it('[CA23] with nothing left to say she hears it for a minute, or one word, and says goodbye', () => {
  const third = again
    .play(until('00:38'), [say({ line: 'lang' }), anna('00:40')], [dial, anna('01:00')])
    .play(until('01:08'));
  expect(lastWords(third)).toBe('Met Bep.');
  expect(lastOffers(third)).toEqual([]);
  third
    .when(say({ text: 'Nog iets.' }), anna('01:10'))
    .happens(
      { type: 'CallSpoken' },
      { type: 'CallSpoken', text: 'Pardon?' },
      { type: 'CallSpoken', text: 'Dag hoor.' },
      { type: 'CallEnded', by: 'actor' },
    );
  expect(third.play(until('02:07')).all('CallEnded')).toHaveLength(2);
  const left = third.play(until('02:08'));
  expect(lastWords(left)).toBe('Dag hoor.');
  expect(left.all('CallEnded')).toHaveLength(3);
});
