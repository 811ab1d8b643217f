import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { renderInSession } from '../../tests/support/in-session.tsx';
import { ME } from '../source/fixture/people.ts';
import { BoardScreen } from './board-screen.tsx';
import { boardPath } from './where.ts';

beforeEach(() => {
  localStorage.clear();
  location.hash = '#/beeld';
});

afterEach(() => vi.unstubAllGlobals());

const place = { type: 'PlaceFinding', board: 'team', text: 'Marloes kende hem.', sureness: 'sure' } as const;

async function write() {
  await userEvent.type(screen.getByRole('textbox', { name: 'Wat weten jullie?' }), place.text);
  await userEvent.click(screen.getByRole('button', { name: 'Zet op het bord' }));
}

describe('what a finding comes from', () => {
  it('is the own role card, which can be read while writing', async () => {
    location.hash = `#${boardPath(ME.seat)}`;
    const { container, sent } = renderInSession(<BoardScreen />, { scene: 'desk' });
    expect(screen.getByText(/Dit staat op de rolkaart/).textContent).toContain('sociaal werker Wmo');
    expect(screen.getByText(/Is het die meneer van 212/)).toBeTruthy();
    await expectNoAxeViolations(container);
    await write();
    expect(sent).toEqual([{ ...place, source: ME.seat }]);
    expect(location.hash).toBe('#/beeld');
  });

  it('is a conversation that was heard', async () => {
    location.hash = `#${boardPath('c2')}`;
    const { sent } = renderInSession(<BoardScreen />, { scene: 'desk' });
    expect(screen.getByText('Dit hoorde je in het gesprek: Ida Vonk')).toBeTruthy();
    await write();
    expect(sent).toEqual([{ ...place, source: 'c2' }]);
  });

  it('can stay open, and is left out when it is not hers to see', async () => {
    location.hash = `#${boardPath('rolkaart-van-een-ander')}`;
    const { sent } = renderInSession(<BoardScreen />, { scene: 'desk' });
    expect(screen.getByText(/^Zonder bron/)).toBeTruthy();
    await write();
    expect(sent).toEqual([place]);
  });
});

describe('on a telephone', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  });

  it('the boards come first, and the form stands behind a button until it is wanted', async () => {
    const { container } = renderInSession(<BoardScreen />, { scene: 'desk' });
    expect(screen.queryByRole('textbox')).toBeNull();
    const button = screen.getByRole('button', { name: 'Iets op het bord zetten' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    await expectNoAxeViolations(container);
    await write();
    expect(await screen.findByText(place.text)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('the form is open at once for who comes with something to put there', () => {
    location.hash = `#${boardPath('c2')}`;
    renderInSession(<BoardScreen />, { scene: 'desk' });
    expect(screen.getByRole('textbox', { name: 'Wat weten jullie?' })).toBeTruthy();
  });
});

it('what is changed opens under the hands of who pressed it', async () => {
  renderInSession(<BoardScreen />, { scene: 'desk' });
  await write();
  await userEvent.click(await screen.findByRole('button', { name: `Verander: ${place.text}` }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Wat weten jullie?' }));
});
