import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { changedInjects } from '../../../tests/support/changed-injects.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { anna, cas, clock, docent, started, until } from '../../../tests/support/some-steps.ts';

const answer = ({ call }: Play) => ({ type: 'AnswerCall', call }) as const;
const speak = (text: string) => (play: Play) => ({ type: 'SpeakAsActor', call: play.call, text }) as const;
const end = ({ call }: Play) => ({ type: 'EndCallAsActor', call }) as const;
const pickUp = ({ call }: Play) => ({ type: 'PickUpAsActor', call }) as const;
const say = (words: { line?: string; text?: string }) => (play: Play) =>
  ({ type: 'SpeakInCall', call: play.call, ...words }) as const;

const injects = changedInjects({ 'inj-4': { release: { at: '01:00' }, kind: 'contextual' } });
const ringing = given(aScenario({ injects })).play(...started(), until('01:00'));
const talking = ringing.play([answer, cas('01:05')]);
const ring = { type: 'RingAsActor', actor: 'bep', team: 'swt', title: 'Bep belt terug' } as const;

it('[CA17] when a docent speaks for the actor, the written lines fall silent for the rest of the call', () => {
  const taken = talking.when(speak('Wacht, er gebeurt iets.'), docent('01:10')).happens(
    { type: 'CallTakenOver', docent: 'Ilse' },
    {
      type: 'CallSpoken',
      speaker: { kind: 'actor', id: 'bep', name: 'Bep de Rooij', post: 'buurvrouw, nummer 214' },
      offers: [],
    },
  );
  expect(taken.log.at(-2)?.audience).toBe('docents');
  taken.when(say({ line: 'ja' }), cas('01:12')).isRefused('unknown-thing');
  taken.when(say({ text: 'Wat dan?' }), cas('01:12')).happens({ type: 'CallSpoken', text: 'Wat dan?' });
  taken
    .when(speak('Het licht ging uit.'), docent('01:15'))
    .happens({ type: 'CallSpoken', text: 'Het licht ging uit.' });
});

it('[CA17] a docent can pick up for an actor who is phoned', () => {
  const called = ringing.play([{ type: 'Dial', number: '214' }, anna('01:05')]);
  const picked = called
    .when(pickUp, docent('01:08'))
    .happens({ type: 'CallTakenOver', docent: 'Ilse' }, { type: 'CallAnswered', name: 'Bep de Rooij' });
  picked.when({ type: 'AdvanceClock' }, clock('01:40')).happens();
  picked.when(say({ text: 'Met Anna.' }), anna('01:10')).happens({ type: 'CallSpoken', text: 'Met Anna.' });
  picked.when(pickUp, docent('01:12')).isRefused('already-done');
  ringing.when(pickUp, docent('01:08')).isRefused('unknown-thing');
});

it('[CA14] a docent can phone a team as an actor and do the talking', () => {
  const rang = ringing.when(ring, docent('01:05'));
  rang.happens(
    { type: 'CallRang', title: 'Bep belt terug', until: 125_000 },
    { type: 'CallTakenOver', docent: 'Ilse' },
  );
  expect(rang.lines.map(({ audience }) => audience)).toEqual([[{ team: 'swt' }], 'docents']);
  rang.after
    .when(answer, anna('01:10'))
    .happens({ type: 'CallAnswered', player: 'anna' })
    .when(speak('Met Bep.'), docent('01:12'))
    .happens({ type: 'CallSpoken', text: 'Met Bep.', offers: [] });
  rang.after.when({ type: 'AdvanceClock' }, clock('02:05')).includes({ type: 'CallMissed', reason: 'unanswered' });
  ringing.when({ ...ring, actor: 'niemand' }, docent('01:05')).isRefused('unknown-thing');
  ringing.when({ ...ring, team: 'brandweer' }, docent('01:05')).isRefused('unknown-thing');
});

it('[CA14] a docent ends the call of an actor, also while it rings', () => {
  for (const play of [ringing, talking]) {
    const over = play.when(end, docent('01:10')).happens({ type: 'CallEnded', by: 'actor' });
    over.when(end, docent('01:11')).isRefused('already-done');
    over.when(speak('Hallo?'), docent('01:11')).isRefused('already-done');
  }
  ringing.when(speak('Hallo?'), docent('01:10')).isRefused('already-done');
  talking.when(speak(''), docent('01:10')).isRefused('empty-text');
});

it('[CA14] a docent does not speak in a call between the teams', () => {
  const line = ringing.play([{ type: 'Dial', number: '4120' }, cas('01:05')], [answer, anna('01:10')]);
  line.when(speak('Ik luister mee.'), docent('01:12')).isRefused('unknown-thing');
  line.when(end, docent('01:12')).isRefused('unknown-thing');
});
