import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anInjectWhen, aStoryScenario, aStoryWith } from '../../../tests/support/a-story-scenario.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { linkTo, ok } from '../../../tests/support/docent-screens.tsx';
import { engineSource } from '../../../tests/support/engine-source.ts';
import { given, type Play, type Step } from '../../../tests/support/given.ts';
import { anna, cas, docent, started, until } from '../../../tests/support/some-steps.ts';
import { playing } from '../../../tests/support/story-play.ts';
import type { DocentApi, WaitingData } from '../api/docent-api.ts';
import { SessionScreen } from './session-screen.tsx';

async function open(play: Play, at: string, waiting: () => WaitingData[] = () => []) {
  const source = engineSource(play, at);
  const asked = vi.fn(() => ok(waiting()));
  const api = {
    token: () => ok({ token: 'docent-token' }),
    scenarioOf: () => ok(play.state.scenario),
    waiting: asked,
  } as Partial<DocentApi> as DocentApi;
  const shown = render(<SessionScreen api={api} openLink={() => linkTo(source)} session="s1" docent="Ilse" />);
  await screen.findByRole('tab', { name: 'Teams' });
  return { ...shown, source, asked };
}

const look = (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));

beforeEach(() => localStorage.clear());

describe('the story in the console', () => {
  it('moves a strand by hand and takes that back', async () => {
    const { container, source } = await open(playing(), '00:10');
    await look(/^Verhaal/);
    await userEvent.click(screen.getByRole('button', { name: 'Verzet Tonny' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Gevonden' }));
    await waitFor(() => expect(source.play().state.story.strands.tonny).toBe('gevonden'));
    await expectNoAxeViolations(container);
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(source.play().state.story.strands.tonny).toBe('onbekend'));
  });

  it('turns the dials', async () => {
    const { source } = await open(playing(), '00:10');
    await userEvent.click(screen.getByRole('button', { name: 'Draaiknoppen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ruis 2' }));
    await waitFor(() => expect(source.play().state.story.noise.rate).toBe(2));
    await userEvent.selectOptions(screen.getByLabelText('Niveau'), '1. Kern');
    await userEvent.click(screen.getByRole('button', { name: 'Zet op niveau 1' }));
    await waitFor(() => expect(source.play().state.story.level).toBe(1));
    expect(await screen.findByText('Niveau is nu 1. Kern')).toBeTruthy();
  });

  it('shows what the teams work on, with how many forms are open', async () => {
    await open(playing(until('01:00')), '01:05');
    await look(/^Werk , 2 formulieren open|^Werk/);
    expect(screen.getByRole('tab', { name: /2 formulieren open/ })).toBeTruthy();
    expect(screen.getByRole('article', { name: 'Sitrap, Wijkteam' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Gezamenlijk bord' })).toBeTruthy();
  });

  it('counts no form as open after the end', async () => {
    await open(playing(until('01:00')), '01:05');
    await look(/^Werk/);
    await userEvent.click(screen.getByRole('button', { name: 'Stop spel' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, stop het spel' }));
    expect(await screen.findByRole('heading', { name: 'Het spel is afgelopen' })).toBeTruthy();
    expect(screen.queryByRole('tab', { name: /open/ })).toBeNull();
    expect(screen.getAllByText(/^niet ingeleverd/).length).toBeGreaterThan(0);
  });
});

describe('the press conference in the console', () => {
  const going: Step[] = [until('04:00'), [{ type: 'TravelTo', place: 'perszaal' }, anna('04:00')], until('05:00')];

  it('is announced wherever the docent looks, and led from its own page', async () => {
    const { container, source } = await open(playing(...going), '05:02');
    await userEvent.click(screen.getByRole('button', { name: 'Leid de vragen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stel nu: Mag ik het dossier zien?' }));
    await waitFor(() => expect(source.play().all('PressAsked')).toMatchObject([{ question: 'dossier' }]));
    await userEvent.type(screen.getByLabelText('Je vraag'), 'En Bep?');
    await userEvent.click(screen.getByRole('button', { name: 'Stel deze vraag' }));
    await waitFor(() => expect(source.play().all('PressAsked').at(-1)?.text).toBe('En Bep?'));
    expect(screen.getByLabelText('Je vraag')).toHaveProperty('value', '');
    await userEvent.click(screen.getByRole('button', { name: 'Menselijk, Wijkteam: 2' }));
    await waitFor(() => expect(source.play().all('PressScored')).toMatchObject([{ points: 2, docent: 'Ilse' }]));
    await expectNoAxeViolations(container);
    await userEvent.click(screen.getByRole('button', { name: 'Sluit af' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, sluit af' }));
    await waitFor(() => expect(source.play().all('PressClosed')).toHaveLength(1));
    expect(await screen.findByText(/afgelopen om/)).toBeTruthy();
  });

  it('waits with its questions while play stands still', async () => {
    const { source } = await open(playing(...going, [{ type: 'PausePlay' }, docent('05:01')]), '05:01');
    await look(/^Pers/);
    const ask = () => screen.getByRole('button', { name: 'Stel nu: Wat is er gebeurd?' });
    expect(ask().hasAttribute('disabled')).toBe(true);
    act(() => source.happen([{ type: 'ResumePlay' }, docent('05:01')]));
    expect(ask().hasAttribute('disabled')).toBe(false);
  });
});

it('[CO20] asks what conditions wait for, as long as the drawer is open', async () => {
  const scenario = aStoryWith(anInjectWhen('daar', { entered: { place: 'flat' } }));
  const { asked } = await open(given(scenario).play(...started()), '00:10', () => [
    { inject: 'daar', missing: 'iemand kwam bij Schippersflat' },
  ]);
  expect(asked).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Hele draaiboek' }));
  const drawer = screen.getByRole('dialog', { name: 'Draaiboek' });
  expect(await within(drawer).findByText(/iemand kwam bij Schippersflat/)).toBeTruthy();
  expect(asked).toHaveBeenCalledOnce();
});

it('[CA21] gives a written conversation back that a docent took over', async () => {
  const play = given(aStoryScenario()).play(
    ...started(),
    until('05:10'),
    [(so) => ({ type: 'AnswerCall', call: so.call }), cas('05:10')],
    [(so) => ({ type: 'SpeakAsActor', call: so.call, text: 'Met wie?' }), docent('05:12')],
  );
  const { source } = await open(play, '05:14');
  await userEvent.click(screen.getByRole('button', { name: 'Speel: Bep de Rooij, Centrum' }));
  await userEvent.click(screen.getByRole('button', { name: 'Geef terug' }));
  await waitFor(() => expect(source.play().all('CallHandedBack')).toMatchObject([{ docent: 'Ilse' }]));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Geef terug' })).toBeNull());
  expect(screen.getByText('Het gesprek loopt weer vanzelf')).toBeTruthy();
});
