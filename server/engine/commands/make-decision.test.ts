import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { anna, bram, cas, clock, docent, started, until } from '../../../tests/support/some-steps.ts';

const ADVANCE = { type: 'AdvanceClock' } as const;
const vote = (option: string, decision = 'd1') => ({ type: 'CastVote', decision, option }) as const;
const decide = (option: string, rationale = 'Zij is alleen.', decision = 'd1') =>
  ({ type: 'MakeDecision', decision, option, rationale }) as const;
const open = given(aScenario()).play(...started(), until('04:00'));

it('[DE1] a question shows its options without what they bring', () => {
  const [question] = open.all('DecisionOpened');
  expect(question?.options).toEqual([
    { id: 'gaan', label: 'Wij gaan kijken', pro: [], con: [] },
    { id: 'wachten', label: 'Wij wachten af', pro: [], con: [] },
  ]);
});

it('[DE2] votes are for the own team and may change until the decision is recorded', () => {
  const voted = open.when(vote('gaan'), anna('04:10'));
  voted.happens({ type: 'VoteCast', team: 'swt', option: 'gaan', player: 'anna', name: 'Anna' });
  expect(voted.lines[0]?.audience).toEqual([{ team: 'swt' }]);
  voted.after.when(vote('gaan'), anna('04:11')).happens();
  voted.after.when(vote('wachten'), anna('04:12')).happens({ type: 'VoteCast', option: 'wachten' });
  voted.after
    .play([decide('wachten'), bram('04:20')])
    .when(vote('wachten'), anna('04:21'))
    .isRefused('already-done');
});

it('[DE3] the first decision that is recorded stands, with its reason', () => {
  const made = open.when(decide('gaan'), bram('04:10'));
  made.includes({
    type: 'DecisionMade',
    team: 'swt',
    option: 'gaan',
    label: 'Wij gaan kijken',
    rationale: 'Zij is alleen.',
    player: 'bram',
    name: 'Bram',
  });
  expect(made.lines[0]?.audience).toEqual([{ team: 'swt' }]);
  made.after.when(decide('wachten'), anna('04:10')).isRefused('already-done');
  open.when(decide('gaan', ''), bram('04:10')).isRefused('reason-missing');
});

it('[DE3] there is nothing to decide before the question is asked, or outside its options', () => {
  const early = given(aScenario()).play(...started());
  early.when(decide('gaan'), bram('00:10')).isRefused('unknown-thing');
  early.when(vote('gaan'), bram('00:10')).isRefused('unknown-thing');
  open.when(decide('vluchten'), bram('04:10')).isRefused('unknown-thing');
  open.when(vote('vluchten'), bram('04:10')).isRefused('unknown-thing');
  open.when(decide('gaan', 'Nu.', 'd9'), bram('04:10')).isRefused('unknown-thing');
});

it('[DE8] a decision rests on findings that its team sees, each once', () => {
  const place = (board: 'team' | 'both', text: string) =>
    ({ type: 'PlaceFinding', board, text, sureness: 'sure' }) as const;
  const play = open.play(
    [{ type: 'OpenLine' }, docent('04:01')],
    [place('team', 'Er brandt licht.'), anna('04:02')],
    [place('team', 'Zij nam niet op.'), cas('04:03')],
    [place('both', 'Zij is alleen.'), cas('04:04')],
  );
  const [own, theirs, shared] = play.all('FindingPlaced').map(({ finding }) => finding) as [string, string, string];
  const on = (...findings: string[]) => ({ ...decide('gaan'), findings });
  play.when(on(own, shared, own), bram('04:10')).includes({ type: 'DecisionMade', findings: [own, shared] });
  play.when(on(theirs, shared), bram('04:10')).includes({ type: 'DecisionMade', findings: [shared] });
  const gone = play.play([{ type: 'RemoveFinding', finding: own }, anna('04:05')]);
  expect(gone.play([on(own), bram('04:10')]).all('DecisionMade')[0]).not.toHaveProperty('findings');
});

it('[DE4] each team decides for itself, and each decision has its effects', () => {
  const play = open.play([decide('gaan'), bram('04:10')]);
  expect(play.all('GaugeChanged')).toMatchObject([{ from: 5, to: 6, cause: 'd1: gaan' }]);
  play.when(decide('gaan'), cas('04:20')).includes({ type: 'GaugeChanged', from: 6, to: 7 });
  play.when(decide('wachten'), cas('04:20')).includes({ type: 'InjectReleased', inject: 'inj-7' });
});

it('[DE5] a question that stays open past its time expires, once, with what was written for that', () => {
  const play = open.play([decide('gaan'), bram('04:10')], [{ type: 'OpenLine' }, docent('04:10')]);
  play
    .play(until('05:00'))
    .when(ADVANCE, clock('06:00'))
    .happens({ type: 'DecisionExpired', team: 'gc' }, { type: 'GaugeChanged', from: 7, to: 6, cause: 'd1' })
    .when(decide('gaan'), cas('06:10'))
    .isRefused('already-done');
});

it('[DE6] a question that waits for silence is not asked once the action was seen', () => {
  const [d1] = aScenario().decisions;
  if (!d1) throw new Error('the small scenario has a decision');
  const decisions = [{ ...d1, opens: { absent: { inject: 'inj-3', for: '03:00' } } }];
  const play = given(aScenario({ decisions })).play(...started(), until('02:00'));
  play.when(ADVANCE, clock('05:00')).includes({ type: 'DecisionOpened', team: 'swt' });
  play
    .play([{ type: 'OpenLine' }, docent('03:00')])
    .when(ADVANCE, clock('09:00'))
    .happensWithout('DecisionOpened');
  play
    .play([{ type: 'RecallInject', inject: 'inj-3' }, docent('03:00')])
    .when(ADVANCE, clock('09:00'))
    .happensWithout('DecisionOpened');
});
