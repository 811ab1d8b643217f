import { describe, expect, it } from 'vitest';
import { aRecording } from '../../../tests/support/a-recording.ts';
import { reviewDecisions } from './decision-review.ts';
import { reviewExpectations } from './expectation-review.ts';

const recording = aRecording();

describe('the review of decisions', () => {
  const [swt, gc] = reviewDecisions(recording);

  it('tells what was chosen, by whom, why and with which votes', () => {
    expect(swt).toMatchObject({
      team: 'swt',
      openedAt: 240_000,
      outcome: { kind: 'made', at: 270_000, label: 'Wij gaan kijken', name: 'Anna', rationale: 'Zij is alleen.' },
    });
    expect(swt?.options.map(({ voters, isChosen }) => [voters, isChosen])).toEqual([
      [['Anna'], true],
      [['Bram'], false],
    ]);
  });

  it('tells what lay unread and what was known at that second', () => {
    expect(swt?.outcome?.known.unopened.map(({ title }) => title)).toEqual(['De buurt praat', 'Wij zoeken mee.']);
    expect(swt?.outcome?.known.facts).toMatchObject([{ id: 'licht', by: ['anna'] }]);
  });

  it('counts a decision that ran out of time', () => {
    expect(gc?.outcome).toMatchObject({ kind: 'expired', at: 360_000 });
  });

  it('has no outcome for what was still open', () => {
    const events = recording.events.filter(({ at }) => at <= 250_000);
    expect(reviewDecisions({ ...recording, events }).map(({ outcome }) => outcome)).toEqual([undefined, undefined]);
  });
});

describe('the review of expected actions', () => {
  it('tells what was done too late', () => {
    expect(reviewExpectations(recording)).toMatchObject([
      { inject: 'inj-3', teams: ['swt', 'gc'], state: 'late', at: 490_000, by: 'Cas' },
    ]);
  });

  it('tells what did not come', () => {
    const events = recording.events.filter(({ at }) => at <= 480_000);
    expect(reviewExpectations({ ...recording, events })).toMatchObject([{ state: 'missed', at: 300_000 }]);
  });

  it('tells what was still awaited', () => {
    const events = recording.events.filter(({ at }) => at <= 200_000);
    expect(reviewExpectations({ ...recording, events })).toMatchObject([{ state: 'awaited' }]);
  });
});
