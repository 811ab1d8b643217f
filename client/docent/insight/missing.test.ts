import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { anna, bram, cas, dina, opened, seated, system } from '../../../tests/support/some-steps.ts';
import { findMissing } from './missing.ts';
import { readRoster } from './roster.ts';

const scenario = aScenario();
const missing = (so: Play) => findMissing(anOverview(so, '00:00').view, scenario);

it('says that nobody is there', () => {
  expect(missing(given(scenario).play(...opened()))).toEqual([{ kind: 'nobody' }]);
});

it('names an empty team, a team of one and who is not ready', () => {
  expect(missing(given(scenario).play(...seated('anna')))).toEqual([
    { kind: 'lonely-team', team: 'Sociaal Wijkteam', name: 'Anna' },
    { kind: 'empty-team', team: 'Gezondheidscentrum' },
    { kind: 'not-ready', names: ['Anna'] },
  ]);
});

it('finds a profession that a team lacks', () => {
  const roomy = aScenario({
    seats: [...scenario.seats, { ...scenario.seats[0], id: 'swt-extra', title: 'tweede', rank: 3 } as never],
  });
  const play = given(roomy).play(...seated('anna', 'cas', 'dina'), [
    {
      type: 'TakeSeat',
      player: 'eva',
      name: 'Eva',
      profession: 'sociaal-werk',
      seat: 'swt-extra',
      bot: false,
      extraTime: true,
    },
    system(0),
  ]);
  expect(findMissing(anOverview(play, '00:00').view, roomy)).toContainEqual({
    kind: 'no-profession',
    team: 'Sociaal Wijkteam',
    profession: 'Huisarts',
  });
});

it('has nothing to say when everybody is seated, connected and ready', () => {
  const ready = [anna, bram, cas, dina].map((who) => [{ type: 'ConfirmReady' }, who(0)] as const);
  expect(missing(given(scenario).play(...seated(), ...ready))).toEqual([]);
});

it('names who lost the connection apart from who is not ready', () => {
  const play = given(scenario).play(...seated(), [{ type: 'DropPlayer', player: 'bram' }, system(0)]);
  expect(missing(play)).toEqual([
    { kind: 'gone', names: ['Bram'] },
    { kind: 'not-ready', names: ['Anna', 'Cas', 'Dina'] },
  ]);
});

it('shows all seats of a team in order of rank, taken or free', () => {
  const { view, activity } = anOverview(given(scenario).play(...seated('bram')), '00:00');
  const [swt] = readRoster(view, scenario, activity.joiners);
  expect(swt?.taken).toBe(1);
  expect(swt?.seats.map(({ seat, profession, person }) => [seat.id, profession, person?.name])).toEqual([
    ['swt-sociaal-werk', 'Sociaal werk', undefined],
    ['swt-huisarts', 'Huisarts', 'Bram'],
  ]);
});
