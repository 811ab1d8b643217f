import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given } from '../../../tests/support/given.ts';
import { anna, cas, docent, started, until } from '../../../tests/support/some-steps.ts';
import { paperGroups } from '../insight/papers.ts';
import { BoardsPanel } from './boards-panel.tsx';
import { PapersPanel } from './papers-panel.tsx';

const scenario = aStoryScenario();
const fill = (form: string, field: string, value: string) => ({ type: 'FillField', form, field, value }) as const;
const play = given(scenario).play(
  ...started(),
  [{ type: 'OpenLine' }, docent('00:01')],
  until('00:20'),
  [fill('plan', 'doel', 'Wij meten vandaag de afvoer.'), anna('00:30')],
  [fill('plan', 'wie', 'samen'), cas('00:31')],
  [{ type: 'SubmitForm', form: 'plan' }, cas('00:40')],
  [{ type: 'PlaceFinding', board: 'both', text: 'Er brandt licht.', sureness: 'assumed' }, anna('00:50')],
  until('01:00'),
  [fill('sitrap', 'feiten', 'Licht.'), anna('01:10')],
);
const { view, now } = anOverview(play, '02:00');

it('shows of each form whose it is, how it stands and what it scored', async () => {
  const { container } = render(
    <PapersPanel
      groups={paperGroups({ view, scenario })}
      toCome={['Voorstel']}
      teams={scenario.teams}
      now={now}
      story={scenario.story}
    />,
  );
  const plan = screen.getByRole('article', { name: 'Gezamenlijk plan, beide teams samen' });
  expect(within(plan).getByText('ingeleverd door Cas om 09:03')).toBeTruthy();
  expect(within(plan).getByText('5 punten: Sterk')).toBeTruthy();
  await userEvent.click(within(plan).getByText('Wat er staat'));
  expect(within(plan).getByText('Wij meten vandaag de afvoer.')).toBeTruthy();
  expect(within(plan).getByText('Veilig').parentElement?.textContent).toBe('Veilig 3');
  const sitrap = screen.getByRole('article', { name: 'Sitrap, Wijkteam' });
  expect(within(sitrap).getByText('1 van 2 velden ingevuld · nog 01:00')).toBeTruthy();
  expect(within(sitrap).getByText('(door Anna)')).toBeTruthy();
  expect(screen.getByText('Komt nog: Voorstel')).toBeTruthy();
  await expectNoAxeViolations(container);
});

it('shows the boards of the teams and the common one, with nothing to change', async () => {
  const { container } = render(
    <BoardsPanel findings={view.findings} teams={scenario.teams} storyTime={() => '09:04'} />,
  );
  const both = screen.getByRole('region', { name: 'Gezamenlijk bord' });
  expect(within(both).getByText('Er brandt licht.')).toBeTruthy();
  expect(screen.getAllByText('Er staat nog niets op.')).toHaveLength(2);
  expect(screen.queryByRole('button')).toBeNull();
  await expectNoAxeViolations(container);
});
