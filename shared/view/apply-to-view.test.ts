import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { given } from '../../tests/support/given.ts';
import { viewOf } from '../../tests/support/seen-by.ts';
import { anna, bram, cas, docent, seated, started, system, until } from '../../tests/support/some-steps.ts';

const playing = given(aScenario()).play(...started());
const send = (inject: string) => ({ type: 'ReleaseInject', inject }) as const;

it('shows who is there, where, and ready', () => {
  const briefing = given(aScenario()).play(...seated(), [{ type: 'ConfirmReady' }, anna(0)]);
  const { people, roleCards, phase } = viewOf(briefing, 'anna');
  expect(Object.values(people).map(({ name, ready, place }) => [name, ready, place])).toEqual([
    ['Anna', true, 'kantoor-swt'],
    ['Bram', false, 'kantoor-swt'],
    ['Cas', false, 'kantoor-gc'],
    ['Dina', false, 'kantoor-gc'],
  ]);
  expect(Object.keys(roleCards)).toEqual(['anna']);
  expect(phase).toBe('briefing');
  const left = briefing.play([{ type: 'RemovePlayer', player: 'bram' }, docent(0)]);
  expect(Object.keys(viewOf(left, 'anna').people)).toEqual(['anna', 'cas', 'dina']);
});

it('shows who is away, also when she was moved meanwhile', () => {
  const away = given(aScenario()).play(...seated(), [{ type: 'DropPlayer', player: 'cas' }, system(0)]);
  const online = (play: typeof away) => viewOf(play, 'anna').people.cas?.connected;
  expect(online(away)).toBe(false);
  expect(online(away.play([{ type: 'MovePlayer', player: 'cas', seat: 'swt-huisarts' }, docent(0)]))).toBe(false);
  expect(online(away.play([{ type: 'ReturnPlayer', player: 'cas' }, system(0)]))).toBe(true);
});

it('shows who is on the way, until she arrives', () => {
  const left = playing.play([{ type: 'TravelTo', place: 'flat' }, anna('00:10')]);
  const travel = { from: 'kantoor-swt', to: 'flat', left: 10_000, arrives: 130_000 };
  expect(viewOf(left, 'cas').people.anna).toMatchObject({ place: 'kantoor-swt', travel });
  const there = viewOf(left.play(until('02:10')), 'cas').people.anna;
  expect(there).toMatchObject({ place: 'flat' });
  expect(there).not.toHaveProperty('travel');
});

it('shows the clock, the phase and what is asked now', () => {
  const paused = playing.play(
    [{ type: 'SetClockSpeed', speed: 2 }, docent('00:10')],
    [{ type: 'PausePlay' }, docent('01:00')],
  );
  expect(viewOf(paused, 'anna')).toMatchObject({
    phase: 'paused',
    pauseReason: 'docent',
    clock: { at: 60_000, speed: 2, running: false },
    now: { phase: 'begin', title: 'Het bericht', text: 'Lees wat er binnenkomt.' },
  });
  const jumped = paused.play(
    [{ type: 'ResumePlay' }, docent('01:00')],
    [{ type: 'JumpClock', to: 330_000 }, docent('01:10')],
  );
  const view = viewOf(jumped, 'anna');
  expect(view).toMatchObject({ phase: 'running', clock: { at: 330_000, running: true }, now: { phase: 'samen' } });
  expect(view).not.toHaveProperty('pauseReason');
  const ended = viewOf(paused.play([{ type: 'EndPlay' }, docent('01:00')]), 'anna');
  expect(ended).toMatchObject({ phase: 'hotwash', clock: { running: false } });
  expect(ended).not.toHaveProperty('pauseReason');
});

it('keeps what arrived and what was written with it', () => {
  const item = playing.item('inj-1');
  const play = playing.play(
    [{ type: 'OpenItem', item }, anna('00:05')],
    [{ type: 'WriteNote', item, text: 'Bellen?' }, bram('00:08')],
    [{ type: 'SendMail', to: ['bep'], subject: '', body: 'Dank u.', inReplyTo: item }, anna('00:10')],
    [{ type: 'PublishPost', channel: 'forum', text: 'Wij zijn er.' }, bram('00:12')],
    [{ type: 'RecallInject', inject: 'inj-1' }, docent('00:20')],
  );
  const { items } = viewOf(play, 'anna');
  expect(items).toMatchObject([
    {
      title: 'Licht bij Tonny',
      openedBy: ['anna'],
      notes: [{ name: 'Bram', text: 'Bellen?', at: 8000 }],
      recalled: true,
    },
    {
      title: 'Licht bij Tonny',
      inReplyTo: item,
      content: { kind: 'written', written: { channel: 'mail', body: 'Dank u.' } },
    },
    { content: { kind: 'written', written: { channel: 'forum', handle: 'Wijkteam', text: 'Wij zijn er.' } } },
  ]);
  expect(items[0]).not.toHaveProperty('inject');
  expect(viewOf(play, 'docent').items[0]).toMatchObject({ inject: 'inj-1' });
  expect(viewOf(play, 'cas').items).toHaveLength(1);
});

it('follows a call from ringing to its end', () => {
  const ringing = playing.play([send('inj-4'), docent('00:10')]);
  const call = (play: typeof ringing) => viewOf(play, 'cas').calls[0];
  expect(call(ringing)).toMatchObject({
    phase: 'ringing',
    medium: 'phone',
    rangAt: 10_000,
    until: 55_000,
    mood: 'fluistert',
  });
  const talking = ringing.play([{ type: 'AnswerCall', call: ringing.call }, cas('00:12')]);
  expect(call(talking)).toMatchObject({
    phase: 'talking',
    answeredAt: 12_000,
    answeredBy: { player: 'cas', name: 'Cas' },
    lines: [{ text: 'Bent u de dokter van Tonny?' }],
    offers: [{ line: 'ja', say: 'Wat ziet u precies?' }],
  });
  const taken = talking.play([{ type: 'SpeakAsActor', call: ringing.call, text: 'Wacht.' }, docent('00:14')]);
  expect(call(taken)).toMatchObject({ offers: [] });
  expect(call(taken)).not.toHaveProperty('playedBy');
  expect(viewOf(taken, 'docent').calls[0]).toMatchObject({ playedBy: 'Ilse' });
  expect(call(taken.play([{ type: 'HangUp', call: ringing.call }, cas('00:20')]))).toMatchObject({ phase: 'ended' });
  const missed = { phase: 'missed', voicemail: 'U spreekt met Bep. Er is iets met Tonny.' };
  expect(call(ringing.play([{ type: 'DeclineCall', call: ringing.call }, cas('00:12')]))).toMatchObject(missed);
  expect(viewOf(ringing, 'dina').calls).toEqual([]);
});

it('shows who was phoned, and where they pick up', () => {
  const phoned = (number: string) => viewOf(playing.play([{ type: 'Dial', number }, anna('00:10')]), 'bram').calls[0];
  expect(phoned('214')).toMatchObject({ to: 'Bep de Rooij', toActor: 'bep', phase: 'ringing' });
  expect(phoned('4471')).toMatchObject({ to: 'Gezondheidscentrum', toTeam: 'gc', phase: 'ringing' });
  expect(phoned('4471')).not.toHaveProperty('toActor');
});

it('shows a question, the votes and what came of it', () => {
  const open = playing.play(until('04:00'), [{ type: 'CastVote', decision: 'd1', option: 'wachten' }, anna('04:05')]);
  const vote = { type: 'CastVote', decision: 'd1', option: 'gaan' } as const;
  const made = { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Nu.' } as const;
  const play = open.play([vote, anna('04:10')], [vote, bram('04:11')], [made, bram('04:20')], until('07:00'));
  expect(viewOf(play, 'anna').decisions).toMatchObject([
    {
      id: 'd1',
      team: 'swt',
      votes: [{ name: 'Anna', option: 'gaan' }, { name: 'Bram' }],
      outcome: { kind: 'made', at: 260_000 },
    },
  ]);
  expect(viewOf(play, 'cas').decisions).toMatchObject([{ team: 'gc', outcome: { kind: 'expired', at: 360_000 } }]);
  expect(viewOf(play, 'docent').decisions).toHaveLength(2);
});

it('[DE8] shows what a decision rests on as it stood on the board then, whatever becomes of it later', () => {
  const place = { type: 'PlaceFinding', board: 'team', text: 'Er brandt licht.', sureness: 'sure' } as const;
  const placed = playing.play(until('04:00'), [place, anna('04:05')]);
  const finding = placed.all('FindingPlaced')[0]?.finding ?? '';
  const decide = { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Licht.' } as const;
  const made = placed.play(
    [{ ...decide, findings: [finding] }, bram('04:10')],
    [{ type: 'ChangeFinding', finding, text: 'Toch niet.', sureness: 'rumour' }, anna('04:20')],
    [{ type: 'RemoveFinding', finding }, anna('04:30')],
  );
  const { decisions, findings } = viewOf(made, 'anna');
  expect(findings).toEqual([]);
  expect(decisions[0]?.outcome).toMatchObject({
    findings: [{ id: finding, text: 'Er brandt licht.', sureness: 'sure', name: 'Anna' }],
  });
});

it('shows the first contact and the words on the line', () => {
  const word = { type: 'SendChat', thread: 'line', text: 'Hallo!' } as const;
  const play = playing.play([{ type: 'OpenLine' }, docent('00:10')], [word, cas('00:15')]);
  const { contact, chat } = viewOf(play, 'anna');
  expect(contact).toEqual({ at: 10_000, via: 'docent' });
  expect(chat).toEqual([{ at: 15_000, thread: 'line', team: 'gc', player: 'cas', name: 'Cas', text: 'Hallo!' }]);
});

it('shows the docent the state of every inject, expectation, gauge and observation; a player none of it', () => {
  const play = playing.play(
    [{ type: 'HoldInject', inject: 'inj-3' }, docent('00:10')],
    [{ type: 'SkipInject', inject: 'inj-7' }, docent('00:11')],
    [{ type: 'TagObservation', text: 'Stil.', team: 'gc' }, docent('00:12')],
    [{ type: 'SkipInject', inject: 'inj-5' }, docent('00:13')],
    [{ type: 'RestoreInject', inject: 'inj-5' }, docent('00:14')],
    [send('inj-3'), docent('02:30')],
    until('06:00'),
  );
  const { injects, expectations, gauges, observations } = viewOf(play, 'docent');
  expect(Object.entries(injects).map(([id, { state, at }]) => [id, state, at])).toEqual([
    ['inj-1', 'released', 0],
    ['inj-3', 'released', 150_000],
    ['inj-2', 'released', 30_000],
    ['inj-7', 'skipped', 11_000],
    ['inj-5', 'waiting', undefined],
    ['inj-4', 'released', 330_000],
  ]);
  expect(expectations).toEqual({ 'inj-3': { inject: 'inj-3', state: 'missed', at: 330_000 } });
  expect(gauges).toEqual({ vertrouwen: 3 });
  expect(observations).toEqual([{ at: 12_000, text: 'Stil.', team: 'gc', docent: 'Ilse' }]);
  expect(viewOf(play, 'anna')).toMatchObject({ injects: {}, expectations: {}, gauges: {}, observations: [] });
});
