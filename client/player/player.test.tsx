import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import type { Scene } from '../source/fixture/scenes.ts';
import { stage } from '../source/fixture/stage.ts';
import { createFixtureSource } from '../source/fixture-source.ts';
import type { SessionSource, SourceNotice } from '../source/session-source.ts';
import { createSessionStore } from '../store/session-store.ts';
import type { JoinApi, JoinRefusal, Wish } from './join/join-api.ts';
import { Player } from './player.tsx';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  location.hash = '';
});

type World = { scene?: Scene; pin?: string; refusal?: JoinRefusal; first?: SourceNotice };

function show({ scene = 'briefing', pin, refusal, first }: World) {
  const wishes: Wish[] = [];
  const tokens: string[] = [];
  const { title } = stage.scenario;
  const { contentNote, agreements, optOutWord, briefing, professions } = stage;
  const teams = stage.teams.map((team) => ({ ...team, seats: [] }));
  const api: JoinApi = {
    findSession: async (wanted) =>
      wanted === '482913'
        ? { session: 's1', title, contentNote, agreements, optOutWord, briefing, professions, teams }
        : { refused: true, code: 'wrong-pin', message: 'Geen spel.' },
    takeSeat: async (_pin, wish) => {
      wishes.push(wish);
      return refusal ?? { token: 'token-of-noor', session: 's1', player: 'p-noor' };
    },
  };
  const open = (token: string) => {
    tokens.push(token);
    const source = createFixtureSource({ scene });
    const subscribe: SessionSource['subscribe'] = (tell) => {
      if (first) tell(first);
      return () => undefined;
    };
    return createSessionStore(first ? { ...source, subscribe } : source, { now: () => 0, commit: (run) => run() });
  };
  return { ...render(<Player api={api} open={open} pin={pin} />), wishes, tokens };
}

async function fillIn(): Promise<void> {
  await userEvent.type(await screen.findByRole('textbox', { name: 'Hoe heet je?' }), 'Noor');
  await userEvent.click(screen.getByRole('radio', { name: 'Sociaal werk' }));
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /ik doe mee volgens deze afspraken/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Meedoen' }));
}

describe('from the door to the briefing', () => {
  it('asks for a code, says when it is wrong, and seats whoever agreed', async () => {
    const { container, wishes, tokens } = show({});
    await userEvent.type(screen.getByRole('textbox', { name: 'Pincode' }), '111111{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Er is geen spel met deze pincode. Kijk nog eens op het bord.',
    );
    await userEvent.clear(screen.getByRole('textbox', { name: 'Pincode' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Pincode' }), '482 913{Enter}');
    await fillIn();
    expect(wishes).toEqual([{ name: 'Noor', profession: 'sociaal-werk', extraTime: false, key: expect.any(String) }]);
    expect(tokens).toEqual(['token-of-noor']);
    expect(await screen.findByRole('heading', { name: 'Jouw rol: sociaal werker Wmo' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('a link skips the code; a refusal is said in words and nothing is lost', async () => {
    show({ pin: '482913', refusal: { refused: true, code: 'no-seat-left' } });
    await fillIn();
    expect((await screen.findByRole('alert')).textContent).toContain('Alle plekken zijn bezet');
    await userEvent.click(screen.getByRole('button', { name: 'Terug' }));
    expect(screen.getByRole('textbox', { name: 'Hoe heet je?' })).toHaveProperty('value', 'Noor');
  });
});

describe('coming back', () => {
  it('a reload is in the same place at once', async () => {
    const { unmount } = show({ pin: '482913' });
    await fillIn();
    unmount();
    const { tokens } = show({ pin: '482913', scene: 'desk' });
    expect(tokens).toEqual(['token-of-noor']);
    expect(screen.getByRole('heading', { level: 1, name: 'Bureau' })).toBeTruthy();
  });

  it('the same link in the same browser offers the same seat, or a new one', async () => {
    const { unmount } = show({ pin: '482913' });
    await fillIn();
    unmount();
    sessionStorage.clear();
    const { tokens, container } = show({ pin: '482913', scene: 'desk' });
    await expectNoAxeViolations(container);
    expect(screen.getByRole('button', { name: 'Ik ben iemand anders' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Verder als Noor' }));
    expect(tokens).toEqual(['token-of-noor']);
  });

  it('a seat the server does not know any more leads to the door with the reason', async () => {
    const { unmount } = show({ pin: '482913' });
    await fillIn();
    unmount();
    const first = { type: 'state', state: 'refused', reason: 'Je plek is door de docent vrijgemaakt.' } as const;
    show({ pin: '482913', first });
    expect((await screen.findByRole('alert')).textContent).toBe('Je plek is door de docent vrijgemaakt.');
    expect(localStorage.getItem('samenspel.seat.482913')).toBeNull();
  });
});

describe('the end', () => {
  it('says that it is over, and lets people look around', async () => {
    const { unmount } = show({ pin: '482913' });
    await fillIn();
    unmount();
    const { container } = show({ pin: '482913', scene: 'ended' });
    expect(screen.getByRole('heading', { name: 'Het spel is afgelopen' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ik wil even stoppen' })).toBeTruthy();
    await expectNoAxeViolations(container);
    document.documentElement.scrollTop = 900;
    await userEvent.click(screen.getByRole('button', { name: 'Nog even rondkijken' }));
    expect(document.documentElement.scrollTop).toBe(0);
    expect(screen.getByText('Het spel is voorbij. Je kijkt nog rond.')).toBeTruthy();
    expect(screen.queryByText(/besluit: nog/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Besluiten' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lees de briefing' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar het einde' }));
    expect(screen.getByRole('heading', { name: 'Het spel is afgelopen' })).toBeTruthy();
  });

  it('leads on to the door for another game in the same tab, and back by its own link', async () => {
    const { unmount } = show({ pin: '482913' });
    await fillIn();
    unmount();
    const { unmount: close } = show({ pin: '482913', scene: 'ended' });
    await userEvent.click(screen.getByRole('button', { name: 'Meedoen met een ander spel' }));
    expect(screen.getByRole('textbox', { name: 'Pincode' })).toBeTruthy();
    close();
    show({ pin: '482913', scene: 'ended' });
    expect(screen.getByRole('button', { name: 'Verder als Noor' })).toBeTruthy();
  });
});
