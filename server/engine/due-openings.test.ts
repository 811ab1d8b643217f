import { describe, expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { anInject } from '../../tests/support/changed-injects.ts';
import { given } from '../../tests/support/given.ts';
import { docent, started, until } from '../../tests/support/some-steps.ts';

/** Carla asks something at 01:00 and waits two minutes; five minutes of silence bring a question, and nothing else does. */
function silence() {
  const expect = { action: 'Doet wat gevraagd is', sign: 'docent' as const, within: '02:00' };
  const decisions = aScenario().decisions.map((point) => ({
    ...point,
    opens: { absent: { inject: 'vraag', for: '05:00' } },
  }));
  const injects = [anInject('vraag', { kind: 'expected-action', release: { at: '01:00' }, expect })];
  return given(aScenario({ injects, decisions })).play(...started(), until('01:00'));
}

describe('a question that waits for silence', () => {
  it('[DE6] is asked of each team once, and no more when the action was seen, in time or late', () => {
    const mark = { type: 'MarkExpectation', inject: 'vraag' } as const;
    expect(silence().play(until('06:00')).all('DecisionOpened')).toHaveLength(2);
    for (const at of ['02:00', '04:00']) {
      const seen = silence().play(until(at), [mark, docent(at)], until('09:00'));
      expect(seen.all('DecisionOpened')).toEqual([]);
    }
  });

  it('[IN14] is not asked after a recall either, not even when the action was missed by then', () => {
    const recall = { type: 'RecallInject', inject: 'vraag' } as const;
    for (const at of ['02:00', '04:00']) {
      const taken = silence().play(until(at), [recall, docent(at)], until('09:00'));
      expect(taken.all('DecisionOpened')).toEqual([]);
    }
  });
});
