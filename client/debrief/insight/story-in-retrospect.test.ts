import { expect, it } from 'vitest';
import { recordingOf } from '../../../tests/support/a-recording.ts';
import { aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { anna, bram, docent, started, until } from '../../../tests/support/some-steps.ts';
import { agendaOf } from './agenda.ts';
import { deliveredTo } from './delivered.ts';
import { endingOf } from './ending-reached.ts';
import { findingsNamed } from './findings-named.ts';
import { overviewAt } from './overview-at.ts';
import { everybodyIn } from './seated.ts';

const scenario = aStoryScenario();

it('reads a finding as it was when it was named, also when it was taken off later', () => {
  const placed = given(scenario).play(...started(), [
    { type: 'PlaceFinding', board: 'team', text: 'Licht.', sureness: 'rumour' },
    anna('00:10'),
  ]);
  const id = placed.all('FindingPlaced')[0]?.finding ?? '';
  const changed = placed.play(
    [{ type: 'ChangeFinding', finding: id, text: 'Licht, al twee nachten.', sureness: 'sure' }, bram('00:20')],
    [{ type: 'RemoveFinding', finding: id }, bram('00:30')],
  );
  const [first] = findingsNamed([id], placed.log);
  expect(first).toEqual({ id, text: 'Licht.', sureness: 'rumour', name: 'Anna' });
  expect(findingsNamed([id], changed.log)).toMatchObject([{ text: 'Licht, al twee nachten.', name: 'Anna' }]);
});

it('[ST4] has no ending before EndEx, and then the one that was reached', () => {
  const play = given(scenario).play(...started(), until('01:00'));
  expect(endingOf(recordingOf(play, scenario))).toBeUndefined();
  const ended = play.play([{ type: 'EndPlay' }, docent('01:00')]);
  expect(endingOf(recordingOf(ended, scenario))?.view).toMatchObject({
    title: 'Ieder voor zich',
    persons: [{ name: 'Bep de Rooij', text: 'Bep belt niet meer.' }],
  });
});

it('keeps the questions by lens in the order of the author', () => {
  const debrief = [
    { id: 'a', lens: 'Een', question: 'A?' },
    { id: 'b', lens: 'Twee', question: 'B?' },
    { id: 'c', lens: 'Een', question: 'C?' },
  ];
  const recording = recordingOf(given(scenario).play(...started()), aStoryScenario({ debrief }));
  expect(agendaOf(recording).map(({ lens, questions }) => [lens, questions.map(({ id }) => id)])).toEqual([
    ['Een', ['a', 'c']],
    ['Twee', ['b']],
  ]);
});

it('[LE6] does not count the noise of the town as unread', () => {
  const noisy = given(scenario).play(...started(), [{ type: 'SetNoise', rate: 3 }, docent('00:01')], until('03:00'));
  expect(noisy.all('PostPublished').length).toBeGreaterThan(2);
  const everybody = everybodyIn(recordingOf(noisy, scenario));
  const posts = noisy.all('PostPublished').map(({ text }) => text);
  expect(deliveredTo(everybody, noisy.log).some(({ title }) => posts.includes(title))).toBe(false);
});

it('counts a form that was open at EndEx as not handed in, and not before', () => {
  const ended = given(scenario).play(...started(), until('01:10'), [{ type: 'EndPlay' }, docent('01:20')]);
  const outcomesAt = (at: number) => overviewAt(recordingOf(ended, scenario), at).view.forms.map((one) => one.outcome);
  expect(outcomesAt(79_000)).toContain(undefined);
  expect(outcomesAt(80_000)).not.toContain(undefined);
});
