import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { changedInjects } from '../../tests/support/changed-injects.ts';
import { given, type Play } from '../../tests/support/given.ts';
import { anna, bram, cas, clock, dina, docent, started, until } from '../../tests/support/some-steps.ts';

const say = (words: { line?: string; text?: string }) => (play: Play) =>
  ({ type: 'SpeakInCall', call: play.call, ...words }) as const;
const answer = ({ call }: Play) => ({ type: 'AnswerCall', call }) as const;

const conversation = {
  mood: 'rustig',
  opening: 'Met Bep.',
  lines: [
    { id: 'a', say: 'Wat ziet u?', answer: 'Licht.', facts: ['licht'], effects: [{ gauge: 'vertrouwen', by: 1 }] },
    { id: 'b', say: 'Hoe lang al?', answer: 'Twee nachten.', after: 'a' },
    { id: 'weg', say: 'Ik moet ophangen.', answer: 'Goed.', ends: true },
  ],
  otherwise: ['Pardon?', 'Dat weet ik niet.'],
  closing: 'Dag hoor.',
};
const talk = { release: { at: '01:00' }, kind: 'contextual', to: [{ team: 'gc' }] } as const;
const injects = changedInjects({
  'inj-4': { ...talk, to: [{ team: 'gc' }], content: { channel: 'call', conversation } },
});
const ringing = given(aScenario({ injects })).play(...started(), until('01:00'));
const talking = ringing.play([answer, cas('01:01')]);
const openFirst = (play: Play) => ({ type: 'OpenItem', item: play.item('inj-1') }) as const;
const offered = (play: Play) =>
  play
    .all('CallSpoken')
    .at(-1)
    ?.offers.map(({ line }) => line);

it('[CA2] a player is offered what fits: not said yet, and only after what it follows on', () => {
  expect(offered(talking)).toEqual(['a', 'weg']);
  const asked = talking.play([say({ line: 'a' }), cas('01:05')]);
  expect(offered(asked)).toEqual(['b', 'weg']);
  asked.when(say({ line: 'a' }), cas('01:10')).isRefused('already-done');
  talking.when(say({ line: 'b' }), cas('01:10')).isRefused('already-done');
  talking.when(say({ line: 'z' }), cas('01:10')).isRefused('unknown-thing');
});

it('[CA2] a line is said, has its effects, and gets its answer with the facts it carries', () => {
  talking.when(say({ line: 'a' }), cas('01:05')).happens(
    {
      type: 'CallSpoken',
      speaker: { kind: 'player', id: 'cas', name: 'Cas', team: 'gc' },
      text: 'Wat ziet u?',
      line: 'a',
    },
    { type: 'GaugeChanged', to: 6, cause: 'inj-4: a' },
    { type: 'CallSpoken', text: 'Licht.', facts: ['licht'] },
  );
});

it('[CA3] own words that fit no line get each of the written answers in turn', () => {
  const words = say({ text: 'Is Tonny thuis?' });
  const play = talking.play([words, cas('01:05')], [words, cas('01:06')], [words, cas('01:07')]);
  const answers = play.all('CallSpoken').filter(({ speaker }) => speaker.kind === 'actor');
  expect(answers.map(({ text }) => text)).toEqual(['Met Bep.', 'Pardon?', 'Dat weet ik niet.', 'Pardon?']);
  expect(offered(play)).toEqual(['a', 'weg']);
  const line = talking.play([say({ line: 'a' }), cas('01:05')], [words, cas('01:06')]);
  expect(line.all('CallSpoken').at(-1)?.text).toBe('Pardon?');
  talking.when(say({ text: '' }), cas('01:05')).isRefused('empty-text');
});

it('[CA4] a line that ends the call, or the last line there is, brings the goodbye', () => {
  const goodbye = [
    { type: 'CallSpoken', text: 'Dag hoor.' },
    { type: 'CallEnded', by: 'actor' },
  ] as const;
  talking
    .when(say({ line: 'weg' }), cas('01:05'))
    .happens(
      { type: 'CallSpoken' },
      { type: 'CallSpoken', text: 'Goed.', offers: [{ line: 'a', say: 'Wat ziet u?' }] },
      ...goodbye,
    );
  const short = { ...conversation, lines: conversation.lines.slice(0, 2) };
  const content = { channel: 'call', conversation: short } as const;
  given(aScenario({ injects: changedInjects({ 'inj-4': { ...talk, to: [{ team: 'gc' }], content } }) }))
    .play(...started(), until('01:00'), [answer, cas('01:01')], [say({ line: 'a' }), cas('01:05')])
    .when(say({ line: 'b' }), cas('01:10'))
    .happens({ type: 'CallSpoken' }, { type: 'CallSpoken', text: 'Twee nachten.', offers: [] }, ...goodbye);
});

it('[CA4] own words bring the goodbye too, once what happened elsewhere left nothing to say', () => {
  const early = { not: { opened: { inject: 'inj-1' } } };
  const lines = [{ id: 'a', say: 'Wat ziet u?', answer: 'Licht.', when: early }];
  const content = { channel: 'call', conversation: { ...conversation, lines } } as const;
  const others = changedInjects({ 'inj-4': { ...talk, to: [{ team: 'gc' }], content } });
  given(aScenario({ injects: others }))
    .play(...started(), until('01:00'), [answer, cas('01:01')], [openFirst, anna('01:03')])
    .when(say({ text: 'Is Tonny thuis?' }), cas('01:05'))
    .happens(
      { type: 'CallSpoken' },
      { type: 'CallSpoken', text: 'Pardon?', offers: [] },
      { type: 'CallSpoken', text: 'Dag hoor.' },
      { type: 'CallEnded', by: 'actor' },
    );
});

it('[CA12] only who has the phone speaks, and only while the call lasts', () => {
  talking.when(say({ line: 'a' }), dina('01:05')).isRefused('unknown-thing');
  talking.when(say({ line: 'a' }), anna('01:05')).isRefused('unknown-thing');
  ringing.when(say({ line: 'a' }), cas('01:05')).isRefused('unknown-thing');
  talking
    .play([say({ line: 'weg' }), cas('01:05')])
    .when(say({ line: 'a' }), cas('01:06'))
    .isRefused('already-done');
});

it('[CA12] on the line between the teams both who called and who answered speak', () => {
  const line = given(aScenario())
    .play(...started(), [{ type: 'Dial', number: '4471' }, anna('00:10')], [answer, dina('00:15')])
    .play([say({ text: 'Met Anna.' }), anna('00:16')], [say({ text: 'Met Dina.' }), dina('00:17')]);
  expect(line.all('CallSpoken').map(({ text, offers }) => [text, offers])).toEqual([
    ['Met Anna.', []],
    ['Met Dina.', []],
  ]);
  line.when(say({ line: 'a' }), anna('00:20')).isRefused('unknown-thing');
  line.when(say({ text: 'Ik ook.' }), bram('00:20')).isRefused('unknown-thing');
});

it('[CA16] while play is paused nothing is said, and the call waits', () => {
  const paused = talking.play([{ type: 'PausePlay' }, docent('01:05')]);
  paused.when(say({ line: 'a' }), cas('01:05')).isRefused('not-now');
  paused.when({ type: 'AdvanceClock' }, clock('09:00')).happens();
  paused
    .play([{ type: 'ResumePlay' }, docent('01:05')])
    .when(say({ line: 'a' }), cas('01:06'))
    .includes({ type: 'CallSpoken', text: 'Licht.' });
});

it('[CA18] EndEx ends every call, ringing or not', () => {
  const end = { type: 'EndPlay' } as const;
  for (const play of [ringing, talking, ringing.play([{ type: 'Dial', number: '4471' }, anna('01:02')])]) {
    const calls = Object.values(play.when(end, docent('01:05')).after.state.calls);
    expect(calls.map(({ phase }) => phase)).toEqual(calls.map(() => 'over'));
  }
  talking.when(end, docent('01:05')).happens({ type: 'PlayEnded' }, { type: 'CallEnded', call: talking.call });
  talking
    .play([say({ line: 'weg' }), cas('01:05')])
    .when(end, docent('01:06'))
    .happens({ type: 'PlayEnded' });
});
