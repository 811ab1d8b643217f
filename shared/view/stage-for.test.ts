import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { given } from '../../tests/support/given.ts';
import { DOCENT, viewer } from '../../tests/support/seen-by.ts';
import { PLAYERS, seated } from '../../tests/support/some-steps.ts';
import { stageFor } from './stage-for.ts';

const seats = given(aScenario()).play(...seated());
const stage = (who: string) => stageFor(who === 'docent' ? DOCENT : viewer(seats, who), aScenario());

it('[VI9] the contacts hold the actors a team knows and the public number of the other team', () => {
  const contacts = (who: string) => stage(who).contacts.map(({ id, kind, number }) => [id, kind, number]);
  expect(contacts('anna')).toEqual([
    ['bep', 'actor', '214'],
    ['carla', 'actor', undefined],
    ['gc', 'public-line', '4400'],
  ]);
  expect(contacts('cas')).toEqual([
    ['carla', 'actor', undefined],
    ['swt', 'public-line', '4100'],
  ]);
  expect(contacts('docent')).toHaveLength(5);
});

it('[VI9] a team reads its own introduction only', () => {
  const intros = (who: string) => stage(who).teams.map(({ intro }) => intro !== '');
  expect(intros('anna')).toEqual([true, false]);
  expect(intros('dina')).toEqual([false, true]);
  expect(intros('docent')).toEqual([true, true]);
});

it('[VI8] the decor gives away nothing of the plot, the scripts or how the other team is reached', () => {
  for (const player of PLAYERS) {
    const bytes = JSON.stringify(stage(player));
    const other = player === 'anna' || player === 'bram' ? ['4471', 'praktijk@'] : ['4120', 'wijkteam@', 'bep@'];
    for (const secret of [
      ...other,
      'inj-',
      'neverSays',
      'gehoord worden',
      'insuline',
      'nog negen wachtenden',
      'Naar Tonny',
    ]) {
      expect(bytes, `${player} gets ${secret}`).not.toContain(secret);
    }
  }
});

it('tells times in ms', () => {
  expect(stage('anna').duration).toBe(600_000);
  expect(stage('anna').places.map(({ travel }) => travel)).toEqual([60_000, 60_000, 120_000]);
});
