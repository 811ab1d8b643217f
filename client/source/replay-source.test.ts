import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../shared/session/event.ts';
import type { Viewer } from '../../shared/view/visibility.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { createSessionStore } from '../store/session-store.ts';
import { createReplaySource, type Recording } from './replay-source.ts';

const chat = (position: number, at: number, team: string): RecordedEvent => ({
  position,
  at,
  on: 0,
  by: { kind: 'player', player: 'p1' },
  audience: [{ team }],
  v: 1,
  event: { type: 'ChatSent', thread: 'team', team, player: 'p1', name: 'Noor', text: `regel ${position}` },
});

const recording: Recording = {
  session: SessionId.parse('s-1'),
  scenario: aScenario(),
  events: [chat(1, 1000, 'swt'), chat(2, 2000, 'gc'), chat(3, 3000, 'swt')],
};
const swt: Viewer = {
  role: 'player',
  placement: { player: 'p1', seat: 'x', team: 'swt', profession: 'sociaal-werk' },
  opened: false,
};

function replayOf(viewer: Viewer) {
  const source = createReplaySource(recording, viewer, 0);
  const store = createSessionStore(source, { now: () => 0, commit: (run) => run() });
  const texts = () => store.getSnapshot().view.chat.map(({ text }) => text);
  return { source, store, texts };
}

describe('replay source', () => {
  it('[VI7] shows at each moment what that person had seen by then, forward and back', () => {
    const { source, texts } = replayOf(swt);
    expect(texts()).toEqual([]);
    source.seek(3000);
    expect(texts()).toEqual(['regel 1', 'regel 3']);
    source.seek(2000);
    expect(texts()).toEqual(['regel 1']);
  });

  it('shows a facilitator everything', () => {
    const { source, texts } = replayOf({ role: 'facilitator' });
    source.seek(2500);
    expect(texts()).toEqual(['regel 1', 'regel 2']);
  });

  it('refuses commands, because the past does not change', async () => {
    const { store } = replayOf(swt);
    expect(await store.dispatch({ type: 'ConfirmReady' })).toEqual({ ok: false, code: 'not-now' });
  });
});
