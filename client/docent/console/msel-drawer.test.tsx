import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anInjectWhen, aStoryWith } from '../../../tests/support/a-story-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { docent, started, until } from '../../../tests/support/some-steps.ts';
import { type MselFilter, mselLines } from '../insight/msel.ts';
import { MselDrawer } from './msel-drawer.tsx';
import type { MselActions } from './msel-row.tsx';

const play = given(aScenario()).play(
  ...started(),
  until('02:10'),
  [{ type: 'HoldInject', inject: 'inj-4' }, docent('02:10')],
  [{ type: 'SkipInject', inject: 'inj-5' }, docent('02:10')],
);

function Drawer({ actions, start }: { actions: MselActions; start: MselFilter }) {
  const [filter, setFilter] = useState(start);
  return (
    <MselDrawer
      isOpen
      onClose={() => undefined}
      filter={filter}
      onFilter={setFilter}
      lines={mselLines(anOverview(play, '02:10'))}
      wordsOf={({ progress, why }) => ({
        state: progress.state,
        why: why.kind,
        missing: '',
        from: 'Bep',
        to: 'Wijkteam',
      })}
      actions={actions}
    />
  );
}

function Lines({ of, ids, missing = '' }: { of: Play; ids: readonly string[]; missing?: string }) {
  return (
    <MselDrawer
      isOpen
      onClose={() => undefined}
      filter="all"
      onFilter={() => undefined}
      lines={mselLines(anOverview(of, '00:10')).filter(({ inject }) => ids.includes(inject.id))}
      wordsOf={() => ({ state: 'wacht', why: '', missing, from: 'Bep', to: '' })}
      actions={() => undefined}
    />
  );
}

function show(start: MselFilter = 'all') {
  const actions = vi.fn<MselActions>();
  render(<Drawer actions={actions} start={start} />);
  return { actions, did: () => actions.mock.calls.map(([verb, line]) => [verb, line.inject.id]) };
}

const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

it('shows the whole MSEL, and each part of it with its number', async () => {
  show();
  expect(titles()).toHaveLength(7);
  await userEvent.click(screen.getByRole('button', { name: 'vastgehouden 1' }));
  expect(titles()).toEqual(['Bep belt']);
  await userEvent.click(screen.getByRole('button', { name: 'overgeslagen 1' }));
  expect(titles()).toEqual(['Teletekst']);
  await expectNoAxeViolations(screen.getByRole('dialog'));
});

it('finds lines by a word', async () => {
  show();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek op titel of afzender' }), 'ongerust');
  expect(titles()).toEqual(['Bep wordt ongerust']);
  expect(screen.getByRole('status').textContent).toBe('1 inject');
  await userEvent.type(screen.getByRole('searchbox'), 'xyz');
  expect(screen.getByRole('status').textContent).toBe('Geen injects met deze keuze.');
});

it('offers for each line just what can be done with it', async () => {
  const { did } = show();
  const verbsOf = (title: string) => {
    const row = screen.getByRole('heading', { name: title }).closest('li') as HTMLElement;
    return within(row)
      .getAllByRole('button')
      .map((button) => button.textContent);
  };
  expect(verbsOf('Bep belt')).toEqual(['Stuur nu', 'Zet terug', 'Sla over']);
  expect(verbsOf('Teletekst')).toEqual(['Stuur nu', 'Zet terug']);
  expect(verbsOf('Bep wordt ongerust')).toEqual(['Stuur nu', 'Sla over']);
  expect(verbsOf('Licht bij Tonny')).toEqual(['Trek in']);
  expect(verbsOf('Wie doet dit?')).toEqual(['Heb ik gezien', 'Trek in']);
  await userEvent.click(screen.getByRole('button', { name: 'Stuur nu: Bep wordt ongerust' }));
  await userEvent.click(screen.getByRole('button', { name: 'Heb ik gezien: Wie doet dit?' }));
  expect(did()).toEqual([
    ['ReleaseInject', 'inj-7'],
    ['MarkExpectation', 'inj-3'],
  ]);
});

it('shows what an inject says before it is sent', async () => {
  show('manual');
  await userEvent.click(screen.getByText('Inhoud'));
  expect(screen.getByText(/Komt er nog iemand\?/)).toBeTruthy();
});

it('[CO20] says what a condition still waits for, and lets it be held', () => {
  const scenario = aStoryWith(anInjectWhen('daar', { entered: { place: 'flat' } }));
  render(<Lines of={given(scenario).play(...started())} ids={['daar']} missing="iemand kwam bij Schippersflat" />);
  expect(screen.getByText('Wacht nog op:').parentElement?.textContent).toContain('iemand kwam bij Schippersflat');
  expect(screen.getByRole('button', { name: 'Houd vast: Bericht daar' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /niet op dit niveau/ })).toBeNull();
});

it('says of a line that may come otherwise what else can come, and after that which it was', async () => {
  const versions = [{ when: { contact: {} }, content: { channel: 'card', card: { body: 'Samen dan.' } } }] as const;
  const scenario = aStoryWith(
    anInject('een', { group: 'keus', title: 'De ene brief' }),
    anInject('ander', { group: 'keus', title: 'De andere brief', variants: [...versions] }),
  );
  const waiting = given(scenario).play(...started());
  const { rerender } = render(<Lines of={waiting} ids={['een', 'ander']} />);
  expect(screen.getByText(/Deze of ‘De andere brief’: alleen de eerste komt/)).toBeTruthy();
  expect(screen.getByText(/Heeft 2 versies/)).toBeTruthy();
  expect(screen.getByText('Samen dan.')).toBeTruthy();
  const sent = waiting.play([{ type: 'ReleaseInject', inject: 'ander' }, docent('00:05')]);
  rerender(<Lines of={sent} ids={['een', 'ander']} />);
  expect(screen.getByText(/In plaats hiervan kwam ‘De andere brief’/)).toBeTruthy();
  expect(screen.getByText(/Daarom niet meer nodig: ‘De ene brief’. Versie 1 van 2 is verstuurd/)).toBeTruthy();
  expect(screen.queryByText('Samen dan.')).toBeNull();
  await expectNoAxeViolations(screen.getByRole('dialog'));
});
