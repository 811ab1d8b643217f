import { describe, expect, it } from 'vitest';
import { foldView } from '../../../shared/view/apply-to-view.ts';
import { seenBy } from '../../../shared/view/visibility.ts';
import { aRecording } from '../../../tests/support/a-recording.ts';
import { everybodyIn, type Seated } from '../insight/seated.ts';
import { openReplay } from './open-replay.ts';
import { viewerOf } from './viewer-of.ts';

const recording = aRecording();
const everybody = everybodyIn(recording);
const times = [...new Set(recording.events.flatMap(({ at }) => [at, at + 1]))];

/** What the person's own screen showed, live, at this moment. */
function liveView(seated: Seated | undefined, at: number) {
  const until = recording.events.filter((recorded) => recorded.at <= at);
  return foldView(seenBy(viewerOf(seated), until));
}

function expectLiveViews(seated: Seated | undefined): void {
  const { store, seek } = openReplay(recording, seated, 0);
  for (const at of [...times, ...times.toReversed()]) {
    seek(at);
    expect(store.getSnapshot().view).toEqual(liveView(seated, at));
    expect(store.exerciseTime()).toBe(at);
  }
}

describe('the replay', () => {
  it.each(everybody)('[VI7] shows at every moment what $name saw then', (seated) => {
    expectLiveViews(seated);
  });

  it('[VI7] shows who sees everything what a facilitator saw then', () => {
    expectLiveViews(undefined);
  });

  it('keeps from a player what was not hers, also after the record was opened', () => {
    const opened = { at: 540_000, on: 0, v: 1, by: { kind: 'docent', name: 'Ilse' }, audience: 'all' } as const;
    const events = [...recording.events, { ...opened, position: 999, event: { type: 'RecordOpened' } as const }];
    const dina = everybody.find(({ player }) => player === 'dina');
    const { view } = openReplay({ ...recording, events }, dina, 540_000).store.getSnapshot();
    expect(view.recordOpened).toBe(true);
    expect(view.items.map(({ title }) => title)).not.toContain('Licht bij Tonny');
    expect(Object.keys(view.roleCards)).toEqual(['dina']);
  });

  it('takes no commands and says so, so that forms stay shut', async () => {
    const { store } = openReplay(recording, everybody[0], 0);
    expect(store.getSnapshot().state).toBe('ended');
    expect(await store.dispatch({ type: 'ConfirmReady' })).toEqual({ ok: false, code: 'not-now' });
  });
});
