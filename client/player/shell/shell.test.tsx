import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderInSession } from '../../../tests/support/in-session.tsx';
import { BriefingScreen } from '../briefing-screen.tsx';
import { whereIs } from '../where.ts';
import { Shell } from './shell.tsx';

beforeEach(() => localStorage.clear());

function Frame({ start = '/' }: { start?: string }) {
  const [path, goTo] = useState(start);
  return <Shell where={whereIs(path)} goTo={goTo} />;
}

describe('the frame', () => {
  it('has the story clock, the question of now, what is left, and six screens', async () => {
    const { container } = renderInSession(<Frame />, { scene: 'desk' });
    expect(screen.getByRole('banner').textContent).toContain('dinsdag 17 november 11:21');
    expect(screen.getByRole('region', { name: 'Wat er nu gevraagd wordt' }).textContent).toContain('nog 25:48');
    expect(screen.getAllByRole('link', { name: /Bureau|Kaart|Telefoon|Nieuws|Besluiten|Overleg/ })).toHaveLength(6);
    expect(screen.getByRole('link', { name: 'Besluiten, 1 nieuw' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expectNoAxeViolations(container);
  });

  it('the phone rings on every screen; F2 brings the focus there, Opnemen answers', async () => {
    const { container, sent } = renderInSession(<Frame start="/overleg" />, { scene: 'call' });
    const call = screen.getByRole('region', { name: 'Inkomend gesprek' });
    expect(screen.getByRole('banner').nextElementSibling).toBe(call);
    expect(screen.getByRole('alert').textContent).toContain('Fenna Kuipers');
    expect(call.contains(document.activeElement)).toBe(false);
    await expectNoAxeViolations(container);
    await userEvent.keyboard('{F2}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Opnemen' }));
    await userEvent.keyboard('{Enter}');
    expect(sent).toContainEqual({ type: 'AnswerCall', call: 'c3' });
    expect(screen.queryByRole('region', { name: 'Inkomend gesprek' })).toBeNull();
  });

  it('a call can be declined', async () => {
    const { sent } = renderInSession(<Frame />, { scene: 'call' });
    await userEvent.click(screen.getByRole('button', { name: 'Weigeren' }));
    expect(sent).toContainEqual({ type: 'DeclineCall', call: 'c3' });
  });

  it('says why nothing can be sent: a pause, or no connection', async () => {
    const { unmount } = renderInSession(<Frame />, { scene: 'paused' });
    expect(screen.getByText(/De docent heeft op pauze gedrukt/, { selector: '.banner p' })).toBeTruthy();
    unmount();
    renderInSession(<Frame />, { scene: 'lost' });
    expect(screen.getByText(/Geen verbinding\. We proberen het vanzelf opnieuw/)).toBeTruthy();
  });

  it('says in a pause that the team can go on talking, and keeps that in the bar that stays', () => {
    renderInSession(<Frame />, { scene: 'paused' });
    const banner = screen.getByText(/Lezen en overleggen kan/, { selector: '.banner p' });
    const bar = banner.closest('.shell-top');
    expect(bar?.contains(screen.getByRole('region', { name: 'Wat er nu gevraagd wordt' }))).toBe(true);
  });

  it('reads the briefing again from the settings, also for who came after it', async () => {
    renderInSession(<Frame />, { scene: 'desk' });
    await userEvent.click(screen.getByRole('button', { name: 'Instellingen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Briefing teruglezen' }));
    const window = screen.getByRole('dialog', { name: 'Briefing' });
    expect(window.textContent).toContain('Gisteren is Joop Wardenaar (81) gevonden');
    expect(window.textContent).toContain('Jouw rol: sociaal werker Wmo');
    expect(window.textContent).toContain('We spelen een post, geen persoon.');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('offers the briefing to who came in after the start, once', async () => {
    const { container, unmount } = renderInSession(<Frame />, { scene: 'desk' });
    const line = screen.getByRole('region', { name: 'Je komt er later bij' });
    await expectNoAxeViolations(container);
    await userEvent.click(within(line).getByRole('button', { name: 'Lees de briefing' }));
    expect(screen.getByRole('dialog', { name: 'Briefing' }).textContent).toContain('Jouw rol: sociaal werker Wmo');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Je komt er later bij' })).toBeNull();
    unmount();
    renderInSession(<Frame />, { scene: 'desk' });
    expect(screen.queryByRole('region', { name: 'Je komt er later bij' })).toBeNull();
  });

  it('does not offer it to who read it before the start, nor after the end', () => {
    renderInSession(<BriefingScreen />, { scene: 'briefing' }).unmount();
    const { unmount } = renderInSession(<Frame />, { scene: 'desk' });
    expect(screen.queryByRole('region', { name: 'Je komt er later bij' })).toBeNull();
    unmount();
    localStorage.clear();
    renderInSession(<Frame />, { scene: 'ended' });
    expect(screen.queryByRole('region', { name: 'Je komt er later bij' })).toBeNull();
  });

  it('lets somebody stop with one press, and says on every screen that the docent comes', async () => {
    const { container, sent } = renderInSession(<Frame />, { scene: 'desk' });
    await userEvent.click(screen.getByRole('button', { name: 'Instellingen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ik wil even stoppen' }));
    expect(sent).toContainEqual({ type: 'CallOptOut' });
    expect(screen.queryByRole('button', { name: 'Ik wil even stoppen' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByText('De docent weet het en komt naar je toe.', { selector: '.banner p' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('counts the team talk as read once it was shown', async () => {
    renderInSession(<Frame start="/overleg" />, { scene: 'desk' });
    await userEvent.click(screen.getByRole('tab', { name: /Lijn/ }));
    expect(screen.getByRole('link', { name: 'Overleg' })).toBeTruthy();
    expect(screen.getByText(/Jullie hebben elkaar nog niet gesproken/)).toBeTruthy();
    await act(async () => undefined);
  });
});
