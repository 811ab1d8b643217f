import { describe, expect, it } from 'vitest';
import { aRecording } from '../../../tests/support/a-recording.ts';
import { momentAfter, momentAt, momentBefore } from './moment-steps.ts';
import { momentsOf } from './moments.ts';

const recording = aRecording();
const moments = momentsOf(recording);

describe('the moments of a record', () => {
  it('are what the group may want to talk about, in order of time', () => {
    expect(moments.map(({ at, kind, teams }) => [at / 1000, kind, teams])).toEqual([
      [270, 'decision', ['swt']],
      [300, 'missed-action', ['swt', 'gc']],
      [360, 'expired', ['gc']],
      [390, 'observation', ['gc']],
      [460, 'missed-call', ['swt']],
      [490, 'contact', []],
    ]);
  });

  it('tell what was chosen and why', () => {
    expect(moments[0]).toMatchObject({ title: 'Naar Tonny', label: 'Wij gaan kijken', rationale: 'Zij is alleen.' });
  });

  it('tell that a missed action was done after all', () => {
    expect(moments[1]).toMatchObject({ action: 'Zoekt contact met het andere team', doneAt: 490_000 });
  });

  it('leave out who phoned in vain, and who was never missed', () => {
    const calls = moments.filter(({ kind }) => kind === 'missed-call');
    expect(calls).toMatchObject([
      { from: 'Carla Rozema', title: 'Hoe staat het?', reason: 'unanswered', encounter: 'phone' },
    ]);
  });

  it('know of a missed visit who would have been the guests', () => {
    const events = recording.events.map((line) =>
      line.event.type === 'CallRang'
        ? { ...line, event: { ...line.event, medium: 'visit', away: true } as const }
        : line,
    );
    const missed = momentsOf({ ...recording, events }).find(({ kind }) => kind === 'missed-call');
    expect(missed).toMatchObject({ encounter: 'away' });
  });

  it('need nothing of the scenario that players may not read', () => {
    const scenario = { ...recording.scenario, injects: [], decisions: [] };
    const events = recording.events.filter(({ audience }) => audience !== 'docents');
    const kinds = momentsOf({ ...recording, scenario, events }).map(({ kind }) => kind);
    expect(kinds).toEqual(['decision', 'expired', 'missed-call', 'contact']);
  });
});

describe('stepping through moments', () => {
  it('is at the last one that has come', () => {
    expect(momentAt(moments, 100_000)).toBeUndefined();
    expect(momentAt(moments, 270_000)?.kind).toBe('decision');
    expect(momentAt(moments, 299_999)?.kind).toBe('decision');
  });

  it('goes to the one before or after this time', () => {
    expect(momentAfter(moments, 270_000)?.at).toBe(300_000);
    expect(momentBefore(moments, 270_000)).toBeUndefined();
    expect(momentBefore(moments, 300_000)?.at).toBe(270_000);
    expect(momentAfter(moments, 490_000)).toBeUndefined();
  });

  it('keeps the chosen one of several at the same time', () => {
    const [first] = moments;
    const twin = first && { ...first, id: 'twin' };
    const both = [first, twin].filter((moment) => moment !== undefined);
    expect(momentAt(both, 280_000, first?.id)?.id).toBe(first?.id);
    expect(momentAt(both, 280_000)?.id).toBe('twin');
  });
});
