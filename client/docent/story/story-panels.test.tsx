import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import type { RelationLine, StrandLine } from '../insight/story-lines.ts';
import { DialsPanel } from './dials-panel.tsx';
import { RelationsTable } from './relations-table.tsx';
import { ConsentsList, RulesList } from './story-notes.tsx';
import { StrandsList } from './strands-list.tsx';

const LEVELS = [
  { level: 1, name: 'Kern', description: 'Het hoognodige.' },
  { level: 3, name: 'Alles', description: 'Alles wat er is.' },
];

function dials(isOpen: boolean) {
  const calls = { onOpen: vi.fn(), onLevel: vi.fn(), onNoise: vi.fn() };
  const shown = render(<DialsPanel levels={LEVELS} level={3} noise={1} hasNoise isOpen={isOpen} {...calls} />);
  return { ...shown, ...calls };
}

it('closed, the dials say how they stand', async () => {
  const { container, onOpen } = dials(false);
  expect(screen.getByText('3. Alles · ruis 1')).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Draaiknoppen' }));
  expect(onOpen).toHaveBeenCalledWith(true);
  await expectNoAxeViolations(container);
});

it('[LE3] sets another level only after saying what it does', async () => {
  const { container, onLevel } = dials(true);
  expect(screen.getByText('Alles wat er is.')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Niveau'), '1. Kern');
  expect(screen.getByText('Het hoognodige.')).toBeTruthy();
  expect(screen.getByText(/komt niet meer vanzelf/)).toBeTruthy();
  expect(onLevel).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Zet op niveau 1' }));
  expect(onLevel).toHaveBeenCalledWith(LEVELS[0]);
  await expectNoAxeViolations(container);
});

it('[LE7] sets the noise with one press and says what it means', async () => {
  const { onNoise } = dials(true);
  expect(screen.getByText(/ongeveer 1 per minuut/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ruis 1' }).getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'Ruis 0' }));
  expect(onNoise).toHaveBeenCalledWith(0);
});

it('shows no dials where there is nothing to turn', () => {
  const nothing = () => undefined;
  const props = { levels: [], level: undefined, noise: 0 as const, hasNoise: false, isOpen: true };
  const { container } = render(<DialsPanel {...props} onOpen={nothing} onLevel={nothing} onNoise={nothing} />);
  expect(container.innerHTML).toBe('');
});

const TONNY: StrandLine = {
  ...{ id: 'tonny', name: 'Tonny', state: 'onbekend' },
  states: [
    { id: 'onbekend', name: 'Onbekend' },
    { id: 'gevonden', name: 'Gevonden' },
  ],
};

it('moves a strand with a menu of its states', async () => {
  const onMove = vi.fn();
  const { container } = render(<StrandsList strands={[TONNY]} onMove={onMove} />);
  expect(screen.getByText('Onbekend')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Verzet Tonny' }));
  const menu = screen.getByRole('menu', { name: 'Verzet Tonny' });
  expect(within(menu).getByRole('menuitem', { name: 'Onbekend' }).getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(within(menu).getByRole('menuitem', { name: 'Gevonden' }));
  expect(onMove).toHaveBeenCalledWith(TONNY, TONNY.states[1]);
  await expectNoAxeViolations(container);
});

it('only shows the strands when play is over', () => {
  render(<StrandsList strands={[TONNY]} />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('says of each relation how high it is, in words and numbers', async () => {
  const relation: RelationLine = {
    ...{ actor: 'bep', name: 'Bep de Rooij' },
    meters: [
      { meter: 'band', value: 3, height: 'low', by: -2 },
      { meter: 'doel', value: 5, height: 'middle', by: 0 },
      { meter: 'werkwijze', value: 6, height: 'middle', by: 1 },
      { meter: 'doenvermogen', value: 8, height: 'high', by: 0 },
    ],
  };
  const { container } = render(<RelationsTable relations={[relation]} />);
  const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent);
  expect(cells).toEqual(['laag 32, 2 omlaag', 'midden 5', 'midden 61, 1 omhoog', 'hoog 8']);
  await expectNoAxeViolations(container);
});

it('lists consents and what followed, or says that there is nothing yet', async () => {
  const notes = [{ key: 'a', time: '10:10', text: 'Twee stukken liggen op het bord.' }];
  const { container } = render(
    <>
      <RulesList notes={notes} />
      <ConsentsList notes={[]} />
    </>,
  );
  expect(screen.getByText('Twee stukken liggen op het bord.')).toBeTruthy();
  expect(screen.getByText('Nog aan niemand gevraagd.')).toBeTruthy();
  await expectNoAxeViolations(container);
});
