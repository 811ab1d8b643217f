import type { Condition } from '../../shared/scenario/condition.ts';
import type { Command } from '../../shared/session/command.ts';
import type { Asking, Play, Step } from './given.ts';
import { anna, bram, cas, docent, until } from './some-steps.ts';

const mail = (to: string, body: string): Command => ({ type: 'SendMail', to: [to], subject: '', body });
const onItem =
  (inject: string, ask: (item: string) => Command): Asking =>
  (soFar: Play) =>
    ask(soFar.item(inject));
const inCall =
  (ask: (call: string) => Command): Asking =>
  (soFar: Play) =>
    ask(soFar.call);
const open = onItem('inj-1', (item) => ({ type: 'OpenItem', item }));
const place = (inject: string): Asking =>
  onItem(inject, (source) => ({ type: 'PlaceFinding', board: 'team', text: 'Licht.', sureness: 'sure', source }));
const reply = onItem('inj-1', (inReplyTo) => ({
  type: 'SendMail',
  to: ['bep'],
  subject: '',
  body: 'Sorry.',
  inReplyTo,
}));
const decide: Command = { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Licht.' };
const used: Asking = ({ state }) => ({ ...decide, findings: Object.keys(state.story.findings) });
const fill: Command = { type: 'FillField', form: 'sitrap', field: 'feiten', value: 'De afvoer is dicht.' };
const hear: Step[] = [
  [{ type: 'ReleaseInject', inject: 'inj-4' }, docent('02:20')],
  [inCall((call) => ({ type: 'AnswerCall', call })), cas('02:22')],
];
const line: Asking = inCall((call) => ({ type: 'SpeakInCall', call, line: 'ja' }));

/** What is asked, the moment at which it becomes so, and what happens for it. */
export const KINDS: readonly [Condition, string, Step[]][] = [
  [{ time: '03:10' }, '03:10', []],
  [{ released: 'inj-3' }, '02:00', []],
  [{ elapsed: { inject: 'inj-3', for: '01:05' } }, '03:05', []],
  [{ opened: { inject: 'inj-1', by: { team: 'swt' } } }, '02:30', [[open, anna('02:30')]]],
  [{ answered: { inject: 'inj-1' } }, '02:30', [[reply, anna('02:30')]]],
  [{ unanswered: { inject: 'inj-1', for: '02:40' } }, '02:40', []],
  [{ expected: { inject: 'inj-3', is: 'missed' } }, '05:00', []],
  [{ expected: { inject: 'inj-3', is: 'met' } }, '02:30', [[{ type: 'OpenLine' }, docent('02:30')]]],
  [{ decided: { decision: 'd1', option: 'gaan', team: 'swt' } }, '04:20', [[decide, anna('04:20')]]],
  [{ contact: {} }, '02:30', [[{ type: 'OpenLine' }, docent('02:30')]]],
  [{ contact: { before: '02:31' } }, '02:30', [[{ type: 'OpenLine' }, docent('02:30')]]],
  [{ contact: { after: { inject: 'inj-3', within: '00:30' } } }, '02:30', [[{ type: 'OpenLine' }, docent('02:30')]]],
  [{ contact: { with: 'bep', by: { team: 'swt' }, via: 'mail' } }, '02:30', [[mail('bep', 'Dag.'), anna('02:30')]]],
  [{ contact: { with: 'bep', via: 'mail', twoWay: true } }, '03:30', [[mail('bep', 'Dag.'), anna('02:30')]]],
  [{ entered: { place: 'flat' } }, '04:30', [[{ type: 'TravelTo', place: 'flat' }, anna('02:30')]]],
  [
    { present: { place: 'flat', by: { seat: 'swt-huisarts' } } },
    '04:30',
    [[{ type: 'TravelTo', place: 'flat' }, bram('02:30')]],
  ],
  [{ fact: { id: 'insuline', is: 'opened', by: { team: 'gc' } } }, '02:30', [...hear, [line, cas('02:30')]]],
  [{ fact: { id: 'licht', is: 'placed' } }, '02:30', [[place('inj-1'), anna('02:30')]]],
  [
    { fact: { id: 'licht', is: 'used' } },
    '04:20',
    [
      [place('inj-1'), anna('02:30')],
      [used, anna('04:20')],
    ],
  ],
  [
    { facts: { of: ['licht', 'insuline'], is: 'placed', atLeast: 1, teams: 1 } },
    '02:30',
    [[place('inj-1'), anna('02:30')]],
  ],
  [{ said: { topic: 'afvoer', to: 'bep' } }, '02:30', [[mail('bep', 'Kijk naar de schoorstenen.'), anna('02:30')]]],
  [
    { said: { topic: 'afvoer', public: true, since: '02:00' } },
    '02:30',
    [[{ type: 'PublishPost', channel: 'forum', text: 'Is de afvoer vrij?' }, anna('02:30')]],
  ],
  [
    { said: { topic: 'afvoer', after: { inject: 'inj-3', within: '00:30' } } },
    '02:30',
    [[mail('bep', 'De afvoer.'), anna('02:30')]],
  ],
  [{ line: { inject: 'inj-4', line: 'ja' } }, '02:30', [...hear, [line, cas('02:30')]]],
  [{ gauge: { id: 'vertrouwen', atMost: 3 } }, '03:00', []],
  [{ alliance: { actor: 'bep', meter: 'band', atMost: 4 } }, '03:00', [[mail('bep', 'Het dossier.'), anna('02:30')]]],
  [
    { strand: { id: 'tonny', is: 'gevonden' } },
    '02:30',
    [[{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('02:30')]],
  ],
  [{ consent: { actor: 'bep', is: 'given' } }, '04:20', [[decide, anna('04:20')]]],
  [
    { form: { id: 'sitrap', team: 'swt', field: 'feiten', topic: 'afvoer' } },
    '02:30',
    [
      [fill, anna('02:25')],
      [{ type: 'SubmitForm', form: 'sitrap' }, anna('02:30')],
    ],
  ],
  [{ draw: { name: 'weer', of: 2, is: 1 } }, '00:00', []],
  [{ level: { atMost: 2 } }, '02:30', [[{ type: 'SetLevel', level: 2 }, docent('02:30')]]],
  [{ any: [{ time: '09:00' }, { all: [{ time: '03:10' }, { not: { contact: {} } }] }] }, '03:10', []],
];

/** These steps, each after all that is due by then. */
export function inTime(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [until(step[1].at), step]);
}
