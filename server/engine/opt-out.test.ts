import { expect, it } from 'vitest';
import type { Command } from '../../shared/session/command.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { anna, bram, docent, opened, started, system, takeSeat, until } from '../../tests/support/some-steps.ts';
import { playing as playedTo } from '../../tests/support/story-play.ts';

const playing = given(aScenario()).play(...started());
const chat = (text: string) => ({ type: 'SendChat', thread: 'team', text }) as const;

it('[RO6] the agreed word, or the button, tells the docents; once, until one of them answers', () => {
  const said = playing.when(chat('Ik zeg: ANKER.'), anna('00:10'));
  said.happens({ type: 'ChatSent' }, { type: 'OptOutCalled', player: 'anna', name: 'Anna' });
  expect(said.lines.at(-1)?.audience).toEqual([{ player: 'anna' }]);
  said.after.when(chat('anker'), anna('00:12')).happensWithout('OptOutCalled');
  said.after.when({ type: 'CallOptOut' }, anna('00:12')).happens();
  playing.when(chat('Het schip ligt voor ankerplaats twee.'), anna('00:10')).happensWithout('OptOutCalled');
  const answered = said.after.play([{ type: 'AnswerOptOut', player: 'anna' }, docent('00:20')]);
  answered.when({ type: 'AnswerOptOut', player: 'anna' }, docent('00:21')).isRefused('already-done');
  answered.when({ type: 'CallOptOut' }, anna('00:30')).includes({ type: 'OptOutCalled', player: 'anna' });
});

it('[RO6] the button works before play and after it too, for everybody alone', () => {
  const ended = playing.play([{ type: 'EndPlay' }, docent('01:00')]);
  ended.when({ type: 'CallOptOut' }, bram('01:00')).happens({ type: 'OptOutCalled', player: 'bram' });
});

it('[RO6] a bot that says the word calls nobody', () => {
  const bot: Step = [{ ...takeSeat('anna', { seat: 'swt-sociaal-werk' }), bot: true }, system(0)];
  const play = given(aScenario()).play(...opened(), bot, [{ type: 'StartPlay' }, docent(0)]);
  play.when(chat('anker'), anna('00:10')).happensWithout('OptOutCalled');
});

it('[RO6] the word is a word of its own, with its accents and figures, over the subject and the body', () => {
  const mail = (subject: string, body: string): Command => ({ type: 'SendMail', to: ['carla'], subject, body });
  const calls = (optOutWord: string, command: Command) =>
    given(aScenario({ optOutWord }))
      .play(...started(), [command, anna('00:10')])
      .all('OptOutCalled').length;
  expect(calls('Reünie', chat('reünie!'))).toBe(1);
  expect(calls('Code4', chat('Nu code4.'))).toBe(1);
  expect(calls('anker', chat('Kopiëanker.'))).toBe(0);
  expect(calls('anker', chat('Kade anker4.'))).toBe(0);
  expect(calls('Rode kaart', chat('Voor mij: rode kaart.'))).toBe(1);
  expect(calls('Stop-nu', chat('Stop nu even.'))).toBe(1);
  expect(calls('Rode kaart', chat('Een rode auto, en een kaart.'))).toBe(0);
  expect(calls('anker', mail('Over het anker', 'Dag.'))).toBe(1);
  expect(calls('anker', mail('Over', 'anker'))).toBe(1);
});

/** Anna stands before the press and talks with Bep on the phone; forms and a question are on the table. */
const busy = playedTo(
  [{ type: 'OpenLine' }, docent('00:01')],
  [{ type: 'TravelTo', place: 'perszaal' }, anna('04:00')],
  until('05:00'),
  [{ type: 'TakePodium', press: 'pers' }, anna('05:00')],
  [{ type: 'PlaceFinding', board: 'team', text: 'Licht.', sureness: 'sure' }, anna('05:01')],
  [{ type: 'Dial', number: '214' }, anna('05:02')],
  until('05:10'),
);
const [finding = ''] = Object.keys(busy.state.story.findings);
const text = 'Anker, nu even.';

it.each<[string, Command]>([
  ['in the words of a mail', { type: 'SendMail', to: ['carla'], subject: '', body: text }],
  ['in the subject of a mail', { type: 'SendMail', to: ['carla'], subject: text, body: 'Dag.' }],
  ['in a post', { type: 'PublishPost', channel: 'forum', text }],
  ['in a note', { type: 'WriteNote', item: busy.item('inj-1'), text }],
  ['on the phone', { type: 'SpeakInCall', call: busy.call, text }],
  ['on a board', { type: 'PlaceFinding', board: 'team', text, sureness: 'sure' }],
  ['in other words on a board', { type: 'ChangeFinding', finding, text, sureness: 'sure' }],
  ['in a form', { type: 'FillField', form: 'plan', field: 'doel', value: text }],
  ['in the reason of a decision', { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: text }],
  ['before the press', { type: 'AnswerPress', press: 'pers', text }],
])('[RO6] the agreed word is heard %s', (_where, command) => {
  busy.when(command, anna('05:11')).includes({ type: 'OptOutCalled', player: 'anna' });
});
