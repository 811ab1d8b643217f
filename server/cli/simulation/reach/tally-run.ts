import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { RecordedEvent } from '../../../../shared/session/event.ts';
import { dryRun } from '../dry-run.ts';
import { peakLoads } from '../peak-loads.ts';
import type { RunSpec } from '../run-spec.ts';
import { seatSummaries } from '../seat-summaries.ts';
import { deadEndsIn } from './dead-ends.ts';
import type { RunTally } from './run-tally.ts';
import { targetKey } from './target.ts';

/** Plays once and says what came of it; what goes wrong is in the tally too. */
export function tallyRun(scenario: Scenario, { aim, ...spec }: RunSpec): RunTally {
  const common = { spec, aimed: aim !== undefined };
  try {
    const record = dryRun(scenario, { ...spec, ...(aim ? { aim } : {}) });
    const end = record.at(-1)?.at ?? 0;
    return {
      ...common,
      events: record.length,
      reached: reachedIn(record),
      deadEnds: deadEndsIn(record),
      starved: seatSummaries(record, end).flatMap(({ seat, starved, longestGap }) =>
        starved ? [{ seat, ...longestGap }] : [],
      ),
      load: peakLoads(scenario, record),
    };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { ...common, events: 0, failure, reached: [], deadEnds: [], starved: [], load: [] };
  }
}

/** Everything of the scenario that this play came to. */
export function reachedIn(record: readonly RecordedEvent[]): string[] {
  const reached = new Set<string>();
  for (const { event } of record) {
    if (event.type === 'InjectReleased' && event.inject !== undefined) reached.add(targetKey('inject', event.inject));
    if (event.type === 'DecisionMade') reached.add(targetKey('option', event.decision, event.option));
    if (event.type === 'EndingReached' && event.ending !== undefined) reached.add(targetKey('ending', event.ending));
  }
  return [...reached];
}
