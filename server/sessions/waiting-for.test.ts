import { expect, it } from 'vitest';
import { anInjectWhen, aStoryWith } from '../../tests/support/a-story-scenario.ts';
import { given } from '../../tests/support/given.ts';
import { docent, started } from '../../tests/support/some-steps.ts';
import { waitingFor } from './waiting-for.ts';

it('[CO20] says of every inject that waits for a condition what is missing, and nothing once it is out', () => {
  const scenario = aStoryWith(
    anInjectWhen('samen', { all: [{ contact: {} }, { time: '04:00' }] }),
    anInjectWhen('daar', { entered: { place: 'flat' } }),
  );
  const play = given(scenario).play(...started());
  expect(waitingFor(play.state)).toEqual([
    { inject: 'samen', missing: 'de teams vonden elkaar en het is 09:20 of later' },
    { inject: 'daar', missing: 'iemand kwam bij Schippersflat' },
  ]);
  const met = play.play([{ type: 'OpenLine' }, docent('04:10')]);
  expect(waitingFor(met.state).map(({ inject }) => inject)).toEqual(['daar']);
});
