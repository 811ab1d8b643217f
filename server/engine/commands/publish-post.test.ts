import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { anna, cas, docent, started, until } from '../../../tests/support/some-steps.ts';

const play = given(aScenario()).play(...started(), until('01:00'));
const post = { type: 'PublishPost', channel: 'microblog', text: 'Wij zijn er vanavond.' } as const;
const word = { type: 'SendChat', thread: 'team', text: 'Wie belt?' } as const;

it('[ME6] a post is in the name of the team and the whole town reads it', () => {
  const asked = play.when({ ...post, inReplyTo: play.item('inj-2') }, anna('01:00'));
  asked.happens({ type: 'PostPublished', handle: 'Wijkteam', channel: 'microblog', inReplyTo: play.item('inj-2') });
  expect(asked.lines[0]?.audience).toBe('all');
});

it('[ME6] nobody replies in public to what she cannot see', () => {
  play.when({ ...post, inReplyTo: play.item('inj-1') }, cas('01:00')).isRefused('unknown-thing');
});

it('[ME7] a word to the team stays in the team', () => {
  const asked = play.when(word, anna('01:00'));
  asked.happens({ type: 'ChatSent', thread: 'team', team: 'swt', player: 'anna', name: 'Anna', text: 'Wie belt?' });
  expect(asked.lines[0]?.audience).toEqual([{ team: 'swt' }]);
});

it('[ME7] the line between the teams exists from the first contact on', () => {
  const line = { ...word, thread: 'line' } as const;
  play.when(line, anna('01:00')).isRefused('line-unknown');
  const asked = play.play([{ type: 'OpenLine' }, docent('01:00')]).when(line, cas('01:05'));
  asked.happens({ type: 'ChatSent', thread: 'line', team: 'gc' });
  expect(asked.lines[0]?.audience).toBe('all');
});
