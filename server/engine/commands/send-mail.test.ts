import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { aStoryDocument, aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { given, type Step } from '../../../tests/support/given.ts';
import { anna, bram, cas, clock, dina, docent, started, until } from '../../../tests/support/some-steps.ts';

const mail = (to: string[], more: { subject?: string; inReplyTo?: string; forwards?: string; body?: string } = {}) => {
  return { type: 'SendMail' as const, to, subject: '', body: 'Wij komen eraan.', ...more };
};
const play = given(aScenario()).play(...started(), until('01:00'));

it('[ME1] a mail is seen by the own team and by the team it goes to, nobody else', () => {
  const audience = (to: string[]) => play.when(mail(to), anna('01:00')).lines[0]?.audience;
  expect(audience(['bep'])).toEqual([{ team: 'swt' }]);
  expect(audience(['swt'])).toEqual([{ team: 'swt' }]);
  expect(audience(['praktijk@waalmondkade.example', 'bep@waalmond.example'])).toEqual([
    { team: 'swt' },
    { team: 'gc' },
  ]);
});

it('[ME1] a mail names its receivers and takes its first words as subject when there is none', () => {
  play.when(mail(['carla', 'Bep@Waalmond.Example']), anna('01:00')).includes({
    type: 'MessageSent',
    channel: 'mail',
    from: { kind: 'player', id: 'anna', name: 'Anna', team: 'swt' },
    recipients: ['Carla Rozema', 'Bep de Rooij'],
    toActors: ['carla', 'bep'],
    toTeams: [],
    subject: 'Wij komen eraan.',
  });
});

it('[ME2] the other team must be found: its address works, its name only after contact', () => {
  play.when(mail(['gc']), anna('01:00')).isRefused('line-unknown');
  play.when(mail(['praktijk@waalmondkade.example']), anna('01:00')).includes({ type: 'MessageSent', toTeams: ['gc'] });
  play
    .play([{ type: 'OpenLine' }, docent('01:00')])
    .when(mail(['gc']), anna('01:00'))
    .includes({ type: 'MessageSent', toTeams: ['gc'] });
});

it('[ME2] an address works however it is written, in the play and in the scenario', () => {
  const teams = aScenario().teams.map((team) => ({ ...team, address: team.address.toUpperCase() }));
  const found = { type: 'MessageSent' as const, toTeams: ['gc'] };
  play.when(mail(['Praktijk@WaalmondKade.example']), anna('01:00')).includes(found);
  const loud = given(aScenario({ teams })).play(...started());
  loud.when(mail(['praktijk@waalmondkade.example']), anna('01:00')).includes(found);
});

it('[ME3] an address that nobody has is refused', () => {
  play.when(mail(['niemand@waalmond.example']), anna('01:00')).isRefused('address-unknown');
  play.when(mail(['bep', 'huisarts']), anna('01:00')).isRefused('address-unknown');
});

it('[ME4] a player answers and forwards only what she can see', () => {
  const item = play.item('inj-1');
  const seen = play.when(mail(['bep'], { inReplyTo: item }), anna('01:00'));
  seen.includes({ type: 'MessageSent', inReplyTo: item, subject: 'Licht bij Tonny' });
  play.when(mail(['bep'], { inReplyTo: item }), cas('01:00')).isRefused('unknown-thing');
  play.when(mail(['carla'], { forwards: item }), dina('01:00')).isRefused('unknown-thing');
  play.when(mail(['carla'], { forwards: 'item-0' }), anna('01:00')).isRefused('unknown-thing');
});

it('[ME4] a forward quotes title, sender and words, and needs no words of its own', () => {
  play
    .when(mail(['praktijk@waalmondkade.example'], { forwards: play.item('inj-1'), body: '' }), anna('01:00'))
    .includes({
      type: 'MessageSent',
      subject: 'Licht bij Tonny',
      body: '',
      forwards: { title: 'Licht bij Tonny', from: 'Bep de Rooij', text: 'Bij Tonny brandt al twee nachten licht.' },
      facts: ['licht'],
    });
});

it('[ME5] an actor answers a team once by rule, after the written delay', () => {
  const asked = play.play([mail(['bep']), anna('01:00')], [mail(['bep']), bram('01:10')]);
  expect(asked.all('ReplyScheduled')).toMatchObject([{ actor: 'bep', team: 'swt', due: 120_000 }]);
  const { lines } = asked.when({ type: 'AdvanceClock' }, clock('02:00'));
  expect(lines[0]).toMatchObject({
    audience: [{ team: 'swt' }],
    event: {
      type: 'MessageSent',
      from: { id: 'bep' },
      subject: 'Re: Wij komen eraan.',
      body: expect.stringContaining('bij het raam'),
    },
  });
  asked
    .play(until('02:00'), [mail(['bep']), anna('02:10')])
    .when({ type: 'AdvanceClock' }, clock('03:40'))
    .happensWithout('MessageSent');
});

it('[ME5] each team gets its own written answer', () => {
  const both = play.play([mail(['bep']), anna('01:00')], [mail(['bep']), cas('01:10')]);
  expect(both.all('ReplyScheduled').map(({ team }) => team)).toEqual(['swt', 'gc']);
});

it('[ME5] once a docent has answered as the actor, the written answer stays away', () => {
  const answer = { type: 'SendAsActor', actor: 'bep', channel: 'mail', subject: '', body: 'Ik ben er.' } as const;
  play
    .play([mail(['bep']), anna('01:00')], [{ ...answer, teams: ['swt'] }, docent('01:30')])
    .when({ type: 'AdvanceClock' }, clock('01:59'))
    .happens()
    .when({ type: 'AdvanceClock' }, clock('03:00'))
    .happensWithout('MessageSent');
});

it('[ME5] a docent who answers one team leaves the answer to the other to the rule', () => {
  const answer = { type: 'SendAsActor', actor: 'bep', channel: 'mail', subject: '', body: 'Ik ben er.' } as const;
  play
    .play(
      [mail(['bep']), anna('01:00')],
      [mail(['bep']), cas('01:10')],
      [{ ...answer, teams: ['swt'] }, docent('01:30')],
    )
    .when({ type: 'AdvanceClock' }, clock('02:10'))
    .includes({ type: 'MessageSent', toTeams: ['gc'] });
});

it('[ME5] a written reply fits by what the mail is about and by how things stand', () => {
  const reply = (id: string, more: object) => ({ id, after: '01:00', body: `Over ${id}.`, ...more });
  const replies = [
    reply('dossier', { topics: ['dossier'] }),
    reply('samen', { when: { contact: {} } }),
    reply('los', {}),
  ];
  const actors = aStoryDocument().actors.map((actor) => (actor.id === 'bep' ? { ...actor, replies } : actor));
  const start = given(aStoryScenario({ actors })).play(...started());
  const planned = (body: string, ...steps: Step[]) =>
    start.play(...steps, [mail(['bep'], { body }), anna('01:00')]).all('ReplyScheduled')[0]?.reply;
  const met: Step = [{ type: 'OpenLine' }, docent('00:10')];
  expect([planned('Hoe is het?'), planned('Mag ik het dossier?'), planned('Hoe is het?', met)]).toEqual([
    'los',
    'dossier',
    'samen',
  ]);
});

it('[ME9] an empty mail is refused', () => {
  play.when(mail(['bep'], { body: '' }), anna('01:00')).isRefused('empty-text');
});

it('[ME10] answering a mail of the other team is the first contact, once', () => {
  const sent = play.play([mail(['praktijk@waalmondkade.example']), anna('01:00')]);
  expect(sent.state.contact).toBe(false);
  const back = { inReplyTo: sent.written };
  sent
    .when(mail(['wijkteam@westwaalmond.example'], back), cas('01:20'))
    .includes({ type: 'ContactMade', via: 'mail', by: 'cas' })
    .when(mail(['wijkteam@westwaalmond.example'], back), dina('01:30'))
    .happensWithout('ContactMade');
  sent.when(mail(['carla'], back), cas('01:20')).happensWithout('ContactMade');
});

it('[ME10] answering a colleague, or a post of the other team, is no contact', () => {
  const own = play.play([mail(['swt']), anna('01:00')]);
  own.when(mail(['swt'], { inReplyTo: own.written }), bram('01:10')).happensWithout('ContactMade');
  const post = play.play([{ type: 'PublishPost', channel: 'forum', text: 'Wij zijn er.' }, cas('01:00')]);
  post.when(mail(['gc'], { inReplyTo: post.written }), anna('01:10')).isRefused('line-unknown');
});

it('[ME10] whoever got a mail of the other team can answer it without knowing the address', () => {
  const sent = play.play([mail(['praktijk@waalmondkade.example']), anna('01:00')]);
  sent
    .when(mail(['swt'], { inReplyTo: sent.written }), cas('01:20'))
    .includes({ type: 'MessageSent', toTeams: ['swt'] }, { type: 'ContactMade', via: 'mail' });
  sent.when(mail(['gc'], { inReplyTo: sent.written }), anna('01:20')).isRefused('line-unknown');
});
