import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, type Step } from '../../../tests/support/given.ts';
import { anna, cas, docent, started, until } from '../../../tests/support/some-steps.ts';
import { readPress } from '../insight/press-course.ts';
import { OwnQuestion } from './own-question.tsx';
import { PressHead } from './press-head.tsx';
import { PressQuestions } from './press-questions.tsx';
import { PressRoom } from './press-room.tsx';
import { PressScores } from './press-scores.tsx';

const go = (who: typeof anna): Step => [{ type: 'TravelTo', place: 'perszaal' }, who('04:00')];
const play = given(aStoryScenario()).play(
  ...started(),
  until('04:00'),
  go(anna),
  go(cas),
  until('05:00'),
  [{ type: 'TakePodium', press: 'pers' }, anna('05:01')],
  until('05:15'),
  [{ type: 'AnswerPress', press: 'pers', text: 'Wij gaan nu kijken.' }, anna('05:16')],
  [{ type: 'AskPress', press: 'pers', question: 'dossier' }, docent('05:20')],
);
const course = readPress(anOverview(play, '05:20'));
const teamName = (team: string) => (team === 'gc' ? 'Centrum' : 'Wijkteam');

it('closes only after a question', async () => {
  const onClose = vi.fn();
  const { container } = render(<PressHead title="Persconferentie" state="bezig, nog 03:40" onClose={onClose} />);
  await userEvent.click(screen.getByRole('button', { name: 'Sluit af' }));
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Ja, sluit af' }));
  expect(onClose).toHaveBeenCalledOnce();
  await expectNoAxeViolations(container);
});

it('[PR7] lists the questions with how sharp they are, and puts one with one press', async () => {
  const onAsk = vi.fn();
  const { container } = render(
    <PressQuestions questions={course?.questions ?? []} teamName={teamName} canAsk="yes" onAsk={onAsk} />,
  );
  expect(screen.getByText('zeer scherp')).toBeTruthy();
  expect(screen.getAllByText('gesteld')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Stel nu: Is zij gevonden?' }));
  expect(onAsk.mock.calls[0]?.[0]).toMatchObject({ id: 'gevonden' });
  expect(screen.getByRole('button', { name: 'Stel nog eens: Wat is er gebeurd?' })).toBeTruthy();
  await expectNoAxeViolations(container);
});

it('lets them be read before it begins, and waits while play stands still', () => {
  const props = { questions: course?.questions ?? [], teamName, onAsk: () => undefined };
  const { rerender } = render(<PressQuestions {...props} canAsk="no" />);
  expect(screen.queryByRole('button')).toBeNull();
  rerender(<PressQuestions {...props} canAsk="wait" />);
  expect(screen.getByText(/kan weer als het spel loopt/)).toBeTruthy();
  expect(screen.getAllByRole('button').every((button) => button.hasAttribute('disabled'))).toBe(true);
});

it('shows who stands at the microphones, and what was said last', async () => {
  if (!course?.view) throw new Error('no press conference');
  const { container } = render(<PressRoom press={course.view} place="Perszaal" teamName={teamName} />);
  expect(screen.getByText('Anna, Wijkteam')).toBeTruthy();
  expect(screen.getByText('Per team is er plaats voor 1 speler.')).toBeTruthy();
  const said = screen.getByRole('log').textContent;
  expect(said).toContain('Anna, Wijkteam: Wij gaan nu kijken.');
  expect(said).toContain('Redactie (vraagt door): En spijt het u?');
  expect(said).toContain('Redactie (aan Centrum): Mag ik het dossier zien?');
  await expectNoAxeViolations(container);
});

it('asks in own words as a journalist', async () => {
  const onDraft = vi.fn();
  const onAsk = vi.fn();
  const actors = [
    { id: 'redactie', name: 'Redactie' },
    { id: 'carla', name: 'Carla Rozema' },
  ];
  const panel = (text: string) => (
    <OwnQuestion actors={actors} draft={{ actor: 'redactie', text }} onDraft={onDraft} onAsk={onAsk} />
  );
  const { container, rerender } = render(panel(''));
  await userEvent.selectOptions(screen.getByLabelText('Als'), 'Carla Rozema');
  expect(onDraft).toHaveBeenLastCalledWith({ actor: 'carla', text: '' });
  expect(screen.getByRole('button', { name: 'Stel deze vraag' }).hasAttribute('disabled')).toBe(true);
  rerender(panel('Hoe gaat het met Bep?'));
  await userEvent.click(screen.getByRole('button', { name: 'Stel deze vraag' }));
  expect(onAsk).toHaveBeenCalledOnce();
  await expectNoAxeViolations(container);
});

it('[PR7] gives points of each team for each criterion', async () => {
  const onScore = vi.fn();
  const teams = [
    { id: 'swt', label: 'Wijkteam' },
    { id: 'gc', label: 'Centrum' },
  ];
  const criteria = [{ id: 'menselijk', label: 'Menselijk' }];
  const { container } = render(
    <PressScores criteria={criteria} teams={teams} scores={{ 'menselijk/gc': 1 }} onScore={onScore} />,
  );
  expect(screen.getByRole('button', { name: 'Menselijk, Centrum: 1' }).getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'Menselijk, Wijkteam: 2' }));
  expect(onScore).toHaveBeenCalledWith('menselijk', 'swt', 2);
  expect(screen.getByText(/Wijkteam 0 · Centrum 1/)).toBeTruthy();
  await expectNoAxeViolations(container);
});
