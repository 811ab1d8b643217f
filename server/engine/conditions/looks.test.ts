import { expect, it } from 'vitest';
import type { Condition } from '../../../shared/scenario/condition.ts';
import type { Command } from '../../../shared/session/command.ts';
import { SessionId } from '../../../shared/vocabulary/ids.ts';
import { aStoryDocument, aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { given, type Play, type Step } from '../../../tests/support/given.ts';
import { inTime, KINDS } from '../../../tests/support/kinds-of-condition.ts';
import { foldOn } from '../../../tests/support/log.ts';
import { anna, bram, cas, dina, docent, started, system, until } from '../../../tests/support/some-steps.ts';
import { initialState, type SessionState } from '../state.ts';
import { holds } from './holds.ts';
import { looksOf, PARTS } from './looks.ts';

const SCENARIO = scenario();
const line: Step = [{ type: 'OpenLine' }, docent('02:30')];
const send = (inject: string, at: string): Step => [{ type: 'ReleaseInject', inject }, docent(at)];
const recall = (inject: string, at: string): Step => [{ type: 'RecallInject', inject }, docent(at)];
const decide = (option: string): Command => ({ type: 'MakeDecision', decision: 'd1', option, rationale: 'Licht.' });
const field = (value: string): Command => ({ type: 'FillField', form: 'sitrap', field: 'feiten', value });
const plan = (name: string, value: string): Command => ({ type: 'FillField', form: 'plan', field: name, value });
const submit = (form: string): Command => ({ type: 'SubmitForm', form });
const about = (at: string): Step => [{ type: 'PublishPost', channel: 'forum', text: 'De afvoer?' }, anna(at)];
const speak = (play: Play): Command => ({ type: 'SpeakInCall', call: play.call, line: 'ja' });
const chat: Command = { type: 'SendChat', thread: 'line', text: 'Dag.' };
const source = 'gc-huisarts';
const place: Command = { type: 'PlaceFinding', board: 'team', text: 'Insuline.', sureness: 'sure', source };

/** What else can happen of the same kinds: by others, otherwise, at another moment, taken back. */
const OTHERWISE: readonly Step[][] = [
  [send('inj-3', '00:40'), line],
  [send('inj-3', '00:40'), recall('inj-3', '01:10')],
  [send('inj-4', '00:40'), recall('inj-1', '01:10')],
  [line, send('inj-4', '02:30')],
  [about('02:30'), send('inj-4', '02:30')],
  [line, [chat, anna('02:40')], [chat, dina('02:50')]],
  [line, [plan('doel', 'Wij gaan.'), anna('02:45')], [submit('plan'), anna('02:50')]],
  [line, [plan('doel', 'De afvoer.'), anna('02:45')], [submit('plan'), anna('02:50')]],
  [line, [plan('doel', 'Nu.'), anna('02:45')], [plan('wie', 'samen'), cas('02:46')], [submit('plan'), anna('02:50')]],
  [
    [field('Licht.'), cas('02:25')],
    [submit('sitrap'), cas('02:30')],
  ],
  [
    [field('Licht.'), anna('02:25')],
    [submit('sitrap'), anna('02:30')],
    [field('De afvoer.'), cas('02:35')],
    [submit('sitrap'), cas('02:40')],
  ],
  [
    [decide('wachten'), anna('04:20')],
    [decide('gaan'), cas('04:30')],
  ],
  [[decide('gaan'), cas('04:20')]],
  [[place, cas('02:30')]],
  [
    [(play) => ({ type: 'OpenItem', item: play.item('inj-1') }), anna('02:10')],
    send('inj-4', '02:20'),
    [(play) => ({ type: 'AnswerCall', call: play.call }), cas('02:22')],
    [speak, cas('02:30')],
  ],
  [[{ type: 'TravelTo', place: 'flat' }, cas('02:30')]],
  [[{ type: 'SendMail', to: ['bep'], subject: '', body: 'Sorry van het dossier.' }, bram('02:30')]],
  [[{ type: 'SetLevel', level: 1 }, docent('02:30')]],
];

/** The conditions of every kind, and the same asked more closely. */
const ASKED: readonly Condition[] = [
  ...KINDS.map(([when]) => when),
  { elapsed: { inject: 'inj-1', for: '00:30' } },
  { unanswered: { inject: 'inj-3', for: '00:30', by: { team: 'gc' } } },
  { decided: { decision: 'd1', option: 'wachten' } },
  { decided: { decision: 'd1', team: 'gc' } },
  { contact: { twoWay: true } },
  { contact: { with: 'bep', after: { inject: 'inj-3' } } },
  { contact: { after: { inject: 'inj-4', within: '01:00' } } },
  { said: { topic: 'afvoer', after: { inject: 'inj-4' } } },
  { present: { place: 'flat', by: { team: 'gc' } } },
  { facts: { of: ['insuline', 'licht'], is: 'placed', atLeast: 1, teams: 1 } },
  { facts: { of: ['licht', 'insuline'], is: 'opened', atLeast: 2, teams: 2 } },
  { said: { topic: 'spijt', by: { seat: 'swt-huisarts' } } },
  { consent: { actor: 'bep', is: 'refused' } },
  { form: { id: 'sitrap', team: 'gc' } },
  { form: { id: 'sitrap', team: 'swt', topic: 'afvoer' } },
  { form: { id: 'plan', score: 3 } },
  { form: { id: 'plan', field: 'doel', topic: 'afvoer' } },
  { form: { id: 'plan', field: 'wie' } },
  { all: [{ time: '02:00' }, { any: [{ strand: { id: 'tonny', is: 'gevonden' } }, { not: { contact: {} } }] }] },
];

function scenario() {
  const document = aStoryDocument();
  const [first] = document.decisions ?? [];
  first?.options[0]?.effects?.push({ consent: 'bep', is: 'given' });
  first?.options[1]?.effects?.push({ consent: 'bep', is: 'refused' });
  return aStoryScenario(document);
}

/** Every state of many sessions of one scenario, event by event. */
const STATES: readonly SessionState[] = [
  ...[...KINDS.map(([, , steps]) => steps), ...OTHERWISE].map((steps) => [
    ...started(),
    ...inTime(steps),
    until('06:00'),
  ]),
  ...[8, 9, 10].map((seed): Step[] => [[{ type: 'OpenSession', session: SessionId.parse('s2'), seed }, system(0)]]),
].flatMap((steps) => {
  const states = [initialState(SCENARIO)];
  for (const one of given(SCENARIO).play(...steps).log)
    states.push(...states.slice(-1).map((last) => foldOn(last, [one])));
  return states;
});

const MOMENTS = ['01:00', '02:30', '03:10', '05:00'].map((at) => docent(at).at);

it.each(ASKED)(
  '[IN20] of %j nothing is overlooked: as long as what it looks at is the same, so is the answer',
  (when) => {
    const looks = looksOf(when);
    const answers = new Map<string, string>();
    const nameOf = names();
    for (const state of STATES) {
      const seen = looks.map(({ find }) => nameOf(find(state))).join(' ');
      const answer = MOMENTS.map((at) => holds(when, state, at)).join(' ');
      expect(answer).toBe(answers.get(seen) ?? answer);
      answers.set(seen, answer);
    }
  },
);

it.each(ASKED)('[IN20] what %j looks at stays the same as long as its part of the state does', (when) => {
  for (const { part, name, find } of looksOf(when)) {
    const found = new Map<unknown, unknown>();
    for (const state of STATES) {
      const whole = PARTS[part](state);
      if (found.has(whole)) expect(find(state), `${part} ${name}`).toBe(found.get(whole));
      found.set(whole, find(state));
    }
  }
});

it('[IN20] these sessions make each of them so and not so', () => {
  const never = ASKED.filter((when) => {
    const answers = STATES.flatMap((state) => MOMENTS.map((at) => holds(when, state, at)));
    return new Set(answers).size < 2;
  });
  expect(never).toEqual([]);
});

/** Gives the very same thing the same name. */
function names(): (thing: unknown) => string {
  const known = new Map<unknown, string>();
  return (thing) => {
    const name = known.get(thing) ?? String(known.size);
    known.set(thing, name);
    return name;
  };
}
