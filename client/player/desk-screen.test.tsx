import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { renderInSession } from '../../tests/support/in-session.tsx';
import { DeskScreen } from './desk-screen.tsx';
import { whereIs } from './where.ts';

beforeEach(() => localStorage.clear());

function Desk({ start }: { start: string }) {
  const [path, goTo] = useState(start);
  const where = whereIs(path);
  if (where.route !== 'desk') return <p>{path}</p>;
  return <DeskScreen where={where} goTo={goTo} />;
}

describe('the desk', () => {
  it('opens what is shown, once', async () => {
    const { sent, container } = renderInSession(<Desk start="/post/i15" />, { scene: 'desk' });
    expect(screen.getByRole('heading', { level: 2, name: 'Waarom belde niemand mij?' })).toBeTruthy();
    await waitFor(() => expect(sent).toEqual([{ type: 'OpenItem', item: 'i15' }]));
    expect(screen.getByRole('link', { name: /^e-mail: Ilse Wardenaar/ })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('shows the role card whatever is open', () => {
    renderInSession(<Desk start="/" />, { scene: 'desk' });
    const card = screen.getByRole('region', { name: 'Jouw rol: sociaal werker Wmo' });
    expect(within(card).getByText(/Marloes/)).toBeTruthy();
  });

  it('answers the sender, and goes back to what was read', async () => {
    const { sent } = renderInSession(<Desk start="/post/i8/antwoord" />, { scene: 'desk' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Bericht' }), 'Dag Ida');
    await userEvent.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(sent).toEqual([
      { type: 'SendMail', to: ['ida'], subject: 'Re: Koffieochtend van slag', body: 'Dag Ida', inReplyTo: 'i8' },
    ]);
    expect(await screen.findByText('Je e-mail is verstuurd.')).toBeTruthy();
    expect(screen.getByRole('article', { name: 'Koffieochtend van slag' })).toBeTruthy();
  });

  it('passes on a paper with its words', async () => {
    const { container, sent } = renderInSession(<Desk start="/post/i4/doorsturen" />, { scene: 'desk' });
    expect(container.textContent).toContain('Ongelezen: 87');
    await userEvent.type(screen.getByRole('combobox', { name: 'Aan' }), 'carla');
    await userEvent.click(await screen.findByRole('option', { name: /Carla Rozema/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(sent[0]).toMatchObject({ type: 'SendMail', to: ['carla'], forwards: 'i4', body: '' });
  });

  it('keeps a refused mail and says why; the draft is still there later', async () => {
    const { unmount } = renderInSession(<Desk start="/post/i8/antwoord" />, {
      scene: 'desk',
      answer: () => ({ ok: false, code: 'not-now' }),
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'Bericht' }), 'Dag Ida');
    await userEvent.click(screen.getByRole('button', { name: 'Versturen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Dat kan op dit moment niet');
    unmount();
    renderInSession(<Desk start="/post/i8/antwoord" />, { scene: 'desk' });
    expect(screen.getByRole('textbox', { name: 'Bericht' })).toHaveProperty('value', 'Dag Ida');
  });

  it('writes a note beside a message', async () => {
    const { sent } = renderInSession(<Desk start="/post/i8" />, { scene: 'desk' });
    await userEvent.click(screen.getByRole('button', { name: /Notitie bij dit bericht/ }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Jouw notitie' }));
    await userEvent.keyboard('Tonny nabellen');
    await userEvent.click(screen.getByRole('button', { name: 'Notitie plaatsen' }));
    expect(sent).toContainEqual({ type: 'WriteNote', item: 'i8', text: 'Tonny nabellen' });
    expect(await screen.findByText('Tonny nabellen')).toBeTruthy();
  });

  it('phones whoever wrote, and goes to the phone', async () => {
    const { sent } = renderInSession(<Desk start="/post/i8" />, { scene: 'desk' });
    await userEvent.click(screen.getByRole('button', { name: 'Ida Vonk bellen' }));
    expect(sent).toContainEqual({ type: 'Dial', number: expect.any(String) });
    expect(await screen.findByText('/telefoon')).toBeTruthy();
  });

  it('shows a missed call with its voicemail and calls back', async () => {
    const { sent, container } = renderInSession(<Desk start="/post/c1" />, { scene: 'desk' });
    expect(container.textContent).toContain('Weer een bandje');
    await userEvent.click(screen.getByRole('button', { name: 'Bep de Rooij terugbellen' }));
    expect(sent).toEqual([{ type: 'Dial', number: 'bep' }]);
  });

  it('keeps what the team sent behind a second tab', async () => {
    const { container } = renderInSession(<Desk start="/" />, { scene: 'desk' });
    await userEvent.click(screen.getByRole('tab', { name: 'Verstuurd' }));
    expect(screen.getByRole('link', { name: /Ida Vonk Re: Koffieochtend/ })).toBeTruthy();
    await expectNoAxeViolations(container);
  });
});
