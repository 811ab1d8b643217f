import { expect, it } from 'vitest';
import type { Condition } from '../../../shared/scenario/condition.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { started } from '../../../tests/support/some-steps.ts';
import { explain, inWords, missing } from './explain.ts';

it('[CO20] says in words why it is so, and what it still waits for', () => {
  const condition: Condition = {
    all: [
      { released: 'inj-1' },
      { not: { contact: {} } },
      { any: [{ entered: { place: 'flat' } }, { time: '03:00' }] },
    ],
  };
  const play = given(aStoryScenario()).play(...started());
  expect(missing(condition, play.state, 0)).toBe('iemand kwam bij Schippersflat of het is 03:00 of later');
  expect(explain(condition, play.state, toExerciseTime('03:00'))).toBe(
    '"Licht bij Tonny" is uit, niet: de teams vonden elkaar en het is 03:00 of later',
  );
  expect(missing(condition, play.state, toExerciseTime('03:00'))).toBe('');
});

const LEAVES: Condition[] = [
  { time: '03:00' },
  { released: 'inj-1' },
  { opened: { inject: 'inj-1', by: { profession: 'huisarts', team: 'gc' } } },
  { answered: { inject: 'inj-1', by: { seat: 'gc-huisarts' } } },
  { unanswered: { inject: 'inj-1', for: '01:30' } },
  { expected: { inject: 'inj-3', is: 'missed' } },
  { decided: { decision: 'd1', option: 'gaan', team: 'swt' } },
  { contact: { since: '01:00', before: '02:00' } },
  { contact: { with: 'bep' } },
  { entered: { place: 'flat' } },
  { present: { place: 'flat', by: { team: 'swt' } } },
  { fact: { id: 'f1', is: 'shared' } },
  { facts: { of: ['f1', 'f2'], is: 'used', atLeast: 2, teams: 2 } },
  { said: { topic: 'sorry', to: 'bep', public: true, since: '01:00' } },
  { line: { inject: 'inj-4', line: 'l1' } },
  { gauge: { id: 'vertrouwen', atLeast: 3, atMost: 5 } },
  { alliance: { actor: 'bep', meter: 'doenvermogen', atMost: 4 } },
  { strand: { id: 'tonny', is: ['onbekend', 'gevonden'] } },
  { consent: { actor: 'bep', is: 'refused' } },
  { form: { id: 'plan', team: 'swt', field: 'doel', score: 2 } },
  { level: { atLeast: 2 } },
  { draw: { name: 'weer', of: 3, is: 2 } },
];

it('[CO20] says it in English where the session is played in English', () => {
  const english = aStoryScenario({ language: 'en' });
  const both: Condition = { any: [{ entered: { place: 'flat' } }, { not: { time: '03:00' } }] };
  expect(inWords(both, english)).toBe('somebody came to Schippersflat or not: it is 03:00 or later');
  for (const leaf of LEAVES) {
    expect(inWords(leaf, english), JSON.stringify(leaf)).not.toMatch(/\b(is na|door|het|een|niet|met|minstens|van)\b/);
    expect(inWords(leaf, english)).not.toBe(inWords(leaf, aStoryScenario()));
  }
});
