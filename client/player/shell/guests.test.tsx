import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SeenEvent } from '../../../shared/session/event.ts';
import { seen } from '../../source/fixture/arrival.ts';
import { createFixtureSource } from '../../source/fixture-source.ts';
import type { SessionSource } from '../../source/session-source.ts';
import { createSessionStore } from '../../store/session-store.ts';
import { SessionContext } from '../../store/use-session.ts';
import { SoundContext } from '../use-sound.ts';
import { whereIs } from '../where.ts';
import { Shell } from './shell.tsx';

beforeEach(() => localStorage.clear());

const WENDY = { kind: 'actor', id: 'wendy', name: 'Wendy van Loon', post: 'moeder' } as const;

function ring(away: boolean) {
  const rang = seen(28.1, {
    ...{ type: 'CallRang', call: 'c9', medium: 'visit', from: WENDY, title: 'Op de ketting', mood: 'zacht' },
    ...{ until: 1_800_000, away },
  } as SeenEvent['event']);
  const fixture = createFixtureSource({ scene: 'desk' });
  const source: SessionSource = {
    ...fixture,
    subscribe: (listener) => {
      const stop = fixture.subscribe(listener);
      listener({ type: 'events', events: [rang] });
      return stop;
    },
  };
  const play = vi.fn();
  render(
    <SoundContext value={{ isOn: true, turn: () => undefined, play }}>
      <SessionContext value={createSessionStore(source, { now: () => 0, commit: (run) => run() })}>
        <Shell where={whereIs('/')} goTo={() => undefined} />
      </SessionContext>
    </SoundContext>,
  );
  return play;
}

it('tells the team aloud where it stands when the players are the guests, without a doorbell', () => {
  const play = ring(true);
  expect(screen.getByRole('region', { name: 'Jullie staan bij Wendy van Loon' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toBe('Jullie staan bij Wendy van Loon, moeder. Druk op F2.');
  expect(play).not.toHaveBeenCalled();
});

it('rings the doorbell when somebody stands at the door of the team', () => {
  const play = ring(false);
  expect(screen.getByRole('alert').textContent).toBe(
    'Er staat iemand voor de deur: Wendy van Loon, moeder. Druk op F2.',
  );
  expect(play).toHaveBeenCalledWith('doorbell');
});
