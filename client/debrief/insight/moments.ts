import type { RecordedEvent, SessionEvent } from '../../../shared/session/event.ts';
import { type Encounter, encounterOf } from '../../../shared/vocabulary/encounter.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Recording } from '../../source/replay-source.ts';
import { addressedTeams } from './addressed-teams.ts';
import { everybodyIn, type Seated } from './seated.ts';

export const MOMENT_KINDS = ['decision', 'expired', 'contact', 'observation', 'missed-action', 'missed-call'] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

type What =
  /** `note`: what the author says this choice tends to bring; docents only. */
  | { kind: 'decision'; decision: Slug; title: string; label: string; rationale: string; name: string; note: string }
  | { kind: 'expired'; decision: Slug; title: string }
  | { kind: 'contact'; via: 'mail' | 'call' | 'place' | 'docent'; name?: string }
  | { kind: 'observation'; text: string; docent: string }
  /** `doneAt`: done after all, too late. */
  | { kind: 'missed-action'; action: string; title: string; doneAt?: ExerciseTime }
  | { kind: 'missed-call'; from: string; title: string; reason: 'unanswered' | 'declined'; encounter: Encounter };

/** Something worth talking about. `teams`: whom it is about; empty for the whole group. */
export type Moment = What & { id: string; at: ExerciseTime; teams: Slug[] };

/** What the record offers to talk about, in order of time: a first agenda for the debrief. */
export function momentsOf(recording: Recording): Moment[] {
  const everybody = everybodyIn(recording);
  return recording.events.flatMap((recorded) => {
    const what = momentIn(recorded, { recording, everybody });
    if (!what) return [];
    const { teams, ...rest } = what;
    return { ...rest, id: `m${recorded.position}`, at: recorded.at, teams } as Moment;
  });
}

type Context = { recording: Recording; everybody: readonly Seated[] };
type Found = What & { teams: Slug[] };

function momentIn({ event }: RecordedEvent, context: Context): Found | undefined {
  switch (event.type) {
    case 'DecisionMade':
      return { ...madeIn(event, context.recording), teams: [event.team] };
    case 'DecisionExpired': {
      const { decision, team } = event;
      return { kind: 'expired', decision, title: titleOf(decision, context.recording), teams: [team] };
    }
    case 'ContactMade':
      return { kind: 'contact', via: event.via, teams: [], ...nameIn(event.by, context.everybody) };
    case 'ObservationTagged': {
      const { text, docent, team } = event;
      return { kind: 'observation', text, docent, teams: team === undefined ? [] : [team] };
    }
    case 'ExpectedActionMissed':
      return missedAction(event.inject, context);
    case 'CallMissed':
      return missedCall(event, context);
    default:
      return undefined;
  }
}

type DecisionMade = Extract<SessionEvent, { type: 'DecisionMade' }>;

function madeIn({ decision, option, label, rationale, name }: DecisionMade, recording: Recording): What {
  const point = recording.scenario.decisions.find(({ id }) => id === decision);
  const note = point?.options.find(({ id }) => id === option)?.note ?? '';
  return { kind: 'decision', decision, title: titleOf(decision, recording), label, rationale, name, note };
}

// A player's record has no authored decisions, but what was asked of the teams is in the log.
function titleOf(decision: Slug, { events }: Recording): string {
  const opened = events.find(({ event }) => event.type === 'DecisionOpened' && event.decision === decision)?.event;
  return opened?.type === 'DecisionOpened' ? opened.title : decision;
}

function nameIn(player: string | undefined, everybody: readonly Seated[]): { name?: string } {
  const found = everybody.find((seated) => seated.player === player);
  return found ? { name: found.name } : {};
}

function missedAction(inject: Slug, { recording, everybody }: Context): Found | undefined {
  const expect = recording.scenario.injects.find(({ id }) => id === inject)?.expect;
  const released = recording.events.find(({ event }) => event.type === 'InjectReleased' && event.inject === inject);
  if (!expect || released?.event.type !== 'InjectReleased') return undefined;
  const met = recording.events.find(({ event }) => event.type === 'ExpectedActionMet' && event.inject === inject);
  return {
    kind: 'missed-action',
    action: expect.action,
    title: released.event.title,
    teams: addressedTeams(released.audience, everybody),
    ...(met ? { doneAt: met.at } : {}),
  };
}

function missedCall(event: Extract<SessionEvent, { type: 'CallMissed' }>, context: Context): Found | undefined {
  const rang = context.recording.events.find(
    (line) => line.event.type === 'CallRang' && line.event.call === event.call,
  );
  if (rang?.event.type !== 'CallRang') return undefined;
  const { from, title, toTeam } = rang.event;
  const encounter = encounterOf(rang.event);
  // Whoever phones in vain has missed nothing; that is the other side's story.
  if (from.kind === 'player' && toTeam === undefined) return undefined;
  const teams = toTeam === undefined ? addressedTeams(rang.audience, context.everybody) : [toTeam];
  return { kind: 'missed-call', from: from.name, title, reason: event.reason, encounter, teams };
}
