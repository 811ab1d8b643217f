import { describe, expect, it } from 'vitest';
import { type Playback, playOn } from './playback.ts';

const start: Playback = { at: 0, end: 60_000, playing: false, speed: 8 };

describe('playback', () => {
  it('moves with the time that passes, as fast as chosen', () => {
    const playing = playOn(start, { type: 'toggle' });
    expect(playOn(playing, { type: 'tick', elapsed: 250 }).at).toBe(2000);
    const faster = playOn(playing, { type: 'speed', speed: 30 });
    expect(playOn(faster, { type: 'tick', elapsed: 250 }).at).toBe(7500);
    expect(playOn(start, { type: 'tick', elapsed: 250 })).toBe(start);
  });

  it('stops at the end, and plays again from the top', () => {
    const nearEnd = { ...start, at: 59_900, playing: true };
    const ended = playOn(nearEnd, { type: 'tick', elapsed: 250 });
    expect(ended).toMatchObject({ at: 60_000, playing: false });
    expect(playOn(ended, { type: 'toggle' })).toMatchObject({ at: 0, playing: true });
  });

  it('never leaves the record', () => {
    expect(playOn(start, { type: 'seek', at: -5 }).at).toBe(0);
    expect(playOn(start, { type: 'seek', at: 1e9 }).at).toBe(60_000);
  });
});
