import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { TextContext } from '../text/use-text.ts';
import { useTextChoice } from '../text/use-text-choice.ts';
import { EndCard } from './end-card.tsx';
import { OptOut } from './opt-out.tsx';
import { SettingsMenu } from './settings-menu.tsx';

beforeEach(() => localStorage.clear());

function Shown({ onChange, onBriefing = vi.fn() }: { onChange: () => void; onBriefing?: () => void }) {
  const stop = <OptOut word="Anker" isCalled={false} isBusy={false} refusal={undefined} onCall={vi.fn()} />;
  return (
    <TextContext value={useTextChoice()}>
      <SettingsMenu sound shortcuts onChange={onChange} onBriefing={onBriefing} stop={stop} />
    </TextContext>
  );
}

it('switches language for everything, and remembers it', async () => {
  const { unmount } = render(<Shown onChange={vi.fn()} />);
  await userEvent.click(screen.getByRole('button', { name: 'Instellingen' }));
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(screen.getByRole('heading', { name: 'Settings' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  unmount();
  render(<Shown onChange={vi.fn()} />);
  expect(screen.getByRole('button', { name: 'Settings' })).toBeTruthy();
});

it('switches sound and shortcuts, and always says how to stop', async () => {
  const onChange = vi.fn();
  render(<Shown onChange={onChange} />);
  await userEvent.click(screen.getByRole('button', { name: 'Instellingen' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Geluid/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Sneltoetsen/ }));
  expect(onChange.mock.calls).toEqual([[{ sound: false, shortcuts: true }], [{ sound: true, shortcuts: false }]]);
  expect(screen.getByText(/“Anker”/)).toBeTruthy();
  await expectNoAxeViolations(screen.getByRole('dialog'));
});

it('leads to the briefing, and closes itself for it', async () => {
  const onBriefing = vi.fn();
  render(<Shown onChange={vi.fn()} onBriefing={onBriefing} />);
  await userEvent.click(screen.getByRole('button', { name: 'Instellingen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Briefing teruglezen' }));
  expect(onBriefing).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog', { name: 'Instellingen' })).toBeNull();
});

it('stops with one press that asks nothing, and says that somebody comes', async () => {
  const onCall = vi.fn();
  const stop = { word: 'Anker', isBusy: false, refusal: undefined, onCall };
  const { container, rerender } = render(<OptOut {...stop} isCalled={false} />);
  await userEvent.click(screen.getByRole('button', { name: 'Ik wil even stoppen' }));
  expect(onCall).toHaveBeenCalledOnce();
  rerender(<OptOut {...stop} isCalled />);
  expect(screen.getByRole('status').textContent).toBe('De docent weet het en komt naar je toe.');
  expect(screen.queryByRole('button')).toBeNull();
  await expectNoAxeViolations(container);
});

it('the end shows the debrief only when it is open', async () => {
  const { container, rerender } = render(
    <EndCard debrief={undefined} isClosed={false} onLook={vi.fn()} onLeave={vi.fn()} />,
  );
  expect(screen.queryByRole('link')).toBeNull();
  rerender(<EndCard debrief="/debrief/s1" isClosed={false} onLook={vi.fn()} onLeave={vi.fn()} />);
  expect(screen.getByRole('link', { name: 'Naar de nabespreking' }).getAttribute('href')).toBe('/debrief/s1');
  await expectNoAxeViolations(container);
});
