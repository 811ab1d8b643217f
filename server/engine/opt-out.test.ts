import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { given } from '../../tests/support/given.ts';
import { anna, bram, docent, started } from '../../tests/support/some-steps.ts';

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
