import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { anna, docent, started, until } from '../../../tests/support/some-steps.ts';

const play = given(aScenario()).play(...started(), until('01:00'));
const write = {
  type: 'SendAsActor',
  actor: 'bep',
  channel: 'mail',
  teams: ['gc'],
  subject: 'Hallo',
  body: 'Kom nu.',
} as const;
const asked = (changes: object) => ({ ...write, teams: [...write.teams], ...changes });

it('[ME11] a docent writes as an actor to one team or to all', () => {
  const one = play.when(asked({}), docent('01:10'));
  one.happens({
    type: 'MessageSent',
    channel: 'mail',
    from: { kind: 'actor', id: 'bep', name: 'Bep de Rooij', post: 'buurvrouw, nummer 214' },
    toTeams: ['gc'],
    subject: 'Hallo',
  });
  expect(one.lines[0]?.audience).toEqual([{ team: 'gc' }]);
  const all = play.when(asked({ teams: [], channel: 'card', subject: '' }), docent('01:10'));
  all.happens({ type: 'MessageSent', channel: 'card', toTeams: ['swt', 'gc'], subject: 'Kom nu.' });
  expect(all.lines[0]?.audience).toEqual([{ team: 'swt' }, { team: 'gc' }]);
});

it('[ME11] a post as an actor is for the whole town, under the name of the actor', () => {
  const post = play.when(asked({ channel: 'forum' }), docent('01:10'));
  post.happens({ type: 'PostPublished', channel: 'forum', handle: 'Bep de Rooij', text: 'Kom nu.' });
  expect(post.lines[0]?.audience).toBe('all');
  const actors = aScenario().actors.map((actor) => ({ ...actor, handle: `@${actor.id}` }));
  const named = given(aScenario({ actors })).play(...started());
  named.when(asked({ channel: 'microblog' }), docent('01:10')).includes({ type: 'PostPublished', handle: '@bep' });
});

it('[ME11] players can answer what a docent wrote as an actor', () => {
  const sent = play.play([asked({ teams: ['swt'] }), docent('01:10')]);
  const answer = { type: 'SendMail' as const, to: ['bep'], subject: '', body: 'Ja.', inReplyTo: sent.written };
  sent.when(answer, anna('01:20')).includes({ type: 'MessageSent', subject: 'Hallo', inReplyTo: sent.written });
});

it('[ME11] an actor or team that does not exist and an empty text are refused', () => {
  play.when(asked({ actor: 'niemand' }), docent('01:10')).isRefused('unknown-thing');
  play.when(asked({ teams: ['brandweer'] }), docent('01:10')).isRefused('unknown-thing');
  play.when(asked({ body: '' }), docent('01:10')).isRefused('empty-text');
});
