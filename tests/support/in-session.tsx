import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Scene } from '../../client/source/fixture/scenes.ts';
import { createFixtureSource } from '../../client/source/fixture-source.ts';
import type { ClientCommand, DispatchReply } from '../../client/source/session-source.ts';
import { createSessionStore } from '../../client/store/session-store.ts';
import { SessionContext } from '../../client/store/use-session.ts';

type InSession = {
  scene: Scene;
  /** What commands are answered; without it everything is done. */
  answer?: (command: ClientCommand) => DispatchReply;
};

/** Renders a screen as Noor sees it at one moment of De elf dagen; `sent` fills with her commands. */
export function renderInSession(ui: ReactNode, { scene, answer }: InSession): RenderResult & { sent: ClientCommand[] } {
  const source = createFixtureSource({ scene, ...(answer ? { answer } : {}) });
  const store = createSessionStore(source, { now: () => 0, commit: (run) => run() });
  return { ...render(<SessionContext value={store}>{ui}</SessionContext>), sent: source.sent };
}
