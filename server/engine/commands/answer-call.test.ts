import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { changedInjects } from '../../../tests/support/changed-injects.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { anna, bram, cas, clock, dina, docent, started, system, until } from '../../../tests/support/some-steps.ts';

const ADVANCE = { type: 'AdvanceClock' } as const;
const answer = ({ call }: Play) => ({ type: 'AnswerCall', call }) as const;
const decline = ({ call }: Play) => ({ type: 'DeclineCall', call }) as const;
const hangUp = ({ call }: Play) => ({ type: 'HangUp', call }) as const;

/** Bep phones the whole centre at 01:00, or those who are named. */
function ringing(to: 'all' | { team?: string; profession?: string }[] = [{ team: 'gc' }]) {
  const injects = changedInjects({ 'inj-4': { release: { at: '01:00' }, kind: 'contextual', to } });
  return given(aScenario({ injects })).play(...started(), until('01:00'));
}

it('[CA1] the first to pick up has the call; who was called too reads along', () => {
  const asked = ringing().when(answer, dina('01:10'));
  asked.happens(
    { type: 'CallAnswered', player: 'dina', name: 'Dina' },
    { type: 'CallSpoken', text: 'Bent u de dokter van Tonny?', offers: [{ line: 'ja', say: 'Wat ziet u precies?' }] },
  );
  expect(asked.lines.map(({ audience }) => audience)).toEqual([[{ team: 'gc' }], [{ team: 'gc' }]]);
  asked.after.when(answer, cas('01:11')).isRefused('already-done');
});

it('[CA1] nobody picks up a phone that does not ring for her', () => {
  ringing().when(answer, anna('01:10')).isRefused('unknown-thing');
  ringing([{ team: 'gc', profession: 'huisarts' }])
    .when(answer, dina('01:10'))
    .isRefused('unknown-thing');
  ringing().when({ type: 'AnswerCall', call: 'call-0' }, cas('01:10')).isRefused('unknown-thing');
});

it('[CA5] a call that nobody takes is missed, and leaves its voicemail', () => {
  const missed = { type: 'CallMissed', voicemail: 'U spreekt met Bep. Er is iets met Tonny.' } as const;
  const play = ringing();
  play.when(ADVANCE, clock('01:45')).happens({ ...missed, reason: 'unanswered' });
  const declined = play.when(decline, cas('01:10')).happens({ ...missed, reason: 'declined' });
  declined.when(answer, cas('01:12')).isRefused('already-done');
  declined.when(decline, cas('01:12')).isRefused('already-done');
});

it('[CA5] what is left on the voicemail is left with its sound, and nothing is left where nothing was written', () => {
  const missed = (changes: object) => {
    const [call] = changedInjects({}).filter(({ id }) => id === 'inj-4');
    if (call?.content.channel !== 'call') throw new Error('the small scenario has a call');
    const conversation = { ...call.content.conversation, ...changes };
    const injects = changedInjects({ 'inj-4': { content: { channel: 'call', conversation } } });
    const play = given(aScenario({ injects })).play(...started(), [
      { type: 'ReleaseInject', inject: 'inj-4' },
      docent('01:00'),
    ]);
    return play.when(decline, cas('01:10')).accepted().all('CallMissed')[0];
  };
  const sound = { file: 'bep-belt', trial: true };
  expect(missed({ voicemailAudio: sound })).toMatchObject({
    voicemail: 'U spreekt met Bep. Er is iets met Tonny.',
    voicemailAudio: sound,
  });
  expect(missed({})).not.toHaveProperty('voicemailAudio');
  expect(missed({ voicemail: undefined })).not.toHaveProperty('voicemail');
  expect(missed({ voicemail: undefined, voicemailAudio: sound })).not.toHaveProperty('voicemailAudio');
});

it('[CA15] only who is called can decline: not the caller, not her colleagues', () => {
  const play = ringing().play(until('01:45'), [{ type: 'Dial', number: '214' }, cas('02:00')]);
  play.when(decline, cas('02:02')).isRefused('unknown-thing');
  play.when(decline, dina('02:02')).isRefused('unknown-thing');
  const line = given(aScenario()).play(...started(), [{ type: 'Dial', number: '4471' }, anna('00:10')]);
  line.when(decline, bram('00:12')).isRefused('unknown-thing');
  line.when(decline, dina('00:12')).happens({ type: 'CallMissed', reason: 'declined' });
  ringing().when(decline, anna('01:10')).isRefused('unknown-thing');
});

it('[CA11] nobody is in two calls at once', () => {
  const play = ringing([{ team: 'swt' }, { team: 'gc' }]);
  const busy = play.play([answer, cas('01:05')]);
  busy.when({ type: 'Dial', number: '4120' }, cas('01:10')).isRefused('in-conversation');
  const calling = play.play([{ type: 'Dial', number: '4471' }, anna('01:05')]);
  const rang = play.call;
  calling.when({ type: 'AnswerCall', call: rang }, anna('01:10')).isRefused('in-conversation');
  busy
    .play([hangUp, cas('01:20')])
    .when({ type: 'Dial', number: '4120' }, cas('01:21'))
    .includes({ type: 'CallRang' });
  const other = busy.play([{ type: 'Dial', number: '214' }, anna('01:10')], [hangUp, anna('01:12')]);
  other.when({ type: 'Dial', number: '4120' }, cas('01:13')).isRefused('in-conversation');
});

it('[CA12] only who talks can hang up', () => {
  const talking = ringing().play([answer, dina('01:05')]);
  talking.when(hangUp, cas('01:10')).isRefused('unknown-thing');
  const over = talking.when(hangUp, dina('01:10')).happens({ type: 'CallEnded', by: 'player' });
  over.when(hangUp, dina('01:11')).isRefused('already-done');
});

it('[CA13] who loses her seat leaves the call she is in', () => {
  const out = (player: string) => ({ type: 'RemovePlayer', player }) as const;
  const talking = ringing().play([answer, dina('01:05')]);
  talking.when(out('dina'), docent('01:10')).happens({ type: 'SeatLeft' }, { type: 'CallEnded', call: talking.call });
  talking.when(out('cas'), docent('01:10')).happens({ type: 'SeatLeft' });
  const line = given(aScenario()).play(...started(), [{ type: 'Dial', number: '4471' }, anna('00:10')]);
  line.when(out('anna'), docent('00:12')).happens({ type: 'SeatLeft' }, { type: 'CallEnded', call: line.call });
});

it('[CA13] who only loses her connection keeps her call', () => {
  ringing()
    .play([answer, dina('01:05')])
    .when({ type: 'DropPlayer', player: 'dina' }, system('01:10'))
    .happens({ type: 'PlayerDropped' })
    .when({ type: 'ReturnPlayer', player: 'dina' }, system('01:20'))
    .happens({ type: 'PlayerReturned' })
    .when(hangUp, dina('01:30'))
    .happens({ type: 'CallEnded' });
});
