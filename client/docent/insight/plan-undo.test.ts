import { expect, it } from 'vitest';
import type { DocentCommand } from '../../../shared/session/command.ts';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { docent, seated, started, until } from '../../../tests/support/some-steps.ts';
import { planUndo } from './plan-undo.ts';

const play = given(aScenario()).play(...started(), until('00:10'));

/** Does a command and takes it back, both judged by the engine. */
function doAndUndo(before: Play, command: DocentCommand): Play {
  const undo = planUndo(command, anOverview(before, '00:10').view);
  const done = before.play([command, docent('00:12')]);
  const back = undo?.(anOverview(done, '00:12').view) ?? [];
  return done.play(...back.map((step) => [step, docent('00:14')] as const));
}

const stateOf = (so: Play, inject: string) => so.state.injects[inject];

it('brings a skipped inject back at its own time', () => {
  expect(stateOf(doAndUndo(play, { type: 'SkipInject', inject: 'inj-3' }), 'inj-3')).toMatchObject({
    state: 'scheduled',
    due: 120_000,
  });
});

it('brings a held inject that was skipped back on hold', () => {
  const held = play.play([{ type: 'HoldInject', inject: 'inj-3' }, docent('00:11')]);
  expect(stateOf(doAndUndo(held, { type: 'SkipInject', inject: 'inj-3' }), 'inj-3')?.state).toBe('held');
});

it('lets what still waited for its cause wait for that again', () => {
  expect(stateOf(doAndUndo(play, { type: 'SkipInject', inject: 'inj-7' }), 'inj-7')?.state).toBe('waiting');
});

it('withdraws what was sent, and lets go what was held', () => {
  expect(stateOf(doAndUndo(play, { type: 'ReleaseInject', inject: 'inj-7' }), 'inj-7')?.state).toBe('recalled');
  expect(stateOf(doAndUndo(play, { type: 'HoldInject', inject: 'inj-3' }), 'inj-3')?.state).toBe('scheduled');
});

it('holds a held inject again after Later, and cannot take back Later of a planned one', () => {
  const held = play.play([{ type: 'HoldInject', inject: 'inj-3' }, docent('00:11')]);
  const later = { type: 'PostponeInject', inject: 'inj-3', by: 120_000 } as const;
  expect(stateOf(doAndUndo(held, later), 'inj-3')?.state).toBe('held');
  expect(planUndo(later, anOverview(play, '00:10').view)).toBeUndefined();
});

it('turns pause and speed back', () => {
  expect(doAndUndo(play, { type: 'PausePlay' }).state.phase).toBe('running');
  expect(doAndUndo(play, { type: 'SetClockSpeed', speed: 4 }).state.clock.speed).toBe(1);
});

it('turns level and noise back', () => {
  const story = given(aStoryScenario()).play(...started());
  expect(doAndUndo(story, { type: 'SetLevel', level: 1 }).state.story.level).toBe(3);
  expect(doAndUndo(story, { type: 'SetNoise', rate: 2 }).state.story.noise.rate).toBe(0);
});

it('hangs up the call that was started by mistake', () => {
  const back = doAndUndo(play, { type: 'RingAsActor', actor: 'bep', team: 'gc', title: 'Nog iets' });
  expect(back.all('CallEnded')).toHaveLength(1);
});

it('moves a player back, also after a swap', () => {
  const lobby = given(aScenario()).play(...seated());
  const back = doAndUndo(lobby, { type: 'MovePlayer', player: 'anna', seat: 'gc-huisarts' });
  expect(back.state.players.anna?.seat).toBe('swt-sociaal-werk');
  expect(back.state.players.cas?.seat).toBe('gc-huisarts');
});

it('knows that words cannot be unsaid', () => {
  const { view } = anOverview(play, '00:10');
  const said: DocentCommand = {
    type: 'SendAsActor',
    actor: 'bep',
    channel: 'mail',
    teams: [],
    subject: '',
    body: 'Hallo',
  };
  expect(planUndo(said, view)).toBeUndefined();
  expect(planUndo({ type: 'EndPlay' }, view)).toBeUndefined();
});
