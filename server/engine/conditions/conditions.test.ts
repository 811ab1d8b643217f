import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../shared/scenario/condition.ts';
import type { Command } from '../../../shared/session/command.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { anInjectWhen, aStoryScenario, aStoryWith } from '../../../tests/support/a-story-scenario.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
import { given, type Play, type Step } from '../../../tests/support/given.ts';
import { anna, bram, cas, docent, started, until } from '../../../tests/support/some-steps.ts';
import { holds } from './holds.ts';

const playing = (...steps: Step[]): Play => given(aStoryScenario()).play(...started(), ...steps);
const send = (inject: string) => ({ type: 'ReleaseInject', inject }) as const;

/** Says of each play whether this is so in it, at the moment it has come to. */
function sees(condition: Condition, play: Play): boolean {
  return holds(condition, play.state, play.state.clock.at);
}

it('[CO1] a condition of time is so from that exercise time on', () => {
  const { state } = playing();
  expect(holds({ time: '02:00' }, state, toExerciseTime('01:59'))).toBe(false);
  expect(holds({ time: '02:00' }, state, toExerciseTime('02:00'))).toBe(true);
});

it('[CO2] released once it is out, opened once somebody of those meant read it', () => {
  const play = playing();
  expect(sees({ released: 'inj-1' }, play)).toBe(true);
  expect(sees({ released: 'inj-3' }, play)).toBe(false);
  const read = play.play([{ type: 'OpenItem', item: play.item('inj-1') }, anna('00:05')]);
  const opened = (by?: Condition['opened']): Condition => ({ opened: { inject: 'inj-1', ...by } });
  expect(sees(opened(), play)).toBe(false);
  expect(sees(opened(), read)).toBe(true);
  expect(sees({ opened: { inject: 'inj-1', by: { profession: 'huisarts' } } }, read)).toBe(false);
  expect(sees({ opened: { inject: 'inj-1', by: { team: 'swt', profession: 'sociaal-werk' } } }, read)).toBe(true);
});

describe('answered and unanswered', () => {
  it('[CO3] a reply, a reaction in public or picking up is an answer', () => {
    const play = playing([send('inj-4'), docent('00:10')]);
    const mailed = play.play([
      { type: 'SendMail', to: ['bep'], subject: '', body: 'Ja.', inReplyTo: play.item('inj-1') },
      anna('00:20'),
    ]);
    expect(sees({ answered: { inject: 'inj-1', by: { team: 'swt' } } }, play)).toBe(false);
    expect(sees({ answered: { inject: 'inj-1', by: { team: 'swt' } } }, mailed)).toBe(true);
    expect(sees({ answered: { inject: 'inj-1', by: { team: 'gc' } } }, mailed)).toBe(false);
    const picked = play.play([{ type: 'AnswerCall', call: play.call }, cas('00:15')]);
    expect(sees({ answered: { inject: 'inj-4', by: { seat: 'gc-huisarts' } } }, picked)).toBe(true);
    const out = play.play(until('00:30'));
    const post = {
      type: 'PublishPost',
      channel: 'microblog',
      text: 'Wij zien het.',
      inReplyTo: out.item('inj-2'),
    } as const;
    expect(sees({ answered: { inject: 'inj-2' } }, out.play([post, cas('00:40')]))).toBe(true);
  });

  it('[CO3] what stayed unanswered for so long is noticed at that very moment, and not when it was answered', () => {
    const scenario = aStoryWith(anInjectWhen('stil', { unanswered: { inject: 'inj-1', for: '01:30' } }));
    const play = given(scenario).play(...started());
    expect(play.play(until('01:29')).state.injects.stil?.state).toBe('waiting');
    expect(
      play.play(until('05:00')).log.find(({ event }) => event.type === 'InjectReleased' && event.inject === 'stil')?.at,
    ).toBe(90_000);
    const answer: Command = { type: 'SendMail', to: ['bep'], subject: '', body: 'Ja.', inReplyTo: play.item('inj-1') };
    expect(play.play([answer, anna('01:00')], until('09:00')).state.injects.stil?.state).toBe('waiting');
  });
});

it('[CO4] follows what was seen or missed after an inject', () => {
  const late = playing(until('05:10'));
  expect(sees({ expected: { inject: 'inj-3', is: 'missed' } }, late)).toBe(true);
  const met = playing(until('02:10'), [{ type: 'OpenLine' }, docent('02:20')]);
  expect(sees({ expected: { inject: 'inj-3', is: 'met' } }, met)).toBe(true);
  expect(sees({ expected: { inject: 'inj-3', is: 'missed' } }, met)).toBe(false);
});

it('[CO5] decided once a team, or the one that is named, took that decision', () => {
  const open = playing(until('04:00'));
  const made = open.play([
    { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Zij is alleen.' },
    anna('04:10'),
  ]);
  expect(sees({ decided: { decision: 'd1' } }, open)).toBe(false);
  expect(sees({ decided: { decision: 'd1', option: 'gaan' } }, made)).toBe(true);
  expect(sees({ decided: { decision: 'd1', option: 'wachten' } }, made)).toBe(false);
  expect(sees({ decided: { decision: 'd1', team: 'gc' } }, made)).toBe(false);
  expect(sees({ decided: { decision: 'd1', team: 'swt', option: 'gaan' } }, made)).toBe(true);
});

describe('contact', () => {
  it('[CO6] of the teams, by when and in which way', () => {
    const met = playing([{ type: 'OpenLine' }, docent('02:00')]);
    expect(sees({ contact: {} }, playing())).toBe(false);
    expect(sees({ contact: {} }, met)).toBe(true);
    expect(sees({ contact: { before: '02:00' } }, met)).toBe(false);
    expect(sees({ contact: { before: '02:01' } }, met)).toBe(true);
    expect(sees({ contact: { via: 'mail' } }, met)).toBe(false);
  });

  it('[CO6] with an actor: by whom, in which way, in both directions', () => {
    const mail: Command = { type: 'SendMail', to: ['bep'], subject: '', body: 'Hoe gaat het?' };
    const wrote = playing([mail, anna('00:10')]);
    const bep = (more: Condition['contact'] = {}): Condition => ({ contact: { with: 'bep', ...more } });
    expect(sees(bep(), playing())).toBe(false);
    expect(sees(bep({ by: { team: 'swt' }, via: 'mail' }), wrote)).toBe(true);
    expect(sees(bep({ by: { team: 'gc' } }), wrote)).toBe(false);
    expect(sees(bep({ twoWay: true }), wrote)).toBe(false);
    expect(sees(bep({ twoWay: true }), wrote.play(until('02:00')))).toBe(true);
    const phoned = playing([{ type: 'Dial', number: '214' }, anna('00:10')], until('00:20'));
    expect(sees(bep({ via: 'call', twoWay: true }), phoned)).toBe(true);
  });
});

it('[CO7] entered once somebody of those meant came there', () => {
  const there = playing([{ type: 'TravelTo', place: 'flat' }, anna('00:00')], until('02:00'));
  expect(sees({ entered: { place: 'flat' } }, playing(until('02:00')))).toBe(false);
  expect(sees({ entered: { place: 'flat', by: { team: 'swt' } } }, there)).toBe(true);
  expect(sees({ entered: { place: 'flat', by: { team: 'gc' } } }, there)).toBe(false);
});

describe('facts', () => {
  const fact = (is: 'delivered' | 'opened' | 'shared' | 'placed' | 'used', team: string): Condition => ({
    fact: { id: 'licht', is, by: { team } },
  });

  it('[CO8] is delivered with what carries it, opened when that is read, shared when it is forwarded', () => {
    const play = playing();
    expect([sees(fact('delivered', 'swt'), play), sees(fact('delivered', 'gc'), play)]).toEqual([true, false]);
    expect(sees(fact('opened', 'swt'), play)).toBe(false);
    const read = play.play([{ type: 'OpenItem', item: play.item('inj-1') }, anna('00:05')]);
    expect(sees(fact('opened', 'swt'), read)).toBe(true);
    const forward = { to: ['praktijk@waalmondkade.example'], subject: '', body: '', forwards: play.item('inj-1') };
    const told = read.play([{ type: 'SendMail', ...forward }, anna('00:10')]);
    expect([sees(fact('shared', 'swt'), told), sees(fact('delivered', 'gc'), told)]).toEqual([true, true]);
  });

  it('[CO8] is opened in a conversation by all who read along', () => {
    const ringing = playing([send('inj-4'), docent('00:10')]);
    const heard = ringing.play(
      [{ type: 'AnswerCall', call: ringing.call }, cas('00:12')],
      [{ type: 'SpeakInCall', call: ringing.call, line: 'ja' }, cas('00:15')],
    );
    expect(sees({ fact: { id: 'insuline', is: 'opened', by: { seat: 'gc-huisarts' } } }, heard)).toBe(true);
    expect(sees({ fact: { id: 'insuline', is: 'opened', by: { team: 'swt' } } }, heard)).toBe(false);
  });

  it('[CO8] is placed with its source, used by a decision, and shared on the common board', () => {
    const play = playing([{ type: 'OpenLine' }, docent('00:01')]);
    const place = {
      type: 'PlaceFinding',
      board: 'both',
      text: 'Licht!',
      sureness: 'sure',
      source: play.item('inj-1'),
    } as const;
    const placed = play.play([place, anna('00:10')], until('04:00'));
    expect([sees(fact('placed', 'swt'), placed), sees(fact('shared', 'swt'), placed)]).toEqual([true, true]);
    const [finding = ''] = Object.keys(placed.state.story.findings);
    const decide: Command = {
      type: 'MakeDecision',
      decision: 'd1',
      option: 'gaan',
      rationale: 'Licht.',
      findings: [finding],
    };
    expect(sees(fact('used', 'swt'), placed)).toBe(false);
    expect(sees(fact('used', 'swt'), placed.play([decide, anna('04:10')]))).toBe(true);
  });

  it('[CO9] are counted together, from so many teams', () => {
    const facts = (atLeast: number, teams: number): Condition => ({
      facts: { of: ['licht', 'insuline', 'sleutelkluis'], is: 'placed', atLeast, teams },
    });
    const own = (text: string, source: string) =>
      ({ type: 'PlaceFinding', board: 'team', text, sureness: 'assumed', source }) as const;
    const play = playing();
    const one = play.play([own('Licht', play.item('inj-1')), anna('00:10')]);
    const two = one.play([own('Code', 'gc-huisarts'), cas('00:20')]);
    expect([sees(facts(1, 1), one), sees(facts(2, 1), one), sees(facts(1, 2), one)]).toEqual([true, false, false]);
    expect([sees(facts(2, 2), two), sees(facts(3, 1), two)]).toEqual([true, false]);
  });
});

describe('said', () => {
  const mail = (to: string, body: string): Step => [{ type: 'SendMail', to: [to], subject: '', body }, anna('00:10')];
  const about = (topic: string, to?: string): Condition => ({ said: { topic, ...(to === undefined ? {} : { to }) } });

  it.each([
    ['Hoe zit het met de schoorstenen?', true],
    ['AFVOEREN gecontroleerd?', true],
    ['Is er koolmonoxde gemeten?', true],
    ['Wat een afvaardiging.', false],
    ['Niets.', false],
  ])('[CO10] hears in "%s" what it is about: %s', (body, expected) => {
    expect(sees(about('afvoer', 'carla'), playing(mail('carla', body)))).toBe(expected);
  });

  it('[CO10] tells to whom and by whom, and knows phrases', () => {
    const play = playing(mail('carla', 'Het speet ons niet. Het spijt ons wel.'));
    expect(sees(about('spijt', 'carla'), play)).toBe(true);
    expect(sees(about('spijt', 'bep'), play)).toBe(false);
    expect(sees({ said: { topic: 'spijt', by: { team: 'gc' } } }, play)).toBe(false);
    const chat = { type: 'SendChat', thread: 'team', text: 'sorry' } as const;
    expect(sees(about('spijt'), playing([chat, anna('00:10')]))).toBe(false);
    expect(sees(about('spijt'), playing(mail('carla', 'Het spijt hen.')))).toBe(false);
  });
});

it('[CO7] present while somebody of those meant is there', () => {
  const there = playing([{ type: 'TravelTo', place: 'flat' }, anna('00:00')], until('02:00'));
  expect(sees({ present: { place: 'flat', by: { team: 'swt' } } }, there)).toBe(true);
  const away = there.play([{ type: 'TravelTo', place: 'kantoor-swt' }, anna('02:05')]);
  expect(sees({ present: { place: 'flat' } }, away)).toBe(false);
  expect(sees({ entered: { place: 'flat' } }, away)).toBe(true);
});

it('[CO10] and since when, and whether the whole town could read it', () => {
  const mail: Command = { type: 'SendMail', to: ['carla'], subject: '', body: 'De afvoer.' };
  const post: Command = { type: 'PublishPost', channel: 'forum', text: 'Kijk naar de schoorsteen.' };
  const afvoer = (more: object): Condition => ({ said: { topic: 'afvoer', ...more } });
  const wrote = playing([mail, anna('00:30')]);
  expect(sees(afvoer({ since: '00:30' }), wrote)).toBe(true);
  expect(sees(afvoer({ since: '00:31' }), wrote)).toBe(false);
  expect(sees(afvoer({ public: true }), wrote)).toBe(false);
  expect(sees(afvoer({ public: true }), wrote.play([post, cas('00:40')]))).toBe(true);
});

it('[CO10] and not what stands in the subject of an answer, for somebody else wrote that', () => {
  const told = (inReplyTo?: string): Command => ({
    type: 'SendMail',
    to: ['carla'],
    subject: 'Re: de afvoer',
    body: 'Dank u.',
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
  });
  const afvoer: Condition = { said: { topic: 'afvoer' } };
  const play = playing();
  expect(sees(afvoer, play.play([told(), anna('01:30')]))).toBe(true);
  expect(sees(afvoer, play.play([told(play.item('inj-1')), anna('01:30')]))).toBe(false);
});

it('[CO6] and since when', () => {
  const met = playing([{ type: 'OpenLine' }, docent('02:00')]);
  expect(sees({ contact: { since: '02:00' } }, met)).toBe(true);
  expect(sees({ contact: { since: '02:01' } }, met)).toBe(false);
});

it('[CO11] a line once it was said', () => {
  const ringing = playing([send('inj-4'), docent('00:10')]);
  const heard = ringing.play(
    [{ type: 'AnswerCall', call: ringing.call }, cas('00:12')],
    [{ type: 'SpeakInCall', call: ringing.call, line: 'ja' }, cas('00:15')],
  );
  expect(sees({ line: { inject: 'inj-4', line: 'ja' } }, ringing)).toBe(false);
  expect(sees({ line: { inject: 'inj-4', line: 'ja' } }, heard)).toBe(true);
  expect(sees({ line: { inject: 'inj-4', line: 'dank' } }, heard)).toBe(false);
});

it('[CO12] gauges and relations are compared with a number', () => {
  const play = playing(until('06:00'));
  expect(play.state.gauges.vertrouwen).toBe(1);
  expect(sees({ gauge: { id: 'vertrouwen', atMost: 1 } }, play)).toBe(true);
  expect(sees({ gauge: { id: 'vertrouwen', atLeast: 2 } }, play)).toBe(false);
  expect(sees({ alliance: { actor: 'bep', meter: 'doenvermogen', atMost: 3 } }, play)).toBe(true);
  expect(sees({ alliance: { actor: 'bep', meter: 'band', atLeast: 5, atMost: 5 } }, play)).toBe(true);
  expect(sees({ alliance: { actor: 'carla', meter: 'band', atLeast: 0 } }, play)).toBe(false);
});

it('[CO13] a strand while it is in one of these states', () => {
  const play = playing();
  const moved = play.play([{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('00:10')]);
  expect(sees({ strand: { id: 'tonny', is: 'onbekend' } }, play)).toBe(true);
  expect(sees({ strand: { id: 'tonny', is: 'onbekend' } }, moved)).toBe(false);
  expect(sees({ strand: { id: 'tonny', is: ['onbekend', 'gevonden'] } }, moved)).toBe(true);
});

it('[CO14] consent once it was asked, given or refused', () => {
  const scenario = aStoryWith(
    anInject('vraag', { effects: [{ consent: 'bep', is: 'given', scope: 'alleen de code' }] }),
  );
  const play = given(scenario).play(...started());
  const given_ = play.play([send('vraag'), docent('00:10')]);
  expect(sees({ consent: { actor: 'bep', is: 'given' } }, play)).toBe(false);
  expect(sees({ consent: { actor: 'bep', is: 'given' } }, given_)).toBe(true);
  expect(sees({ consent: { actor: 'bep', is: 'given', scope: 'alles' } }, given_)).toBe(false);
  expect(sees({ consent: { actor: 'bep', is: 'refused' } }, given_)).toBe(false);
});

it('[CO15] a form once it was handed in, with the field, the topic and the score that are asked', () => {
  const fill = (value: string): Step => [{ type: 'FillField', form: 'plan', field: 'doel', value }, cas('00:30')];
  const open = playing([{ type: 'OpenLine' }, docent('00:01')], until('00:20'), fill('Wij meten de afvoer.'));
  const handed = open.play([{ type: 'SubmitForm', form: 'plan' }, bram('00:40')]);
  const plan = (more: object = {}): Condition => ({ form: { id: 'plan', ...more } });
  expect(sees(plan(), open)).toBe(false);
  expect(sees(plan({ team: 'swt', field: 'doel', topic: 'afvoer', score: 3 }), handed)).toBe(true);
  expect(sees(plan({ field: 'wie' }), handed)).toBe(false);
  expect(sees(plan({ topic: 'dossier' }), handed)).toBe(false);
  expect(sees(plan({ score: 4 }), handed)).toBe(false);
});

it('[CO16] compares the level; a scenario without levels is played whole', () => {
  expect(sees({ level: { atLeast: 3 } }, playing())).toBe(true);
  expect(sees({ level: { atLeast: 4 } }, playing())).toBe(false);
  const whole = given(aStoryScenario({ levels: [] })).play(...started());
  expect(sees({ level: { atLeast: 4 } }, whole)).toBe(true);
});

it('[CO17] a lot is drawn once a session, evenly over the seeds', () => {
  const { state } = playing();
  const drawn = (seed: number) =>
    [1, 2, 3].filter((is) => holds({ draw: { name: 'krant', of: 3, is } }, { ...state, seed }, 0));
  const counts = [0, 0, 0];
  for (let seed = 0; seed < 900; seed++) {
    const [one = 0, ...others] = drawn(seed);
    expect(others).toEqual([]);
    counts[one - 1] = (counts[one - 1] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(240);
  expect(drawn(7)).toEqual(drawn(7));
});

it('[CO18] all, any and not join conditions', () => {
  const play = playing();
  const [yes, no]: Condition[] = [{ released: 'inj-1' }, { released: 'inj-3' }];
  if (!yes || !no) throw new Error('two conditions');
  const is = (condition: Condition) => sees(condition, play);
  expect([is({ all: [yes, no] }), is({ any: [yes, no] }), is({ not: no }), is({ not: { any: [no, yes] } })]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('[CO19] the passing of time alone makes a condition so at that very time', () => {
  const scenario = aStoryWith(
    anInjectWhen('dan', { all: [{ time: '01:15' }, { not: { contact: {} } }] }),
    anInjectWhen('nooit', { all: [{ time: '01:15' }, { contact: { before: '01:00' } }] }),
  );
  const play = given(scenario).play(...started(), until('09:00'));
  const at = (inject: string) =>
    play.log.find(({ event }) => event.type === 'InjectReleased' && event.inject === inject)?.at;
  expect([at('dan'), at('nooit')]).toEqual([75_000, undefined]);
});
