import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Recording } from '../../source/replay-source.ts';
import { addressedTeams } from './addressed-teams.ts';
import { everybodyIn } from './seated.ts';

/** An expected action that was asked for in this session. `at`: when it was done, or was due. */
export type ExpectationReview = {
  inject: Slug;
  title: string;
  action: string;
  askedAt: ExerciseTime;
  teams: Slug[];
  state: 'met' | 'late' | 'missed' | 'awaited';
  at?: ExerciseTime;
  by?: string;
};

/** What was expected of the teams and what came of it, in the order in which it was asked; none in a player's record. */
export function reviewExpectations(recording: Recording): ExpectationReview[] {
  const everybody = everybodyIn(recording);
  return recording.events.flatMap(({ event, at, audience }) => {
    if (event.type !== 'InjectReleased') return [];
    const { inject, title } = event;
    const expect = recording.scenario.injects.find(({ id }) => id === inject)?.expect;
    if (inject === undefined || !expect) return [];
    const teams = addressedTeams(audience, everybody);
    const name = (player: string | undefined) => everybody.find((seated) => seated.player === player)?.name;
    return { inject, title, action: expect.action, askedAt: at, teams, ...outcomeOf(recording, inject, name) };
  });
}

type Outcome = Pick<ExpectationReview, 'state' | 'at' | 'by'>;

function outcomeOf({ events }: Recording, inject: Slug, name: (player?: string) => string | undefined): Outcome {
  const met = events.find(({ event }) => event.type === 'ExpectedActionMet' && event.inject === inject);
  if (met?.event.type === 'ExpectedActionMet') {
    const by = name(met.event.by);
    return { state: met.event.late ? 'late' : 'met', at: met.at, ...(by === undefined ? {} : { by }) };
  }
  const missed = events.find(({ event }) => event.type === 'ExpectedActionMissed' && event.inject === inject);
  return missed ? { state: 'missed', at: missed.at } : { state: 'awaited' };
}
