import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { RecordedEvent, SessionEvent } from '../../../shared/session/event.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { neverReleased } from './never-released.ts';
import { peakLoads } from './peak-loads.ts';
import type { DecisionSummary, FormSummary, RunSummary } from './run-summary.ts';
import { seatSummaries } from './seat-summaries.ts';

/** Reads out of a log what an author wants to know of a dry run. */
export function summariseRun(scenario: Scenario, record: readonly RecordedEvent[], seed: number): RunSummary {
  const end = record.find(({ event }) => event.type === 'PlayEnded')?.at ?? record.at(-1)?.at ?? 0;
  const contact = only(record, 'ContactMade')[0];
  return {
    seed,
    events: record.length,
    ...levelOf(record),
    end: { at: end, ...phaseReached(scenario, record) },
    ...endingOf(record),
    ...(contact ? { contact: { at: contact.at, via: contact.event.via } } : {}),
    injects: {
      total: scenario.injects.length,
      released: only(record, 'InjectReleased').flatMap(({ at, event: { inject } }) =>
        inject === undefined ? [] : [{ inject, at }],
      ),
      never: neverReleased(scenario, record),
    },
    expectations: expectationsOf(scenario, record),
    decisions: decisionsOf(record),
    forms: formsOf(record),
    press: pressOf(record),
    gauges: gaugesOf(scenario, record),
    seats: seatSummaries(record, end),
    load: peakLoads(scenario, record),
  };
}

type Line<T extends SessionEvent['type']> = RecordedEvent & { event: Extract<SessionEvent, { type: T }> };

function only<T extends SessionEvent['type']>(record: readonly RecordedEvent[], type: T): Line<T>[] {
  return record.filter((recorded): recorded is Line<T> => recorded.event.type === type);
}

function phaseReached({ phases }: Scenario, record: readonly RecordedEvent[]) {
  const begun = only(record, 'PhaseBegan');
  return { phase: begun.at(-1)?.event.phase ?? '', phasesBegun: begun.length, phases: phases.length };
}

function levelOf(record: readonly RecordedEvent[]): Pick<RunSummary, 'level'> {
  const set = only(record, 'LevelSet').at(-1);
  return set ? { level: set.event.level } : {};
}

function endingOf(record: readonly RecordedEvent[]): Pick<RunSummary, 'ending'> {
  const { ending, title } = only(record, 'EndingReached').at(-1)?.event ?? {};
  return ending === undefined || title === undefined ? {} : { ending: { id: ending, title } };
}

function formsOf(record: readonly RecordedEvent[]): FormSummary[] {
  return record.flatMap(({ at, event }): FormSummary[] => {
    if (event.type !== 'FormScored' && event.type !== 'FormExpired') return [];
    const { form, team } = event;
    const whose = { form, at, ...(team === undefined ? {} : { team }) };
    if (event.type === 'FormExpired') return [whose];
    const { score, outcome } = event;
    return [{ ...whose, score, ...(outcome === undefined ? {} : { outcome }) }];
  });
}

function pressOf(record: readonly RecordedEvent[]): RunSummary['press'] {
  const count = (type: 'PressAsked' | 'PressAnswered', press: Slug) =>
    only(record, type).filter(({ event }) => event.press === press).length;
  return only(record, 'PressOpened').map(({ event: { press } }) => ({
    press,
    asked: count('PressAsked', press),
    answered: count('PressAnswered', press),
  }));
}

function expectationsOf({ injects }: Scenario, record: readonly RecordedEvent[]): RunSummary['expectations'] {
  const met = only(record, 'ExpectedActionMet');
  return {
    met: met.filter(({ event }) => !event.late).length,
    late: met.filter(({ event }) => event.late).length,
    missed: only(record, 'ExpectedActionMissed').map(({ at, event: { inject } }) => {
      const action = injects.find(({ id }) => id === inject)?.expect?.action ?? '';
      return { inject, at, action };
    }),
  };
}

function decisionsOf(record: readonly RecordedEvent[]): DecisionSummary[] {
  const votes = only(record, 'VoteCast');
  const votesFor = (decision: Slug, team: Slug, option: Slug) => {
    const last = new Map(
      votes.flatMap(({ event }) =>
        event.decision === decision && event.team === team ? [[event.player, event.option] as const] : [],
      ),
    );
    return [...last.values()].filter((vote) => vote === option).length;
  };
  return record.flatMap(({ at, event }): DecisionSummary[] => {
    if (event.type === 'DecisionExpired') return [{ decision: event.decision, team: event.team, at, votes: 0 }];
    if (event.type !== 'DecisionMade') return [];
    const { decision, team, option } = event;
    return [{ decision, team, at, votes: votesFor(decision, team, option), option }];
  });
}

function gaugesOf({ gauges }: Scenario, record: readonly RecordedEvent[]): Record<Slug, number> {
  const start = gauges.map(({ id, start }) => [id, start] as const);
  const moved = only(record, 'GaugeChanged').map(({ event: { gauge, to } }) => [gauge, to] as const);
  return Object.fromEntries([...start, ...moved]);
}
